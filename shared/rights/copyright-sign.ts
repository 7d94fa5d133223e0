/** © marks in a folded sentence with the year and the name they carry. Offsets are of the sentence. */
export interface CopyrightSign {
  start: number;
  end: number;
  year: boolean;
}

const SIGN = /©|ⓒ|℗|&copy;|\(c\)|\(с\)|\bcopyright @|\bcopyright\b/g;
const YEAR = /\b(?:19|20)\d\d\b/;

/** The sign with a year nearby, or the sign alone. The word `copyright` counts as a sign only with a year or a name. */
export function copyrightSigns(sentence: string): CopyrightSign[] {
  const signs: CopyrightSign[] = [];
  for (const found of sentence.matchAll(SIGN)) {
    const start = found.index;
    const end = start + found[0].length;
    const last = signs.at(-1);
    const year =
      YEAR.test(sentence.slice(end, end + 16)) ||
      YEAR.test(sentence.slice(Math.max(0, start - 8), start)) ||
      YEAR.test(sentence.slice(end, end + 60));
    // `Copyright © 2026 X` is one sign.
    if (last && start - last.end <= 12 && !/[\p{L}]/u.test(sentence.slice(last.end, start))) {
      last.end = end;
      last.year ||= year;
    } else signs.push({ start, end, year });
  }
  return signs;
}
export const isWord = (sentence: string, sign: CopyrightSign): boolean =>
  sentence.slice(sign.start, sign.end) === 'copyright';
