/**
 * Which word sequences of a text are put in the index.
 *
 * A gram is a phrase: 3 words, and as many more, up to 5, as make LETTERS letters; so "said it has" goes on to a word that
 * says something. It is taken when its hash is low (the choice hardly depends on what is around it, so edits there do not
 * matter), and besides, in any stretch of WINDOW grams without a low hash, the lowest (so that no stretch goes unseen).
 * Theorem: two texts that share RUN_WORDS words in a row share a fingerprint. The grams that begin in the first
 * RUN_WORDS - GRAM_MOST + 1 of those words lie whole inside the run and form a window in both texts; its lowest gram is taken
 * in both.
 *
 * Short texts give more of their grams: a copy of 60 words, three in ten of them edited, keeps 1 gram in 3 or 4, and
 * with one gram in ten taken would have none left in 1 case of 8. Of two texts the longer one's share is common to both.
 */
import type { Fingerprint } from '../ports/postings.ts';
import { type Folded, QUARTERS } from '../text/fold.ts';
import { GRAM_MOST, gramHash, phraseLength, wordsWorth } from './grams.ts';

/** Any exact run of this many words has a fingerprint. */
export const RUN_WORDS = 28;
const WINDOW_QUARTERS = (RUN_WORDS - GRAM_MOST + 1) * 4;
/** Share of a text's grams with a low hash that is taken: SHARE of a long text, and FEW grams more whatever the length. */
const SHARE = 0.065;
const FEW = 7;
const SHARE_MOST = 1 / 3;

export interface Anchor {
  print: Fingerprint;
  /** Index of the first word, and how many words the gram has. */
  at: number;
  length: number;
}

/** The anchors of a text in order of place. */
export function anchorsOf(folded: Folded): Anchor[] {
  const ranks = ranksOf(folded);
  const share = Math.min(SHARE_MOST, SHARE + FEW / Math.max(1, wordsWorth(folded)));
  const anchors: Anchor[] = [];
  const lowest = lowestOfWindows(folded, ranks);
  for (let at = 0; at < ranks.length; at++) {
    if ((ranks[at] as number) >= share && !lowest.has(at)) continue;
    const length = phraseLength(folded, at);
    const print = hex(gramHash(folded, at, length, 1)) + hex(gramHash(folded, at, length, 2));
    anchors.push({ print, at, length });
  }
  return anchors;
}

/** The fingerprints of a text, each once. */
export function fingerprintsOf(folded: Folded): Fingerprint[] {
  return [...new Set(anchorsOf(folded).map(({ print }) => print))];
}

/** Rank of the gram at each word, evenly spread from 0 up; lower is likelier taken. Where characters stand for words, fewer are. */
function ranksOf(folded: Folded): Float64Array {
  let grams = folded.count;
  while (grams > 0 && phraseLength(folded, grams - 1) === 0) grams--;
  const ranks = new Float64Array(grams);
  for (let at = 0; at < grams; at++) {
    const quarters = QUARTERS[folded.kinds[at] as number] as number;
    ranks[at] = (gramHash(folded, at, phraseLength(folded, at), 3) / 2 ** 32) * (4 / quarters);
  }
  return ranks;
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
