/**
 * What stands around a phrase, kept beside each work that has it. A phrase alone comes back by chance, the more often the more
 * stories there are; with a neighbour it hardly does. Of the two words on either side one is left unless an edit has changed
 * all four: of a copy with three words in ten edited, one phrase in a hundred.
 */
import type { Context } from '../ports/postings.ts';
import { type Folded, mix } from '../text/fold.ts';
import { isSmall, PHRASE_REACH, wordHash, wordLength } from './grams.ts';

const NEIGHBOURS = 2;
/** Hexadecimal digits of a neighbour: two that differ look alike once in 256 times. */
const DIGITS = 2;
const SIDE = NEIGHBOURS * DIGITS;
const NONE = '0'.repeat(DIGITS);

/** The nearest words that are not small, before the phrase at `at` and after it. */
export function contextOf(folded: Folded, at: number, length: number): Context {
  return neighbours(folded, at - 1, -1) + neighbours(folded, at + length, 1);
}

function neighbours(folded: Folded, from: number, step: 1 | -1): string {
  let found = '';
  for (let reach = 0, i = from; reach < PHRASE_REACH && found.length < SIDE; reach++) {
    if (i < 0 || i >= folded.count) break;
    const length = wordLength(folded, i);
    const first = step > 0 ? i : i - length + 1;
    if (first < 0 || first + length > folded.count) break;
    if (!isSmall(folded, i)) found += (mix(wordHash(folded, first)) >>> 24).toString(16).padStart(DIGITS, '0');
    i += step * length;
  }
  return found.padEnd(SIDE, NONE);
}

/** Whether a word of one is in the other, on the same side. */
export function shareContext(a: Context, b: Context): boolean {
  return [0, SIDE].some((side) => {
    const theirs = wordsOf(b, side);
    return wordsOf(a, side).some((word) => theirs.includes(word));
  });
}

function wordsOf(context: Context, side: number): string[] {
  const words = [context.slice(side, side + DIGITS), context.slice(side + DIGITS, side + SIDE)];
  return words.filter((word) => word !== NONE && word !== '');
}
