import { fold } from './fold.ts';

/** Longest stem kept: Turkish and Arabic carry their endings behind it. */
const STEM = 5;
/** Scripts that set no spaces: pairs of signs stand for words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Words for comparing what two paragraphs speak of: folded, cut to a stem, Arabic article and `and` removed. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const found of fold(text).matchAll(/[\p{L}\p{N}\p{M}]{3,}/gu)) {
    let word = found[0];
    if (UNSPACED.test(word)) {
      for (let i = 0; i + 1 < word.length; i++) words.push(word.slice(i, i + 2));
      continue;
    }
    if (/^[\u0600-\u06ff]/.test(word)) {
      if (word.length > 4 && /^[وفبلك]ال/.test(word)) word = word.slice(3);
      else if (word.length > 4 && word.startsWith('ال')) word = word.slice(2);
      else if (word.length > 4 && /^[وفل]/.test(word)) word = word.slice(1);
      if (word.length < 3) continue;
      words.push(word.slice(0, 4));
    } else if (word.length >= 4 || /\p{N}/u.test(word)) words.push(word.slice(0, STEM));
  }
  return words;
}
