import { foldedWords } from '../text/fold.ts';

/** Whether a credit line stands in a text, word for word after folding: case, accents and the marks between words are free. */
export function creditPrinted(credit: string, text: string): boolean {
  const wanted = foldedWords(credit);
  return wanted.length > 0 && ` ${foldedWords(text).join(' ')} `.includes(` ${wanted.join(' ')} `);
}
