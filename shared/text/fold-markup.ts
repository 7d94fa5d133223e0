/** Tags and character references inside text that is to be compared: a copy may have lost them, or gained them. */

/** Longest tag that is skipped; a `<` with no `>` within it is punctuation. */
const TAG_CHARS = 400;
const REFERENCE_CHARS = 12;

/** Index after the tag or comment that begins at `at` (a `<`), or `at` when none does. */
export function afterTag(text: string, at: number): number {
  const next = text.charCodeAt(at + 1) | 32;
  const opens = (next >= 97 && next <= 122) || next === 47 || next === 33 || next === 63;
  if (!opens) return at;
  const most = Math.min(text.length, at + TAG_CHARS);
  for (let i = at + 1; i < most; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 62) return i + 1;
    if (unit === 60) return at;
  }
  return at;
}

const MARKED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|breve|slash|dot|macr|ogon)$/i;
const NAMED: Record<string, string> = {
  amp: '&', apos: '’', rsquo: '’', lsquo: '’', shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c', lrm: '\u200e', rlm: '\u200f',
  szlig: 'ß', aelig: 'æ', oelig: 'œ', imath: 'ı', inodot: 'ı', scedil: 'ş', gbreve: 'ğ',
}; // biome-ignore format: a table

/** The character reference that begins at `at` (an `&`): what it stands for (a blank for an unknown name) and its end. */
export function referenceAt(text: string, at: number): { stands: string; end: number } | null {
  const length = text.slice(at + 1, at + 1 + REFERENCE_CHARS).indexOf(';');
  if (length < 0) return null;
  const end = at + 1 + length;
  const name = text.slice(at + 1, end);
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (numeric) {
    const code = numeric[1] ? Number.parseInt(numeric[1], 16) : Number(numeric[2]);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return { stands: isCharacter ? String.fromCodePoint(code) : ' ', end: end + 1 };
  }
  if (!/^[a-z][a-z0-9]{1,9}$/i.test(name)) return null;
  return { stands: NAMED[name.toLowerCase()] ?? MARKED.exec(name)?.[1] ?? ' ', end: end + 1 };
}
