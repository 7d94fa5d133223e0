/**
 * What one character becomes when texts are compared. Two spellings that a copy may exchange fold to the same letters:
 * compatibility forms (NFKC), case, accents, points, İ/I/ı, the alef, hamza, yeh, kaf and heh families of the Arabic script,
 * digits of any script. Filled on demand, so that a cold start pays for the characters it meets and no others.
 */

/** Left out, also inside a word: zero-width and bidirectional controls, soft hyphen. */
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
/** Left out, and part of the character it stands on: accents, points, tatweel. */
export const MARK = 13;

const SPECIAL: Record<string, number> = { '<': MARKUP, '&': MARKUP };
for (const c of '.,٫٬\u00a0\u202f') SPECIAL[c] = POINT;
for (const c of "'’‘ʼ`´′՚׳") SPECIAL[c] = APOSTROPHE;
for (const c of '-\u2010\u2011') SPECIAL[c] = HYPHEN;
/** Also in another width. */
const BETWEEN: Record<string, number> = { '.': POINT, ',': POINT, "'": APOSTROPHE, '-': HYPHEN };

/** Letters that no Unicode decomposition brings together. An empty string drops the character. */
const SAME: Record<string, string> = {
  ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ς: 'σ',
  ٱ: 'ا', ء: '', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ه',
  ێ: 'ي', ۆ: 'و', ڕ: 'ر', ڵ: 'ل', '\u0901': '\u0902', '\u0981': '\u0982', ւ: 'վ',
}; // biome-ignore format: one family a line

/**
 * Marks that a copy may be without: accents, Arabic and Hebrew points, tone marks that Armenian sets inside a word, the dot of
 * Indic letters for foreign sounds, the dot in Thai and Lao am. Where vowels are written as marks, they are letters.
 */
const POINTED = ['Inherited', 'Arabic', 'Hebrew', 'Syriac', 'Cyrillic', 'Ethiopic']
  .map((name) => `\\p{sc=${name}}`)
  .join('');
const MARKS = new RegExp(
  `[[\\p{M}&&[${POINTED}]]\\u0640\\u055b\\u055c\\u055e\\u093c\\u09bc\\u0a3c\\u0abc\\u0b3c\\u0cbc\\u0e4d\\u0ecd]`,
  'gv',
);
const CONTROLS = /\p{Cf}/gu;
const KEPT = /[\p{L}\p{M}\p{N}]/u;
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
  const char = String.fromCharCode(unit);
  const special = SPECIAL[char] ?? BETWEEN[char.normalize('NFKC')];
  if (special) return special;
  const { kind, letters } = foldCodePoint(unit);
  if (letters.length > 1) return EXPAND;
  if (letters.length === 1) folds[unit] = letters.charCodeAt(0);
  return kind;
}

function foldCodePoint(codePoint: number): { kind: number; letters: string } {
  const digit = decimalOf(codePoint);
  if (digit >= 0) return { kind: DIGIT, letters: String(digit) };
  const spelled = String.fromCodePoint(codePoint)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(CONTROLS, '');
  const bare = spelled.replace(MARKS, '');
  if (!bare) return { kind: spelled ? MARK : DROP, letters: '' };
  const letters = [...bare]
    .map((c) => SAME[c] ?? c)
    .filter((c) => KEPT.test(c))
    .join('');
  if (!letters) return { kind: bare in SAME ? MARK : BREAK, letters: '' };
  if (/^\d+$/.test(letters)) return { kind: DIGIT, letters };
  if (IDEOGRAPHIC.test(letters)) return { kind: IDEOGRAPH, letters };
  if (WITHOUT_BLANKS.test(letters)) return { kind: UNSPACED, letters };
  return { kind: LETTER, letters: soundsOf(letters) };
}

/**
 * Ethiopic writes consonant and vowel as one letter, eight in a row of the code; taken apart, a word has as many letters as
 * elsewhere. Hangul syllables are decomposed by Unicode itself.
 */
function soundsOf(letters: string): string {
  const code = letters.charCodeAt(0);
  if (letters.length !== 1 || code < 0x1200 || code > 0x1357) return letters;
  return String.fromCharCode(code & ~7, 0x12a0 + (code & 7));
}

const DECIMAL = /\p{Nd}/u;

/** Value of a decimal digit of any script, or -1. Unicode keeps the ten digits of a script together, in order. */
function decimalOf(codePoint: number): number {
  if (!DECIMAL.test(String.fromCodePoint(codePoint))) return -1;
  let before = 0;
  while (before < 60 && codePoint > before && DECIMAL.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return before % 10;
}
