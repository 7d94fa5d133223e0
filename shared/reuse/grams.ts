import { type Folded, mix, QUARTERS } from '../text/fold.ts';

/** Words that one gram covers at `at`: `words` of them, more where characters stand for words. 0 past the end. */
export function gramLength(folded: Folded, at: number, words: number): number {
  const length = (words * 4) / (QUARTERS[folded.kinds[at] as number] as number);
  return at + length <= folded.count ? length : 0;
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
