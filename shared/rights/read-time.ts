import { foldKey } from './fold-text.ts';
import { MONTHS, ZONES } from './months-data.ts';

export interface StatedTime {
  /** ISO 8601 in UTC. Without a zone it is the latest instant the words can mean: nobody is allowed too early. */
  instant: string;
  zone: 'stated' | 'assumed';
}

const MONTH_OF = new Map(MONTHS.flatMap((names, at) => names.map((name) => [foldKey(name), at] as const)));
const ZONE_OF = new Map(Object.entries(ZONES).map(([name, offset]) => [foldKey(name), offset]));
const ISO = /\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)/;
const NUMERIC = /(?<!\d\.?)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\.?\d)/;
const ISO_DAY = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const CLOCK =
  /(?<![\d.])(\d{1,2}) ?[:.h] ?(\d\d)(?![\d.])(?: ?(am|pm|a\.m\.|p\.m\.))?|(?<!\d)(\d{4}) ?(?=gmt|utc|cet|bst)|(?<!\d)(\d{1,2}) ?(am|pm)\b/;
/** From the day that is still yesterday furthest west. */
const FARTHEST_WEST = -720;
const MINUTE = 60_000;
const HALF_YEAR = 183 * 24 * 60 * MINUTE;

/**
 * The day and hour that words state: `00:01 GMT Friday 6 March 2026`, `11. Juni, 06.00 Uhr`, `6 Mart saat 10.00`. Null when no day is
 * stated. A day without an hour ends with the day; a day without a year is the one nearest to `at`.
 * @param at ISO 8601, when the text arrived
 */
export function timeIn(words: string, at: string): StatedTime | null {
  const folded = foldKey(words);
  const iso = ISO.exec(folded)?.[0];
  if (iso) return { instant: new Date(iso.toUpperCase()).toISOString(), zone: 'stated' };
  const day = dayIn(folded, at);
  if (!day) return null;
  const clock = clockIn(folded.replace(day.words, ' '));
  const zone = folded.split(/[^\p{L}]+/u).find((word) => ZONE_OF.has(word));
  const offset = zone === undefined ? FARTHEST_WEST : (ZONE_OF.get(zone) ?? 0);
  const instant = Date.UTC(day.year, day.month, day.day, clock?.hour ?? 24, clock?.minute ?? 0) - offset * MINUTE;
  return { instant: new Date(instant).toISOString(), zone: zone === undefined ? 'assumed' : 'stated' };
}

interface Day {
  year: number;
  month: number;
  day: number;
  /** As they stand in the folded words. */
  words: string;
}

function dayIn(folded: string, at: string): Day | null {
  const whole = ISO_DAY.exec(folded);
  if (whole)
    return checked({ year: Number(whole[1]), month: Number(whole[2]) - 1, day: Number(whole[3]), words: whole[0] });
  const numeric = NUMERIC.exec(folded);
  if (numeric)
    return checked({
      year: Number(numeric[3]),
      month: Number(numeric[2]) - 1,
      day: Number(numeric[1]),
      words: numeric[0],
    });
  for (const found of folded.matchAll(/(\p{L}[\p{L}\p{M}]{1,12}(?: \p{L}{4,7})?)/gu)) {
    const [one = '', two = ''] = [found[1], found[1]?.split(' ')[0]];
    const name = MONTH_OF.has(one) ? one : two;
    const month = MONTH_OF.get(name);
    if (month === undefined) continue;
    const before = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?: de| of)? ?$/.exec(
      folded.slice(Math.max(0, found.index - 12), found.index),
    );
    const behind = /^ (\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.h]\d)/.exec(folded.slice(found.index + name.length));
    const day = before?.[1] ?? behind?.[1];
    if (!day) continue;
    const from = found.index - (before?.[0].length ?? 0);
    const to = found.index + name.length + (before ? 0 : (behind?.[0].length ?? 0));
    const year = /^,?(?: de| del)? ((?:19|20)\d\d)(?!\d)/.exec(folded.slice(to));
    const words = folded.slice(from, to + (year?.[0].length ?? 0));
    return checked({
      year: year ? Number(year[1]) : nearestYear(month, Number(day), at),
      month,
      day: Number(day),
      words,
    });
  }
  return null;
}

const checked = (day: Day): Day | null =>
  day.month >= 0 && day.month < 12 && day.day >= 1 && day.day <= 31 && day.year > 1990 && day.year < 2100 ? day : null;

function nearestYear(month: number, day: number, at: string): number {
  const now = Date.parse(at);
  const year = new Date(now).getUTCFullYear();
  const distance = Date.UTC(year, month, day) - now;
  if (distance < -HALF_YEAR) return year + 1;
  return distance > HALF_YEAR ? year - 1 : year;
}

function clockIn(folded: string): { hour: number; minute: number } | null {
  const found = CLOCK.exec(folded);
  if (!found) return null;
  const [, h, m, half, four, bare, bareHalf] = found;
  const hour = Number(h ?? bare ?? four?.slice(0, 2));
  const minute = Number(m ?? four?.slice(2) ?? 0);
  const later = (half ?? bareHalf)?.startsWith('p') === true && hour < 12 ? 12 : 0;
  const midnight = (half ?? bareHalf)?.startsWith('a') === true && hour === 12 ? -12 : 0;
  return hour <= 24 && minute < 60 ? { hour: hour + later + midnight, minute } : null;
}
