import { LIMITS } from '../pipeline/limits.ts';
import type { Entry, Fingerprint, Posting, Postings } from '../ports/postings.ts';

/** The index in memory, for commands that compare files without a server, and for tests. */
export class MemoryPostings implements Postings {
  readonly #lists = new Map<Fingerprint, Posting[]>();
  readonly #most: number;

  constructor(most: number = LIMITS.postingsPerFingerprint) {
    this.#most = most;
  }

  addNow({ work, day, written, contexts }: Entry): void {
    for (const print of written) {
      const posting = { work, day, context: contexts.get(print) ?? '' };
      const list = this.#lists.get(print);
      if (!list) this.#lists.set(print, [posting]);
      else if (list.length < this.#most && !list.some((one) => one.work === work)) list.push(posting);
    }
  }

  readNow(fingerprints: readonly Fingerprint[]): Map<Fingerprint, Posting[]> {
    const found = new Map<Fingerprint, Posting[]>();
    for (const print of fingerprints) {
      const list = this.#lists.get(print);
      if (list) found.set(print, [...list]);
    }
    return found;
  }

  async enter(entries: readonly Entry[]): Promise<Map<Fingerprint, Posting[]>> {
    for (const entry of entries) this.addNow(entry);
    return this.readNow(entries.flatMap(({ read }) => read));
  }
}
