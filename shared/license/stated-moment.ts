/** A time as items state it: not always with a zone, nor with an hour. */

/** The first and the last instant that it can mean, in milliseconds since 1970. */
export interface Moments {
  first: number;
  last: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** From the clocks that are farthest ahead to those that are farthest behind. */
const AHEAD = 14 * HOUR;
const BEHIND = 12 * HOUR;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** ISO 8601: `2024-06-03`, `2024-06-03T10:15:00.5+03:00`. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?(Z|[+-]\d\d:?(?:\d\d)?)?)?$/i;
/** RFC 5322 and older wires: `Mon, 3 Jun 2024 10:15:00 +0300`, `26-FEB-1987 15:01:01.79`. */
const NAMED =
  /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{4})(?: (\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?: (gmt|utc?|z|[+-]\d{4}))?)?$/i;

/** Null where the words can mean several days, as `03.06.2024` does, or none. */
export function momentsOf(stated: string): Moments | null {
  const words = stated.trim().replace(/\s{1,20}/g, ' ');
  const iso = ISO.exec(words);
  if (iso) return momentsIn(iso[1], Number(iso[2]), iso[3], iso.slice(4));
  const named = NAMED.exec(words);
  return named && momentsIn(named[3], MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1, named[1], named.slice(4));
}

type Digits = string | undefined;

function momentsIn(year: Digits, month: number, day: Digits, [hour, minute, second, zone]: Digits[]): Moments | null {
  const midnight = Date.UTC(Number(year), month - 1, Number(day));
  if (month < 1 || new Date(midnight).getUTCMonth() !== month - 1) return null;
  if (hour === undefined) return { first: midnight - AHEAD, last: midnight + DAY + BEHIND };
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  const local = midnight + (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second ?? 0) * 1_000;
  if (!zone) return { first: local - AHEAD, last: local + BEHIND };
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const offset = (Number(hours) + Number(minutes) / 60) * HOUR * (sign === '-' ? -1 : 1);
  return { first: local - offset, last: local - offset };
}
