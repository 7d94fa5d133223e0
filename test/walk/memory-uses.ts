import { usePlace, usesPartition } from '../../shared/pipeline/ledger-keys.ts';
import type { UseRecord } from '../../shared/pipeline/use-record.ts';
import type { CountedUse, Uses, UsesShelf } from '../../shared/ports/uses.ts';

interface Kept {
  place: string;
  use: UseRecord;
  gone: boolean;
  changes: number;
  over: string[];
}

export class MemoryUses implements Uses {
  readonly items = new Map<string, Kept>();
  #write(use: UseRecord, gone: boolean) {
    const partition = usesPartition(use.partner, use.holder, use.receivedAt.slice(0, 4));
    const place = `${use.counts ? 'C' : 'M'}#${usePlace(use.receivedAt, use.storyId)}`;
    const before = this.items.get(`${partition} ${place}`);
    if (before && before.gone === gone && String(before.use.works) === String(use.works)) return;
    this.items.set(`${partition} ${place}`, {
      place,
      use,
      gone,
      changes: (before?.changes ?? 0) + 1,
      over: before?.over ?? [],
    });
  }
  #on({ partner, holder, year }: UsesShelf) {
    const partition = usesPartition(partner, holder, year);
    const found = [...this.items].filter(([key]) => key.startsWith(`${partition} `)).map(([, kept]) => kept);
    return found.sort((a, b) => (a.place < b.place ? -1 : 1));
  }
  async add(use: UseRecord) {
    this.#write(use, false);
  }
  async takeBack(use: UseRecord) {
    this.#write(use, true);
  }
  async inOrder(of: Pick<UseRecord, 'partner' | 'holder'>, from: string, limit: number) {
    const uses: CountedUse[] = [];
    let changes = 0;
    for (const kept of this.#on({ ...of, year: from.slice(0, 4) })) {
      if (!kept.use.counts || kept.use.receivedAt < from) continue;
      changes += kept.changes;
      if (!kept.gone) uses.push({ ...kept.use, over: kept.over });
      if (uses.length === limit) break;
    }
    return { uses, changes };
  }
  async mark(use: UseRecord, over: readonly string[]) {
    for (const kept of this.items.values())
      if (kept.use.storyId === use.storyId && kept.use.holder === use.holder && kept.use.counts) kept.over = [...over];
  }
  async shelves(holder: string | null, partner: string | null) {
    const shelves = new Map<string, UsesShelf>();
    for (const { use } of this.items.values()) {
      const shelf = { holder: use.holder, partner: use.partner, year: use.receivedAt.slice(0, 4) };
      if ((holder ?? shelf.holder) === shelf.holder && (partner ?? shelf.partner) === shelf.partner)
        shelves.set(Object.values(shelf).join('#'), shelf);
    }
    return [...shelves].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shelf]) => shelf);
  }
  async page(shelf: UsesShelf, after: string | null, limit: number) {
    const rest = this.#on(shelf).filter(({ place }) => after === null || place > after);
    const page = rest.slice(0, limit);
    return {
      uses: page.filter(({ gone }) => !gone).map(({ use }) => use),
      next: rest.length > limit ? (page.at(-1)?.place ?? null) : null,
    };
  }
}
