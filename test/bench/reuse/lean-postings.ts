/**
 * The index of a million stories in memory: the same lists as in the table, capped alike, in typed arrays of some 34 bytes
 * a posting. Works are numbers here; a work's day follows from its number.
 */
import { LIMITS } from '../../../shared/pipeline/limits.ts';
import type { Context, Fingerprint, Posting } from '../../../shared/ports/postings.ts';

const STORIES_A_DAY = 2_000;

export class LeanPostings {
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;
  /** Latest posting of each slot, from 1; 0 where the slot is free. */
  readonly #head: Uint32Array;
  #works: Uint32Array;
  #next: Uint32Array;
  #contexts: Uint32Array;
  count = 0;
  /** Distinct fingerprints. */
  fingerprints = 0;

  constructor(fingerprints: number) {
    let slots = 1024;
    while (slots < fingerprints * 1.5) slots *= 2;
    this.#high = new Uint32Array(slots);
    this.#low = new Uint32Array(slots);
    this.#head = new Uint32Array(slots);
    this.#works = new Uint32Array(fingerprints);
    this.#next = new Uint32Array(fingerprints);
    this.#contexts = new Uint32Array(fingerprints);
  }

  /** False when the list is full. */
  add(print: Fingerprint, work: number, context: Context): boolean {
    const slot = this.#slot(print);
    let length = 0;
    for (let at = this.#head[slot] as number; at; at = this.#next[at] as number) {
      if (this.#works[at] === work) return true;
      length++;
    }
    if (length >= LIMITS.postingsPerFingerprint) return false;
    const at = ++this.count;
    if (at >= this.#works.length) this.#grow();
    this.#works[at] = work;
    this.#contexts[at] = Number.parseInt(context, 16);
    this.#next[at] = this.#head[slot] as number;
    this.#head[slot] = at;
    if (length === 0) this.fingerprints++;
    return true;
  }

  list(print: Fingerprint): Posting[] {
    const list: Posting[] = [];
    for (let at = this.#head[this.#slot(print)] as number; at; at = this.#next[at] as number) {
      const work = this.#works[at] as number;
      const context = (this.#contexts[at] as number).toString(16).padStart(8, '0');
      list.push({ work: idOfWork(work), day: dayOfWork(work), context });
    }
    return list;
  }

  #slot(print: Fingerprint): number {
    const [high, low] = [Number.parseInt(print.slice(0, 8), 16), Number.parseInt(print.slice(8), 16)];
    const last = this.#head.length - 1;
    let slot = (high ^ Math.imul(low, 0x9e3779b1)) & last;
    while (this.#head[slot] && (this.#high[slot] !== high || this.#low[slot] !== low)) slot = (slot + 1) & last;
    this.#high[slot] = high;
    this.#low[slot] = low;
    return slot;
  }

  #grow(): void {
    const wider = (from: Uint32Array) => {
      const into = new Uint32Array(Math.ceil(from.length * 1.25));
      into.set(from);
      return into;
    };
    this.#works = wider(this.#works);
    this.#next = wider(this.#next);
    this.#contexts = wider(this.#contexts);
  }
}

/** Ids as long as the real ones: ten stories a drop. */
export const idOfWork = (work: number) =>
  `${Math.floor(work / 10)
    .toString(16)
    .padStart(32, '0')}.${(work % 10).toString(36)}-${((work % 10) + 1).toString(36)}`;
export const workOfId = (id: string) => Number.parseInt(id.slice(0, 32), 16) * 10 + Number.parseInt(id.slice(33), 36);
export const dayOfWork = (work: number) => 20_000 + Math.floor(work / STORIES_A_DAY);
