const SPECIAL = /[^\u0020-\u007e]/;
const MARKS = /[\u0307\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ALEFS = /[أإآٱ]/g;
/** A mark or a variant is near. */
const ODD = /\u0307|[\u0600-\u06ff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Lower case that does not depend on the Turkish i, without Arabic marks and with one alef, yeh and teh: for matching only. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!SPECIAL.test(text)) return lower;
  // Turkish has one of the variants only, and often.
  const latin = lower.includes('ı') ? lower.replaceAll('ı', 'i') : lower;
  return ODD.test(latin)
    ? latin.replace(MARKS, '').replace(ALEFS, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه')
    : latin;
}

/** As {@link fold}, with the marks and spaces around the words removed: `- 30 -` gives `30`, `(SON)` gives `son`. */
export const foldBare = (text: string): string => bared(fold(text));

const EDGE = /[\p{L}\p{N}#©]/u;

/** Without the marks and spaces around the words. */
export function bared(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !EDGE.test(text[start] ?? '')) start++;
  while (end > start && !EDGE.test(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

/** A set or list of data folded the way the text will be. */
export const folded = (words: Iterable<string>): string[] => [...words].map(fold);
