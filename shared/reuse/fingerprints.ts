/**
 * Which word sequences of a text are put in the index.
 *
 * A gram is taken when its hash is low (the choice depends on the gram alone, so edits around it do not matter), and
 * besides, in any stretch of WINDOW grams without a low hash, the lowest (so that no stretch goes unseen).
 * Theorem: two texts that share RUN_WORDS words in a row share a fingerprint. The grams that begin in the first
 * RUN_WORDS - GRAM_WORDS + 1 of those words lie whole inside the run and form a window in both texts; its lowest gram is taken
 * in both.
 * Short words are in every text: a gram of few letters is taken less often, one of many more often.
 */
import type { Fingerprint } from '../ports/postings.ts';
import { type Folded, QUARTERS } from '../text/fold.ts';
import { gramHash, gramLength } from './grams.ts';

/** Any exact run of this many words has a fingerprint. */
export const RUN_WORDS = 28;
export const GRAM_WORDS = 3;
const WINDOW_QUARTERS = (RUN_WORDS - GRAM_WORDS + 1) * 4;
/** Share of grams of ordinary length taken: 1 in 11. */
export const SHARE = 1 / 11;

export interface Anchor {
  print: Fingerprint;
  /** Index of the first word, and how many words the gram has. */
  at: number;
  length: number;
}

/** The anchors of a text in order of place. */
export function anchorsOf(folded: Folded): Anchor[] {
  const ranks = ranksOf(folded);
  const anchors: Anchor[] = [];
  const lowest = lowestOfWindows(folded, ranks);
  for (let at = 0; at < ranks.length; at++) {
    if ((ranks[at] as number) >= SHARE && !lowest.has(at)) continue;
    const length = gramLength(folded, at, GRAM_WORDS);
    const print = hex(gramHash(folded, at, length, 1)) + hex(gramHash(folded, at, length, 2));
    anchors.push({ print, at, length });
  }
  return anchors;
}

/** The fingerprints of a text, each once. */
export function fingerprintsOf(folded: Folded): Fingerprint[] {
  return [...new Set(anchorsOf(folded).map(({ print }) => print))];
}

/** Rank of the gram at each word, evenly spread from 0 up; lower is likelier taken. */
function ranksOf(folded: Folded): Float64Array {
  let grams = folded.count;
  while (grams > 0 && gramLength(folded, grams - 1, GRAM_WORDS) === 0) grams--;
  const ranks = new Float64Array(grams);
  for (let at = 0; at < grams; at++) {
    const length = gramLength(folded, at, GRAM_WORDS);
    // Past a change of script a gram may not fit though a later one does.
    ranks[at] = length ? (gramHash(folded, at, length, 3) / 2 ** 32) * handicap(folded, at, length) : Infinity;
  }
  return ranks;
}

function handicap(folded: Folded, at: number, length: number): number {
  const quarters = QUARTERS[folded.kinds[at] as number] as number;
  if (quarters < 4) return 4 / quarters;
  let letters = 0;
  for (let i = at; i < at + length; i++) letters += folded.lengths[i] as number;
  return letters < 10 ? 4 : letters < 14 ? 1.5 : letters < 18 ? 1 : 0.75;
}

/** The lowest gram of each window of WINDOW_QUARTERS; of a text shorter than that, the lowest of all. */
function lowestOfWindows(folded: Folded, ranks: Float64Array): Set<number> {
  const lowest = new Set<number>();
  const queue: number[] = [];
  let head = 0;
  let from = 0;
  let quarters = 0;
  for (let at = 0; at < ranks.length; at++) {
    quarters += QUARTERS[folded.kinds[at] as number] as number;
    while (queue.length > head && (ranks[queue.at(-1) as number] as number) >= (ranks[at] as number)) queue.pop();
    queue.push(at);
    // Each window is the shortest that reaches the size from where it begins, so it does not depend on what is around.
    while (quarters >= WINDOW_QUARTERS) {
      lowest.add(queue[head] as number);
      quarters -= QUARTERS[folded.kinds[from] as number] as number;
      if (queue[head] === from++) head++;
    }
  }
  if (lowest.size === 0 && queue.length) lowest.add(queue[head] as number);
  return lowest;
}

const hex = (value: number) => value.toString(16).padStart(8, '0');
