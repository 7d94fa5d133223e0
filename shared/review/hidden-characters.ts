/** Characters that nobody sees but that change what is read: direction controls, zero-width ones, other controls. */

export interface Hidden {
  /** `U+202E`. */
  code: string;
}

/** Joiners shape Arabic and Indic words and belong there; elsewhere they hide. */
const HIDDEN =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Malayalam}\p{M}])[\u200c\u200d]|[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
const HARMLESS = new Set(['\n', '\t', '\r', '\u200c', '\u200d', ...arabicSigns()]);

/** Format characters that are visible signs of Arabic script: number and verse signs. */
function arabicSigns(): string[] {
  return ['\u0600', '\u0601', '\u0602', '\u0603', '\u0604', '\u0605', '\u06dd', '\u070f', '\u08e2'];
}

/** The text in order, what is hidden taken out and named. */
export function showHidden(text: string): (string | Hidden)[] {
  const shown: (string | Hidden)[] = [];
  let from = 0;
  for (const found of text.matchAll(HIDDEN)) {
    const [char] = found;
    const joiner = char === '\u200c' || char === '\u200d';
    const inWord = joiner && /^[\p{Script=Arabic}\p{L}\p{M}]/u.test(text.slice(found.index + 1, found.index + 3));
    const afterJoining =
      joiner && /[\p{Script=Arabic}\p{M}]/u.test(text.slice(Math.max(0, found.index - 1), found.index));
    if (joiner ? inWord && afterJoining : HARMLESS.has(char)) continue;
    if (found.index > from) shown.push(text.slice(from, found.index));
    shown.push({ code: `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` });
    from = found.index + char.length;
  }
  if (from < text.length) shown.push(text.slice(from));
  return shown;
}
