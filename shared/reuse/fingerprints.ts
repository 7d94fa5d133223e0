/**
 * Which phrases of a text are put in the index, and which are looked up there.
 *
 * Written: a phrase whose hash is low (the choice hardly depends on what is around it, so edits there do not matter), and
 * besides, in any stretch of WINDOW words, the lowest (so that no stretch goes unseen).
 * Theorem: two texts that share RUN_WORDS words in a row share a written fingerprint. The phrases that begin in the first
 * RUN_WORDS - PHRASE_REACH + 1 of those words lie whole inside the run and form a window in both texts; its lowest phrase is
 * taken in both.
 *
 * Looked up: those, and every phrase with a hash that is low enough to be the lowest of most windows. A read costs a tenth
 * of a write, and what an edit has made the second lowest of its window in the copy is found all the same.
 *
 * Short texts give more of their phrases: what is left of a copy of 60 words after an edit is in few of them.
 */
import type { Context, Fingerprint, Fingerprints } from '../ports/postings.ts';
import { type Folded, QUARTERS } from '../text/fold.ts';
import { contextOf } from './contexts.ts';
import { PHRASE_REACH, phraseHash, phraseLength, wordsWorth } from './grams.ts';

/** Any exact run of this many words has a fingerprint. */
export const RUN_WORDS = 28;
const WINDOW_QUARTERS = (RUN_WORDS - PHRASE_REACH + 1) * 4;
/** Share of a text's phrases that is written for a low hash: SHARE of a long text, and FEW more whatever the length. */
const SHARE = 0.05;
const FEW = 6;
const SHARE_MOST = 1 / 3;
/** Share that is looked up. */
const SHARE_READ = 0.15;

export interface Anchor {
  print: Fingerprint;
  /** Index of the first word, and how many words the phrase reaches over. */
  at: number;
  length: number;
  /** Whether it is put in the index; all are looked up. */
  written: boolean;
  context: Context;
}

/** The anchors of a text in order of place. */
export function anchorsOf(folded: Folded): Anchor[] {
  const ranks = ranksOf(folded);
  const share = Math.min(SHARE_MOST, SHARE + FEW / Math.max(1, wordsWorth(folded)));
  const anchors: Anchor[] = [];
  const lowest = lowestOfWindows(folded, ranks);
  for (let at = 0; at < ranks.length; at++) {
    const rank = ranks[at] as number;
    const written = rank < share || lowest.has(at);
    if (!written && rank >= SHARE_READ) continue;
    const length = phraseLength(folded, at);
    if (length === 0) continue;
    const print = hex(phraseHash(folded, at, length, 1)) + hex(phraseHash(folded, at, length, 2));
    anchors.push({ print, at, length, written, context: contextOf(folded, at, length) });
  }
  return anchors;
}

export function fingerprintsOf(anchors: readonly Anchor[]): Fingerprints {
  return {
    written: [...new Set(anchors.flatMap(({ print, written }) => (written ? print : [])))],
    read: [...new Set(anchors.map(({ print }) => print))],
    contexts: new Map(anchors.toReversed().map(({ print, context }) => [print, context])),
  };
}

/** Rank of the phrase at each word, evenly spread from 0 up; lower is likelier taken. Infinite where none begins. */
function ranksOf(folded: Folded): Float64Array {
  const ranks = new Float64Array(folded.count);
  for (let at = 0; at < folded.count; at++) {
    const length = phraseLength(folded, at);
    // Where characters stand for words, fewer are taken.
    const quarters = QUARTERS[folded.kinds[at] as number] as number;
    ranks[at] = length ? (phraseHash(folded, at, length, 3) / 2 ** 32) * (4 / quarters) : Number.POSITIVE_INFINITY;
  }
  return ranks;
}

/** The lowest phrase of each window of WINDOW_QUARTERS; of a text shorter than that, the lowest of all. */
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
