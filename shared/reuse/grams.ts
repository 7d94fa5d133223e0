import { type Folded, mix, QUARTERS, SYLLABLE } from '../text/fold.ts';

/** Pieces that make a word at `at`: one, or several characters where nothing parts words. */
export const wordLength = (folded: Folded, at: number) => 4 / (QUARTERS[folded.kinds[at] as number] as number);

/** 32 bits over the word that begins at `at`. */
export function wordHash(folded: Folded, at: number): number {
  const length = wordLength(folded, at);
  return length === 1 ? (folded.hashes[at] as number) : gramHash(folded, at, length, length);
}

/** Words that one gram covers at `at`: `words` of them, more where characters stand for words. 0 past the end. */
export function gramLength(folded: Folded, at: number, words: number): number {
  const length = words * wordLength(folded, at);
  return at + length <= folded.count ? length : 0;
}

/** Words that a phrase reaches over at most, small ones included. */
export const PHRASE_REACH = 8;
/** Words of a phrase where small words are all there is. */
const PLAIN_WORDS = 5;
/** A word of at most three letters says little: articles, prepositions, short figures. In halves of letters, as `lengths` are. */
const SMALL = 6;
const PHRASE_WORDS = 2;
const LETTERS = 28;

export const isSmall = (folded: Folded, at: number) =>
  (folded.lengths[at] as number) <= SMALL && (folded.kinds[at] as number) < SYLLABLE;

/**
 * Pieces that the phrase beginning at `at` reaches over; 0 where none begins. A phrase is the next words that are not
 * small, as many as make fourteen letters, whatever small words stand between them: those come and go when a text is edited.
 * Where PHRASE_REACH words do not hold as much, it is PLAIN_WORDS words in a row.
 */
export function phraseLength(folded: Folded, at: number): number {
  let [quarters, letters, said, plain] = [0, 0, 0, 0];
  for (let i = at; i < folded.count && quarters < PHRASE_REACH * 4; i++) {
    const worth = QUARTERS[folded.kinds[i] as number] as number;
    quarters += worth;
    if (quarters === PLAIN_WORDS * 4) plain = i - at + 1;
    if (isSmall(folded, i)) continue;
    said += worth;
    letters += folded.lengths[i] as number;
    if (letters < LETTERS || said < PHRASE_WORDS * 4) continue;
    return isSmall(folded, at) ? 0 : i - at + 1;
  }
  return quarters >= PHRASE_REACH * 4 ? plain : 0;
}

/** 32 bits over the phrase that begins at `at` and reaches over `length` pieces. */
export function phraseHash(folded: Folded, at: number, length: number, seed: number): number {
  let letters = 0;
  for (let i = at; i < at + length; i++) if (!isSmall(folded, i)) letters += folded.lengths[i] as number;
  const isPlain = letters < LETTERS;
  let hash = seed;
  for (let i = at; i < at + length; i++)
    if (isPlain || !isSmall(folded, i)) hash = join(hash, folded.hashes[i] as number);
  return mix(hash);
}

/** 32 bits over `length` folded words from `at`. */
export function gramHash(folded: Folded, at: number, length: number, seed: number): number {
  let hash = seed;
  for (let i = at; i < at + length; i++) hash = join(hash, folded.hashes[i] as number);
  return mix(hash);
}

const join = (hash: number, word: number) => Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);

/** Pieces that stand for one word in this text: more than one where nothing parts words. */
export const piecesOfWord = (folded: Folded) => (folded.count ? folded.count / wordsWorth(folded) : 1);

/** Words' worth of text from word `from` up to `to`: a word counts one, an ideograph half, a bare letter a quarter. */
export function wordsWorth(folded: Folded, from = 0, to = folded.count): number {
  let quarters = 0;
  for (let i = from; i < to; i++) quarters += QUARTERS[folded.kinds[i] as number] as number;
  return quarters / 4;
}
