/**
 * What one character becomes when texts are compared. Two spellings that a copy may exchange fold to the same letters:
 * compatibility forms (NFKC), case, marks, İ/I/ı, the alef, hamza, yeh, kaf and heh families of the Arabic script,
 * digits of any script. Filled on demand, so that a cold start pays for the characters it meets and no others.
 */

/** Left out, also inside a word: marks, tatweel, zero-width and bidirectional controls, soft hyphen. */
export const DROP = 1;
/** Ends a word: blanks, punctuation, symbols. */
export const BREAK = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** A character of a script written without blanks whose characters are syllables or words (Han, kana). */
export const IDEOGRAPH = 5;
/** A letter of an alphabet written without blanks (Thai, Lao, Khmer, Myanmar, Tibetan). */
export const UNSPACED = 6;
/** Folds to more than one code unit: see `expansionOf`. */
export const EXPAND = 7;
/** Ends a word or not, depending on its neighbours. */
export const POINT = 8;
export const APOSTROPHE = 9;
export const HYPHEN = 10;
export const MARKUP = 11;
export const HIGH_SURROGATE = 12;

const SPECIAL: Record<string, number> = { '<': MARKUP, '&': MARKUP };
for (const c of '.,٫٬\u00a0\u202f') SPECIAL[c] = POINT;
for (const c of "'’‘ʼ`´′＇") SPECIAL[c] = APOSTROPHE;
for (const c of '-\u2010\u2011') SPECIAL[c] = HYPHEN;

/** Letters that no Unicode decomposition brings together. An empty string drops the character. */
const SAME: Record<string, string> = {
  ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ς: 'σ',
  ٱ: 'ا', ء: '', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ه',
}; // biome-ignore format: one family a line

const DROPPED = /[\p{M}\p{Cf}\u0640]/gu;
const KEPT = /[\p{L}\p{N}]/u;
const IDEOGRAPHIC = /[\p{Script=Han}\p{scx=Hira}\p{scx=Kana}]/u;
const WITHOUT_BLANKS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

const classes = new Uint8Array(65536);
const folds = new Uint16Array(65536);
const expansions = new Map<number, { kind: number; letters: string }>();

/** Class of a UTF-16 code unit. */
export function classOf(unit: number): number {
  return classes[unit] || learn(unit);
}

/** What a unit of class LETTER, DIGIT, IDEOGRAPH or UNSPACED folds to. Call `classOf` first. */
export const foldOf = (unit: number): number => folds[unit] as number;

/** Class and folded letters of a code point that folds to several code units or lies beyond the first plane. */
export function expansionOf(codePoint: number): { kind: number; letters: string } {
  let found = expansions.get(codePoint);
  if (!found) {
    found = foldCodePoint(codePoint);
    // Bounded by Unicode itself: some 150,000 assigned characters, of which a newsroom meets a few hundred.
    expansions.set(codePoint, found);
  }
  return found;
}

function learn(unit: number): number {
  const kind = classify(unit);
  classes[unit] = kind;
  return kind;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE;
  if (unit >= 0xdc00 && unit <= 0xdfff) return BREAK;
  const special = SPECIAL[String.fromCharCode(unit)];
  if (special) return special;
  const { kind, letters } = foldCodePoint(unit);
  if (letters.length > 1) return EXPAND;
  if (letters.length === 1) folds[unit] = letters.charCodeAt(0);
  return kind;
}

function foldCodePoint(codePoint: number): { kind: number; letters: string } {
  const digit = decimalOf(codePoint);
  if (digit >= 0) return { kind: DIGIT, letters: String(digit) };
  const bare = String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase().normalize('NFKD').replace(DROPPED, '');
  const same = [...bare].map((c) => SAME[c] ?? c).join('');
  if (!same) return { kind: DROP, letters: '' };
  // Composed again, so that a Hangul syllable stays one letter.
  const letters = [...same.normalize('NFC')].filter((c) => KEPT.test(c)).join('');
  if (!letters) return { kind: BREAK, letters: '' };
  if (/^\d+$/.test(letters)) return { kind: DIGIT, letters };
  if (IDEOGRAPHIC.test(letters)) return { kind: IDEOGRAPH, letters };
  return { kind: WITHOUT_BLANKS.test(letters) ? UNSPACED : LETTER, letters };
}

const DECIMAL = /\p{Nd}/u;

/** Value of a decimal digit of any script, or -1. Unicode keeps the ten digits of a script together, in order. */
function decimalOf(codePoint: number): number {
  if (!DECIMAL.test(String.fromCodePoint(codePoint))) return -1;
  let before = 0;
  while (before < 60 && codePoint > before && DECIMAL.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return before % 10;
}
