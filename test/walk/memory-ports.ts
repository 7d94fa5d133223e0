/**
 * The ports of the pipeline over plain maps, for tests that need thousands of walks. They promise what the contract
 * tests in test/contracts hold the real adapters to: consistent reads, conditional single-item writes, idempotence.
 */
import type { Partner, RegisterView } from '../../shared/license/register.ts';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import type { DropRecord, FlagRecord, StoryRecord, WorkRecord } from '../../shared/pipeline/records.ts';
import type { CorrectedSplit, Ledger, RetriedDrop } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import type { Fence } from '../../shared/reuse/fence-off.ts';
import type { FlagEvent } from '../../shared/review/flag-event.ts';

export class MemoryObjects implements Objects {
  readonly stored = new Map<string, Uint8Array>();
  async get(key: string, maxBytes: number) {
    const bytes = this.stored.get(key) ?? null;
    if (bytes && bytes.length > maxBytes) throw new PoisonError('too-large');
    return bytes;
  }
  async getRange(key: string, from: number, to: number) {
    return this.stored.get(key)?.slice(from, to) ?? null;
  }
  async put(key: string, bytes: Uint8Array) {
    this.stored.set(key, bytes);
  }
  text(key: string): string | null {
    const bytes = this.stored.get(key);
    return bytes ? new TextDecoder().decode(bytes) : null;
  }
}

export class MemoryLedger implements Ledger {
  readonly dropItems = new Map<string, DropRecord>();
  readonly workItems = new Map<string, WorkRecord>();
  readonly storyItems = new Map<string, StoryRecord>();
  readonly flagItems = new Map<string, FlagRecord>();
  readonly #seal: <T>(record: T) => T;

  /** @param seal made to every stored record: `frozen` lets no reader alter what is stored */
  constructor(seal: <T>(record: T) => T = (record) => record) {
    this.#seal = seal;
  }
  /** Records are JSON: a copy of what was given. */
  #stored<T>(record: T): T {
    return this.#seal(JSON.parse(JSON.stringify(record)) as T);
  }

  async drop(id: string) {
    return this.dropItems.get(id) ?? null;
  }
  async openDrop(drop: DropRecord) {
    const first = this.dropItems.get(drop.dropId) ?? drop;
    const { correction: _asked, ...opened } = first;
    const kept = { ...(first === drop ? opened : first), names: [...new Set([...first.names, ...drop.names])].sort() };
    this.dropItems.set(drop.dropId, this.#stored(kept));
    return kept;
  }
  async addMarks(id: string, marks: readonly string[]) {
    const drop = this.dropItems.get(id);
    if (!drop) throw new Error(`no drop ${id}`);
    const marked = this.#stored({ ...drop, marks: [...new Set([...drop.marks, ...marks])].sort() });
    this.dropItems.set(id, marked);
    return marked;
  }
  async retryDrop(id: string, made: RetriedDrop) {
    const drop = this.dropItems.get(id);
    if (!drop?.refused) return null;
    const retried = this.#stored({ ...drop, ...made });
    this.dropItems.set(id, retried);
    return retried;
  }
  async askCorrection(id: string, base: string, correction: string) {
    const drop = this.dropItems.get(id);
    if (drop?.manifestKey !== base || drop.correction) return null;
    const asked = this.#stored({ ...drop, correction });
    this.dropItems.set(id, asked);
    return asked;
  }
  async settleCorrection(id: string, correction: string, split: CorrectedSplit | null) {
    const drop = this.dropItems.get(id);
    if (drop?.correction !== correction) return null;
    const { correction: _done, ...rest } = { ...drop, ...split };
    const settled = this.#stored(rest) as DropRecord;
    this.dropItems.set(id, settled);
    return settled;
  }
  async putWork(work: WorkRecord) {
    if ((this.workItems.get(work.storyId)?.splitNo ?? 1) > (work.splitNo ?? 1)) return;
    const { fencedByDesk: _said, fencesNo: _times, ...fields } = work;
    this.workItems.set(work.storyId, this.#stored({ ...this.workItems.get(work.storyId), ...fields }));
  }
  async fenceWork(id: string, fences: readonly Fence[], before: number) {
    const work = this.workItems.get(id);
    if (!work || (work.fencesNo ?? 0) !== before) return false;
    this.workItems.set(id, this.#stored({ ...work, fencedByDesk: [...fences], fencesNo: before + 1 }));
    return true;
  }
  async works(ids: readonly string[]) {
    return new Map(ids.flatMap((id) => (this.workItems.has(id) ? [[id, this.workItems.get(id) as WorkRecord]] : [])));
  }
  async putStory(story: StoryRecord) {
    const before = this.storyItems.get(story.storyId) ?? null;
    if (before && before.basis > story.basis) return { stands: false, before: null };
    this.storyItems.set(story.storyId, this.#stored(story));
    return { stands: true, before };
  }
  async story(id: string) {
    return this.storyItems.get(id) ?? null;
  }
  async stories({ dropId }: Pick<DropRecord, 'dropId' | 'chars'>) {
    const mine = [...this.storyItems.values()].filter(({ storyId }) => storyId.startsWith(`${dropId}.`));
    const start = ({ storyId }: StoryRecord) => Number.parseInt(storyId.slice(33), 36);
    return mine.sort((a, b) => start(a) - start(b));
  }
  async flagsOfStory(id: string) {
    return [...this.flagItems.values()].filter(({ storyId }) => storyId === id);
  }
  async flagsOfDrop({ dropId }: Pick<DropRecord, 'dropId' | 'chars'>) {
    const mine = [...this.flagItems.values()].filter((flag) => flag.dropId === dropId);
    return mine.sort((a, b) => (a.flagId < b.flagId ? -1 : 1));
  }
  async putFlag(flag: FlagRecord) {
    if ((this.flagItems.get(flag.flagId)?.version ?? 0) !== flag.version - 1) return false;
    this.flagItems.set(flag.flagId, this.#stored(flag));
    return true;
  }
}

export class MemoryRegisters implements Registers {
  readonly partners: Partner[];
  readonly rest: Omit<RegisterView, 'partner' | 'revision'>;
  current: number | null;
  constructor(
    partners: Partner[],
    rest: Partial<Omit<RegisterView, 'partner' | 'revision'>> = {},
    revision: number | null = 1,
  ) {
    this.partners = partners;
    this.rest = { holders: [], licenses: [], ...rest };
    this.current = revision;
  }
  async revision() {
    return this.current;
  }
  async partner(id: string) {
    return this.partners.find((partner) => partner.id === id) ?? null;
  }
  async view(id: string): Promise<RegisterView | null> {
    const partner = await this.partner(id);
    if (this.current === null || !partner) return null;
    const licenses = this.rest.licenses.filter((license) => license.partnerId === id);
    return { ...this.rest, revision: this.current, partner, licenses };
  }
}

export class MemoryEvents {
  readonly items = new Map<string, FlagEvent>();
  readonly days = new Set<string>();
  async noteChain({ at, subject }: FlagEvent) {
    this.days.add(`${at.slice(0, 10)} ${subject}`);
  }
  async putEvent(event: FlagEvent) {
    this.items.set(`${event.subject}#${event.seq}`, event);
  }
  of(flagId: string): FlagEvent[] {
    const mine = [...this.items.values()].filter(({ subject }) => subject === flagId);
    return mine.sort((a, b) => a.seq - b.seq);
  }
}
