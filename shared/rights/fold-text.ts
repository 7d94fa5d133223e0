/**
 * Text folded for look-up, with a map back. Lower case, İ/I/ı/i alike, accents off, Arabic letter variants unified, full
 * width made narrow, digits of all scripts made ASCII, marks and invisible characters dropped, runs of blanks made one.
 */
export interface FoldedText {
  text: string;
  /** map[i] is where folded unit i stands in the original; map[text.length] is the original's length. */
  map: Int32Array;
}

const DROP = 0;
const VARIANTS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
  ٱ: 'ا',
  ς: 'σ',
  ı: 'i',
  ß: 's',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'a',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '״': '"',
  '׳': "'",
};
const ASCII_ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];
const KEEPS_MARKS = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}]/u;
const INVISIBLE = /[\p{Mn}\p{Cf}ـ]/u;

function foldUnit(code: number): number {
  if (code === 10) return 10;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const char = String.fromCharCode(code);
  for (const zero of ASCII_ZEROS) if (code >= zero && code <= zero + 9) return 48 + code - zero;
  if (/\s/u.test(char)) return 32;
  const variant = VARIANTS[char];
  if (variant) return variant.charCodeAt(0);
  if (KEEPS_MARKS.test(char)) return code;
  if (INVISIBLE.test(char)) return DROP;
  const base = (char >= '！' && char <= '～' ? char.normalize('NFKC') : char)
    .normalize('NFD')
    .charAt(0)
    .toLowerCase()
    .charAt(0);
  return (VARIANTS[base] ?? base).charCodeAt(0);
}

/** Filled as units are met: all 65,536 at once would cost a function tens of milliseconds of its start. */
const UNITS = new Uint16Array(0x10000);
/** A lone high surrogate is what no unit but itself folds to, and that one is asked for anew each time. */
const UNMET = 0xd800;
UNITS.fill(UNMET);
const folded = (code: number): number => {
  UNITS[code] = foldUnit(code);
  return UNITS[code] ?? DROP;
};

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });
/** Below this a decoder's start costs more than it saves. */
const SHORT = 512;

export function foldText(original: string): FoldedText {
  const codes = new Uint16Array(original.length);
  const map = new Int32Array(original.length + 1);
  let length = 0;
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charCodeAt(at);
    const known = UNITS[unit] ?? DROP;
    const code = known === UNMET ? folded(unit) : known;
    if (code === DROP || (code === 32 && length > 0 && codes[length - 1] === 32)) continue;
    codes[length] = code;
    map[length] = at;
    length += 1;
  }
  map[length] = original.length;
  const kept = codes.subarray(0, length);
  const text = length <= SHORT ? String.fromCharCode(...kept) : UTF16.decode(kept);
  return { text, map: map.subarray(0, length + 1) };
}

/** A short string folded and trimmed: the key of names and lexicon entries. */
export const foldKey = (text: string): string => foldText(text).text.replaceAll('\n', ' ').trim();
