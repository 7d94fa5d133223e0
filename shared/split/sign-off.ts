import { isAgency, isCapitals } from './dateline.ts';
import { foldBare, folded } from './fold.ts';
import { END_MARKS } from './wire-data.ts';

const MARKS = new Set(folded(END_MARKS));

/** Sign-offs are short; only this many characters at the end of a paragraph are looked at. */
const REACH = 34;
const BRACKETED = /[([{]\s?([^()[\]{}]{1,24})\s?[)\]}]\.?$/u;
const DASHED = /(?:^|[\s.])(?:[-–—*=_/]{1,3} ?)([^-–—*=_/\n]{1,22}?)(?: ?[-–—*=_/]{1,3})$/u;
const OPEN_DASH = /(?:^|[\s.])[-–—]{1,2} ?([\p{L}. ]{2,12})$/u;
const INITIALS = /^\/?[\p{L}.]{1,8}\/[\p{L}./]{1,8}$/u;

export interface SignOff {
  /** As it stands at the end of the paragraph. */
  text: string;
  /** `mark`: ENDS, -30-, انتهى; `agency`: a known agency; `maybe`: a short bracket that could be one. */
  sort: 'mark' | 'agency' | 'maybe';
  /** The paragraph is nothing else. */
  alone: boolean;
}

export function findSignOff(paragraph: string): SignOff | null {
  const tail = paragraph.slice(-REACH);
  const whole = tail.length === paragraph.length;
  if (whole && !/^#{1,6}\s+\S/.test(tail)) {
    const word = foldBare(tail);
    if (MARKS.has(word) || /^#{2,4}$/.test(tail) || MARKS.has(word.replace(/[\s/].*$/u, ''))) {
      if (word.length <= 4 || tail.length <= word.length + 20)
        if (tail.split(/\s+/).length <= 4) return { text: tail, sort: 'mark', alone: true };
    }
    if (isAgency(tail) || (INITIALS.test(tail) && tail.length <= 14))
      return { text: tail, sort: 'agency', alone: true };
  }
  const hash = /#{3,4}$/.exec(tail);
  if (hash) return { text: hash[0], sort: 'mark', alone: paragraph.length === hash[0].length };
  for (const shape of [BRACKETED, DASHED]) {
    const found = shape.exec(tail);
    const inner = found?.[1]?.trim();
    if (!found || !inner) continue;
    const text = found[0].trim();
    const alone = text.length === paragraph.length;
    const sort = MARKS.has(foldBare(inner))
      ? 'mark'
      : isAgency(inner)
        ? 'agency'
        : looksSigned(inner, alone, tail.slice(0, found.index).trimEnd())
          ? 'maybe'
          : null;
    if (sort) return { text, sort, alone };
  }
  const open = OPEN_DASH.exec(tail);
  if (open?.[1] && isAgency(open[1]))
    return { text: open[0].trim(), sort: 'agency', alone: open[0].trim().length === paragraph.length };
  const end = /[.!?"'”»] (\p{Lu}{3,6}|[\u0600-\u06ff]{3,7})\.{0,3}$/u.exec(tail);
  if (end?.[1] && MARKS.has(foldBare(end[1]))) return { text: end[1], sort: 'mark', alone: false };
  return null;
}

const looksSigned = (inner: string, alone: boolean, before: string) =>
  (/^[\p{Lo} .]{2,10}$/u.test(inner) && /[.!?؟۔。！？।»"”」』]$/u.test(before)) ||
  (isCapitals(inner) && inner.length <= 8) ||
  (alone && inner.length <= 14) ||
  INITIALS.test(inner);
