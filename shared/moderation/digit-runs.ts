import type { Place } from './place.ts';

/** Digits as people group them: `0532 123 45 67`, `4111-1111-1111-1111`. */
export interface DigitRun extends Place {
  digits: string;
  /** Each group with its place, so that a run can be read without its last groups. */
  groups: (Place & { digits: string })[];
  /** A plus sign stands in front; it belongs to the run. */
  plus: boolean;
}

/** Digits of a group that are kept: no number that is looked for has more. */
const LONGEST_GROUP = 48;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  code >= 97 && code !== 0xab && code !== 0xbb && /[\p{L}_]/u.test(String.fromCharCode(code));
/** What may stand between two groups. A comma or a colon never does: those are amounts and clock times. */
const BETWEEN = new Set([' ', '-', '.', '/', ' (', ') ', ')', '(', ') (', ' - ', '-(', ')-']);
/** Before a number these say that it is part of something else: an address, a decimal, a price, a name of a file. */
const JOINED_BEFORE = new Set(['=', '#', '_', '/', '\\', '@', '$', '€', '£', '₺', ',', ':', '&', '%']);

/** Runs of digits in folded text, in order and apart. One pass. A list of numbers is one run, however long. */
export function digitRuns(folded: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let at = 0;
  while (at < folded.length) {
    if (!isDigit(folded.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const groups = groupsFrom(folded, at);
    const last = groups.at(-1) as Place;
    const run = framed(folded, groups);
    if (run) runs.push(run);
    at = last.end;
  }
  return runs;
}

function groupsFrom(folded: string, from: number): DigitRun['groups'] {
  const groups: DigitRun['groups'] = [];
  let at = from;
  for (;;) {
    const start = at;
    while (at < folded.length && isDigit(folded.charCodeAt(at))) at += 1;
    groups.push({ start, end: at, digits: folded.slice(start, Math.min(at, start + LONGEST_GROUP)) });
    let next = at;
    while (next < folded.length && next - at < 4 && !isDigit(folded.charCodeAt(next))) next += 1;
    if (!isDigit(folded.charCodeAt(next)) || !BETWEEN.has(folded.slice(at, next))) return groups;
    at = next;
  }
}

function framed(folded: string, groups: DigitRun['groups']): DigitRun | null {
  const first = groups[0] as Place;
  const { end } = groups.at(-1) as Place;
  let start = first.start;
  if (folded[start - 1] === '(') start -= 1;
  const plus = folded[start - 1] === '+';
  if (plus) start -= 1;
  const before = folded.charCodeAt(start - 1);
  const behind = folded.charCodeAt(end);
  if (!plus && start > 0 && (JOINED_BEFORE.has(folded[start - 1] ?? '') || isLetter(before))) {
    // `tel:0532…` and `هاتف:0532…` are written without a blank.
    if (folded[start - 1] !== ':' || isDigit(folded.charCodeAt(start - 2))) return null;
  }
  if (plus && start > 0 && (isDigit(before) || isLetter(before))) return null;
  if (isLetter(behind) || folded[end] === '%' || folded[end] === '@') return null;
  return { start, end, groups, plus, digits: groups.map(({ digits }) => digits).join('') };
}
