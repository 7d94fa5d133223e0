import { foldedWords } from '../text/fold.ts';

/** Whether a credit line stands in a text, word for word after folding: case, accents and the marks between words are free. */
export function creditPrinted(credit: string, text: string): boolean {
  return creditsPrinted([credit], text).length > 0;
}

/** Those of the credit lines that stand in a text. */
export function creditsPrinted(credits: readonly string[], text: string): string[] {
  if (!credits.length) return [];
  const words = ` ${foldedWords(text).join(' ')} `;
  return credits.filter((credit) => {
    const wanted = foldedWords(credit);
    return wanted.length > 0 && words.includes(` ${wanted.join(' ')} `);
  });
}
