/** What ends a sentence in the scripts that are read: Latin, Greek and Cyrillic, Arabic, Urdu, Devanagari, Chinese and Japanese. */
const ENDS = '.!?؟۔…。．！？｡।॥';
/** What may still stand behind it. */
const CLOSERS = '"\'”’»)\\]」』）】》';
/** Marks that end a line without ending a sentence. */
const PAUSES = ':;,،؛：；，、';

const ENDED = new RegExp(`[${ENDS}][${CLOSERS}]*$`, 'u');
const CLOSED = new RegExp(`[${ENDS}${PAUSES}][${CLOSERS}]*$`, 'u');
const PAUSED = new RegExp(`(?<![\\u0370-\\u03ff][${CLOSERS}]*)[${PAUSES}]$`, 'u');
/** In Greek the semicolon asks. */
const ASKED = new RegExp(`(?:[!?؟！？]|(?<=[\\u0370-\\u03ff][${CLOSERS}]*);)[${CLOSERS}]*$`, 'u');
const BREAKS = new RegExp(
  `(?:[.!?؟۔।॥][${CLOSERS}]{0,3}[ \\u00a0]{1,4}|[。！？｡][${CLOSERS}]{0,3} {0,4})["“«'「『(]?[\\p{Lu}\\p{Lo}\\d]`,
  'gu',
);

export const endsSentence = (text: string): boolean => ENDED.test(text.slice(-6));
/** Ends in any mark that a headline does not end in. */
export const endsClosed = (text: string): boolean => CLOSED.test(text.slice(-6));
export const endsPaused = (text: string): boolean => PAUSED.test(text.slice(-6));
export const asks = (text: string): boolean => ASKED.test(text.slice(-6));

/** Sentence ends followed by a new sentence, plus one. Abbreviations and initials (one or two letters) do not end one. */
export function countSentences(text: string): number {
  let count = 1;
  for (const { 0: found, index } of text.matchAll(BREAKS))
    if (/^\S{4}$/.test(text.slice(Math.max(0, index - 4), index)) || (index > 0 && /[。！？]/u.test(found))) count++;
  return count;
}

/** Length as a reader of Latin script would count it: a Chinese, Japanese or Korean sign says about as much as two letters. */
export function sizeOf(text: string): number {
  let size = text.length;
  for (let i = 0; i < text.length; i++) if (isDense(text.charCodeAt(i))) size++;
  return size;
}

const isDense = (unit: number) =>
  unit >= 0x3040 &&
  (unit <= 0x30ff ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7af) ||
    (unit >= 0xf900 && unit <= 0xfaff));

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1780-\u17ff]/g;

/** Words of a line, at most `most`; two signs make a word where none are spaced. */
export function countWords(text: string, most = 24): number {
  const signs = text.match(UNSPACED)?.length ?? 0;
  return Math.min(most, signs > text.length / 3 ? Math.ceil(signs / 2) : text.split(/\s+/, most).length);
}
