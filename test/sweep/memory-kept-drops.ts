import { placeOfDrop } from '../../shared/pipeline/ledger-keys.ts';
import { sweptKeyOf } from '../../shared/pipeline/manifest.ts';
import type { KeptDrops, LegalHold, LegalHolds, SweepMarks } from '../../shared/ports/kept-drops.ts';
import { isOpen } from '../../shared/review/flag-states.ts';
import type { MemoryLedger, MemoryObjects } from '../walk/memory-ports.ts';

const byPlace = (a: string, b: string) => (a < b ? -1 : 1);

export class MemoryLegalHolds implements LegalHolds {
  readonly #held = new Map<string, Map<string, LegalHold>>();
  async holds(drop: string) {
    return [...(this.#held.get(drop)?.values() ?? [])];
  }
  async putHold(drop: string, hold: LegalHold) {
    this.#held.set(drop, (this.#held.get(drop) ?? new Map()).set(hold.subject, hold));
  }
  async liftHold(drop: string, subject: string) {
    if (!this.#held.get(drop)?.delete(subject)) throw new Error('no such hold');
  }
}

export class MemoryKeptDrops extends MemoryLegalHolds implements KeptDrops {
  readonly #swept = new Set<string>();
  readonly #left = new Set<string>();
  #marks: SweepMarks = { front: '', again: '' };
  readonly #ledger: Pick<MemoryLedger, 'dropItems' | 'flagItems'>;
  readonly #data: Pick<MemoryObjects, 'stored'>;

  constructor(ledger: Pick<MemoryLedger, 'dropItems' | 'flagItems'>, data: Pick<MemoryObjects, 'stored'>) {
    super();
    this.#ledger = ledger;
    this.#data = data;
  }

  async *dropsBetween(after: string, limit: string) {
    const placed = [...this.#ledger.dropItems.values()].map(
      (drop) => [placeOfDrop(drop.receivedAt, drop.dropId), drop] as const,
    );
    for (const [place, drop] of placed.sort(([a], [b]) => byPlace(a, b)))
      if (place > after && drop.receivedAt < limit) yield drop;
  }
  async citedDrops() {
    const open = [...this.#ledger.flagItems.values()].filter(isOpen);
    return new Set(open.flatMap(({ workId }) => workId?.slice(0, 32) ?? []));
  }
  async sweepMarks() {
    return { ...this.#marks };
  }
  async putSweepMarks(marks: SweepMarks) {
    this.#marks = { ...marks };
  }
  async *leftBehind(after: string) {
    for (const place of [...this.#left].sort(byPlace)) if (place > after) yield place;
  }
  async leaveBehind(place: string) {
    this.#left.add(place);
  }
  async takeUp(place: string) {
    this.#left.delete(place);
  }
  async isSwept(drop: string) {
    return this.#swept.has(drop);
  }
  async noteSwept(drop: string) {
    this.#swept.add(drop);
  }
  async remove(drop: string) {
    for (const key of [...this.#data.stored.keys()])
      if (key.startsWith(`drops/${drop}/`) && key !== sweptKeyOf(drop)) this.#data.stored.delete(key);
  }
}
