/** What a chain of equal runs amounts to: equal words, words that are common text, numbers that agree or do not. */
import { type Folded, NUMBER, QUARTERS } from '../text/fold.ts';
import { addPlace, BLANK_WORDS, type Blanks, noBlanks, tellsNames } from './blanks.ts';
import { wordHash, wordLength, wordsWorth } from './grams.ts';
import type { Run } from './shared-runs.ts';

/** Words [from, to) of the story in whose place the work has others. */
export interface Gap {
  from: number;
  to: number;
  /** Hashes of the words that the work has there. */
  said: Uint32Array;
}

export interface Passage {
  /** Words [from, to) of the story and of the work. */
  qFrom: number;
  qTo: number;
  rFrom: number;
  rTo: number;
  /** Equal words in order that are not common text. */
  words: number;
  /** Of those, the ones inside runs beyond their first two: how many seeds agree. */
  seeds: number;
  /** Longest run, in words that are not common text. */
  longest: number;
  /** Story words between the runs that have no equal, as far as the work has words there too; common text not counted. */
  gaps: number;
  /** Of those, the ones that stand one for one, few at a time, as in the blanks of a form. */
  exchanged: number;
  numbersEqual: number;
  numbersUnequal: number;
  places: Gap[];
  blanks: Blanks;
}

/** @param masked 1 for each word of the story that is common text */
export function weighPassage(story: Folded, work: Folded, chain: readonly Run[], masked: Uint8Array): Passage {
  const first = chain[0] as Run;
  const last = chain.at(-1) as Run;
  // Common text at either end is not part of what was copied.
  let head = 0;
  while (head < first.length - 1 && masked[first.q + head]) head++;
  let tail = last.length;
  while (tail > 1 && masked[last.q + tail - 1]) tail--;
  if (first === last && tail <= head) tail = head + 1;
  const passage: Passage = {
    qFrom: first.q + head,
    qTo: last.q + tail,
    rFrom: first.r + head,
    rTo: last.r + tail,
    words: 0,
    seeds: 0,
    longest: 0,
    gaps: 0,
    exchanged: 0,
    numbersEqual: 0,
    numbersUnequal: 0,
    places: [],
    blanks: noBlanks(),
  };
  let before: Run | null = null;
  for (const run of chain) {
    if (before) weighGap(story, work, before, run, masked, passage);
    let open = 0;
    for (let i = 0; i < run.length; i++) {
      if (story.kinds[run.q + i] === NUMBER && !masked[run.q + i]) passage.numbersEqual++;
      if (!masked[run.q + i]) open += (QUARTERS[story.kinds[run.q + i] as number] as number) / 4;
    }
    passage.words += open;
    passage.seeds += Math.max(0, open - 2);
    passage.longest = Math.max(passage.longest, open);
    before = run;
  }
  if (passage.blanks.named && !tellsNames(story, passage.qFrom, passage.qTo)) passage.blanks.named = 0;
  return passage;
}

/**
 * Between two runs: the longest common subsequence of words, and the numbers that both texts have there but not the same.
 * Where characters stand for words, as many as make one are compared at once: single ones agree by chance.
 */
function weighGap(story: Folded, work: Folded, a: Run, b: Run, masked: Uint8Array, passage: Passage): void {
  const q = a.q + a.length;
  const r = a.r + a.length;
  const height = b.q - q;
  const width = b.r - r;
  if (height <= 0 || width <= 0) {
    passage.blanks.added++;
    return;
  }
  const [ours, theirs] = [wordsFrom(story, q, b.q), wordsFrom(work, r, b.r)];
  const table = new Uint8Array((height + 1) * (width + 1));
  const step = width + 1;
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      table[y * step + x] =
        ours[y] === theirs[x] && ours[y] !== 0
          ? (table[(y + 1) * step + x + 1] as number) + 1
          : Math.max(table[(y + 1) * step + x] as number, table[y * step + x + 1] as number);
    }
  }
  const before = { ...passage };
  let [y, x, fromY, fromX] = [0, 0, 0, 0];
  const gapTo = (toY: number, toX: number) => {
    if ((toY <= fromY && toX <= fromX) || masked[q + fromY]) return;
    addPlace(passage.blanks, story, q + fromY, q + toY, work, r + fromX, r + toX);
    if (toY > fromY && toX > fromX)
      passage.places.push({ from: q + fromY, to: q + toY, said: work.hashes.slice(r + fromX, r + toX) });
  };
  while (y < height && x < width) {
    if (ours[y] === theirs[x] && ours[y] !== 0) {
      gapTo(y, x);
      const [endY, endX] = [y + wordLength(story, q + y), x + wordLength(work, r + x)];
      for (let at = Math.max(y, fromY); at < endY; at++) {
        if (masked[q + at]) continue;
        passage.words += (QUARTERS[story.kinds[q + at] as number] as number) / 4;
        if (story.kinds[q + at] === NUMBER) passage.numbersEqual++;
      }
      [fromY, fromX] = [endY, endX];
      y++;
      x++;
    } else if ((table[(y + 1) * step + x] as number) >= (table[y * step + x + 1] as number)) y++;
    else x++;
  }
  gapTo(height, width);
  const equal = passage.words - before.words;
  const [ofStory, ofWork] = [unmaskedWorth(story, masked, q, b.q) - equal, wordsWorth(work, r, b.r) - equal];
  const open = Math.max(0, Math.min(ofStory, ofWork));
  passage.gaps += open;
  if (Math.abs(ofStory - ofWork) <= 1 && open <= BLANK_WORDS) passage.exchanged += open;
  const numbers = Math.min(numbersOf(story, q, b.q), numbersOf(work, r, b.r));
  passage.numbersUnequal += Math.max(0, numbers - (passage.numbersEqual - before.numbersEqual));
}

/** A hash of the word that begins at each piece; 0 where none lies whole inside. */
function wordsFrom(folded: Folded, from: number, to: number): Uint32Array {
  const words = new Uint32Array(to - from);
  for (let at = from; at < to; at++) if (at + wordLength(folded, at) <= to) words[at - from] = wordHash(folded, at);
  return words;
}

function numbersOf(folded: Folded, from: number, to: number): number {
  let numbers = 0;
  for (let i = from; i < to; i++) if (folded.kinds[i] === NUMBER) numbers++;
  return numbers;
}

function unmaskedWorth(story: Folded, masked: Uint8Array, from: number, to: number): number {
  let quarters = 0;
  for (let i = from; i < to; i++) if (!masked[i]) quarters += QUARTERS[story.kinds[i] as number] as number;
  return quarters / 4;
}
