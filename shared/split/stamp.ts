import { fold, folded } from './fold.ts';
import type { Unit } from './unit.ts';
import { MONTHS } from './wire-data.ts';

const MONTH = new Set(folded(MONTHS));
/** A line that holds a date or a time and nothing else is no longer than this. */
const LONGEST = 56;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)|[٢۲][٠۰][٠-٩۰-۹]{2}|२०[०-९]{2}/u;
const IN_FIGURES =
  /(?:^|\D)\d{1,4}[./-]\d{1,2}[./-](?:\d{4}|\d{1,2})(?!\d)|\d{4}[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일]/u;
/** `14:05`, `[09.30 GMT]`, `Saat 14:05`. */
const TIME_ALONE = /^(?:saat |الساعة )?[[(]?[\d٠-٩۰-۹]{1,2}[:.][\d٠-٩۰-۹]{2}(?::\d{2})?\s?(?:\p{L}{2,4})?[\])]?$/iu;

/** Whether a line tells a full date, with its day. */
function isDated(text: string): boolean {
  if (text.length > 200) return false;
  if (IN_FIGURES.test(text)) return YEAR.test(text);
  return YEAR.test(text) && /(?:^|[^\p{N}])[\p{N}]{1,2}(?=[^\p{N}]|$)/u.test(text) && words(text).some(isMonth);
}

/** A date, with or without a time and a weekday, or a time is all the line says. */
export function isStamp(text: string): boolean {
  if (text.length > LONGEST) return false;
  return TIME_ALONE.test(text) || (isDated(text) && words(text).filter((word) => word.length > 2).length <= 4);
}

const words = (text: string) => fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
const isMonth = (word: string) => MONTH.has(word) || (/^[\u0590-\u05ff]/.test(word) && MONTH.has(word.slice(1)));

/**
 * A date or time that is the whole line stamps the story it stands in: above its text, or below it where every stamp has
 * text that has ended close above it, the last line of the dump included.
 */
export function markStamps(units: readonly Unit[]): void {
  const stamps = units.flatMap((unit, i) => (unit.role === 'text' && isStamp(unit.text) ? [i] : []));
  const below = (i: number) => {
    const [above, stamp, next] = [units[i - 1], units[i] as Unit, units[i + 1]];
    return (above?.closed === true || above?.role === 'endmark') && stamp.gap <= (next?.gap ?? stamp.gap);
  };
  const role = stamps.at(-1) === units.length - 1 && stamps.every(below) ? 'endmark' : 'stamp';
  for (const i of stamps) (units[i] as Unit).role = role;
}
