/** Word sequences that two folded texts have in common. */
import type { Folded } from '../text/fold.ts';
import { gramHash, gramLength } from './grams.ts';

/** Words of the shortest run that is looked at. Three survive 30 % of edited words often enough to be chained. */
const SEED_WORDS = 3;
/** Places of one seed that are followed; a phrase repeated more often says nothing about where it came from. */
const PLACES = 6;

/** A run of equal words: from word `q` of the story and word `r` of the work, `length` words. */
export interface Run {
  q: number;
  r: number;
  length: number;
}

/** The places of each seed of a text, to look up many others in. */
export interface SeedIndex {
  folded: Folded;
  slots: Int32Array;
  next: Int32Array;
  keys: Uint32Array;
}

export function indexSeeds(folded: Folded): SeedIndex {
  let size = 16;
  while (size < folded.count * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const next = new Int32Array(folded.count);
  const keys = new Uint32Array(folded.count);
  // Backwards, so that the places of a seed come out in order.
  for (let at = folded.count - 1; at >= 0; at--) {
    const length = gramLength(folded, at, SEED_WORDS);
    if (!length) continue;
    const key = gramHash(folded, at, length, length);
    keys[at] = key;
    next[at] = slots[key & (size - 1)] as number;
    slots[key & (size - 1)] = at;
  }
  return { folded, slots, next, keys };
}

/** All maximal runs of at least SEED_WORDS words, in order of their place in the work. */
export function sharedRuns(index: SeedIndex, work: Folded): Run[] {
  const runs: Run[] = [];
  const mask = index.slots.length - 1;
  // Last run on each diagonal (story place minus work place).
  const latest = new Map<number, Run>();
  for (let r = 0; r < work.count; r++) {
    const length = gramLength(work, r, SEED_WORDS);
    if (!length) continue;
    const key = gramHash(work, r, length, length);
    let places = 0;
    for (let q = index.slots[key & mask] as number; q >= 0 && places < PLACES; q = index.next[q] as number) {
      if (index.keys[q] !== key) continue;
      places++;
      const before = latest.get(q - r);
      // A seed that begins with a number has fewer pieces than one of letters before it.
      if (before && before.r + before.length >= r) before.length = Math.max(before.length, r + length - before.r);
      else {
        const run = { q, r, length };
        runs.push(run);
        latest.set(q - r, run);
      }
    }
  }
  return runs;
}
