/**
 * Moments by the clock on a recipient's wall. Zones and their changes of clock come from the IANA data of the runtime
 * (ECMA-402). Instants are milliseconds since 1970; a local day is `2026-03-29`, a local time minutes since midnight.
 */
import { DAY_MS, daysFrom } from '../pipeline/days.ts';
import type { Severity } from '../verdict/verdict.ts';
import type { Recipient } from './recipient.ts';

export interface LocalMoment {
  day: string;
  minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  });
  formats.set(zone, made);
  return made;
}

export function localOf(instant: number, zone: string): LocalMoment {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${String(parts.year).padStart(4, '0')}-${parts.month}-${parts.day}`;
  return { day, minutes: Number(parts.hour) * 60 + Number(parts.minute) };
}

/**
 * The first instant at which the wall shows the moment. Where the clock is put forward over it, the first instant after
 * the gap; where it is put back, the earlier of two.
 */
export function instantOf({ day, minutes }: LocalMoment, zone: string): number {
  const asUtc = Date.parse(`${day}T00:00:00.000Z`) + minutes * 60_000;
  const offsetAt = (instant: number) => {
    const local = localOf(instant, zone);
    return Date.parse(`${local.day}T00:00:00.000Z`) + local.minutes * 60_000 - Math.floor(instant / 60_000) * 60_000;
  };
  // No zone changes its clock twice within two days.
  const offsets = [offsetAt(asUtc - DAY_MS), offsetAt(asUtc + DAY_MS)];
  const exact = offsets.map((offset) => asUtc - offset).filter((at) => at + offsetAt(at) === asUtc);
  if (exact.length) return Math.min(...exact);
  // In a gap the time does not exist: as far behind its end as it was behind its beginning would be late, the end is soonest.
  let [before, after] = [asUtc - Math.max(...offsets) - HOUR * 3, asUtc - Math.min(...offsets) + HOUR * 3];
  while (after - before > 60_000) {
    const middle = Math.floor((before + after) / 120_000) * 60_000;
    if (middle <= before) break;
    if (middle + offsetAt(middle) < asUtc) before = middle;
    else after = middle;
  }
  return after;
}

const HOUR = 3_600_000;
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** 0 is Sunday. */
const WEEKENDS: Record<Recipient['weekend'], readonly number[]> = { 'fri-sat': [5, 6], 'sat-sun': [6, 0], none: [] };
const isWeekend = (day: string, weekend: Recipient['weekend']) =>
  WEEKENDS[weekend].includes(new Date(`${day}T00:00:00.000Z`).getUTCDay());

type Hours = Pick<Recipient, 'zone' | 'weekend' | 'quiet' | 'breaksQuiet' | 'digestAt'>;

function isQuiet({ day, minutes }: LocalMoment, { weekend, quiet }: Hours): boolean {
  if (isWeekend(day, weekend)) return true;
  if (!quiet) return false;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

/** The first instant from `now` on at which something of this severity may be sent. */
export function nextOpen(now: number, severity: Severity, hours: Hours): number {
  const local = localOf(now, hours.zone);
  if (hours.breaksQuiet.includes(severity) || !isQuiet(local, hours)) return now;
  const opens = hours.quiet ? minutesOf(hours.quiet.to) : 0;
  const candidates = [0, opens].sort((a, b) => a - b);
  for (let day = local.day, days = 0; days < 9; day = daysFrom(day, 1), days++) {
    for (const minutes of candidates) {
      const at = instantOf({ day, minutes }, hours.zone);
      if (at > now && !isQuiet(localOf(at, hours.zone), hours)) return at;
    }
  }
  return now;
}

/** The next digest after `now`: at its time on the next day that is no weekend. */
export function nextDigest(now: number, hours: Hours): number {
  for (let day = localOf(now, hours.zone).day, days = 0; days < 9; day = daysFrom(day, 1), days++) {
    if (isWeekend(day, hours.weekend)) continue;
    const at = instantOf({ day, minutes: minutesOf(hours.digestAt) }, hours.zone);
    if (at > now) return at;
  }
  return now + DAY_MS;
}
