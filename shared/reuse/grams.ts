import { type Folded, mix, QUARTERS, SYLLABLE } from '../text/fold.ts';

/** Words that one gram covers at `at`: `words` of them, more where characters stand for words. 0 past the end. */
export function gramLength(folded: Folded, at: number, words: number): number {
  const length = (words * 4) / (QUARTERS[folded.kinds[at] as number] as number);
  return at + length <= folded.count ? length : 0;
}

const GRAM_LEAST = 3;
/** Most words of a phrase. */
export const GRAM_MOST = 5;
/** In 100,000 words of English news 19 % of three-word sequences are in a second story, of these phrases 8 %. */
const LETTERS = 14;
/** What one ideograph says, in letters. */
const IDEOGRAPH_LETTERS = 3;

/** Pieces of the phrase that begins at `at`: 3 words' worth or more, until it has LETTERS letters or 5 words. 0 past the end. */
export function phraseLength(folded: Folded, at: number): number {
  let quarters = 0;
  let letters = 0;
  for (let i = at; i < folded.count; i++) {
    const kind = folded.kinds[i] as number;
    quarters += QUARTERS[kind] as number;
    letters += kind === SYLLABLE ? IDEOGRAPH_LETTERS : (folded.lengths[i] as number);
    const isEnough = quarters >= GRAM_LEAST * 4 && letters >= LETTERS;
    if (isEnough || quarters >= GRAM_MOST * 4) return i - at + 1;
  }
  return 0;
}

/** 32 bits over `length` folded words from `at`. */
export function gramHash(folded: Folded, at: number, length: number, seed: number): number {
  let hash = seed;
  for (let i = at; i < at + length; i++)
    hash = Math.imul(hash ^ (folded.hashes[i] as number), 0x9e3779b1) ^ (hash >>> 15);
  return mix(hash);
}

/** Words' worth of text from word `from` up to `to`: a word counts one, an ideograph half, a bare letter a quarter. */
export function wordsWorth(folded: Folded, from = 0, to = folded.count): number {
  let quarters = 0;
  for (let i = from; i < to; i++) quarters += QUARTERS[folded.kinds[i] as number] as number;
  return quarters / 4;
}
