import { fold } from './fold.ts';

/** Longest stem kept: Turkish and Arabic carry their endings behind it. */
const STEM = 5;

/** Words for comparing what two paragraphs speak of: folded, cut to a stem, Arabic article and `and` removed. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const found of fold(text).matchAll(/[\p{L}\p{N}]{3,}/gu)) {
    let word = found[0];
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
