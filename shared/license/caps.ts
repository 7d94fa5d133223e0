import type { Grant, LicenseVersion } from './license.ts';
import type { UseRequest } from './use-request.ts';
import { versionsInForce } from './version-in-force.ts';

export type Cap = NonNullable<Grant['cap']>;
type Period = Cap['period'];

/** The caps that speak for uses of the holder's works at a moment, each once. */
export function capsOf(licenses: readonly LicenseVersion[], holderId: string, at: string): Cap[] {
  const caps = new Map<string, Cap>();
  const ofHolder = licenses.filter((license) => license.holderId === holderId);
  for (const { grants } of versionsInForce(ofHolder, at, null)) {
    for (const { cap } of grants) if (cap) caps.set(`${cap.period} ${cap.count}`, cap);
  }
  return [...caps.values()];
}

/** Calendar day, month and year in UTC: where the period of a moment begins, ISO 8601. */
export function periodStart(period: Period, at: string): string {
  const chars = { day: 10, month: 7, year: 4 }[period];
  const start = new Date(at).toISOString().slice(0, chars);
  return `${start}${'0000-01-01'.slice(chars)}T00:00:00.000Z`;
}

/** Uses read beyond a cap: as many may be stored at one moment, and each still finds those that it pushes over. */
const TAIL = 200;

/** What must be read to answer the caps: of each period as many uses as its widest cap allows, and some more. */
export function periodsToCount(caps: readonly Cap[], at: string): { period: Period; from: string; limit: number }[] {
  const periods = [...new Set(caps.map(({ period }) => period))];
  return periods.map((period) => {
    const counts = caps.filter((cap) => cap.period === period).map(({ count }) => count);
    return { period, from: periodStart(period, at), limit: Math.max(...counts) + TAIL };
  });
}

/** The first uses of a period in order; `over` names the caps that the story was found to be over. */
export type FirstUses = ReadonlyMap<Period, readonly { storyId: string; over: readonly string[] }[]>;

/**
 * How many uses come before the story in each period. Who came first is within the cap, in whatever order stories are looked
 * at. A story that is not among the first uses comes after them.
 */
export function usedBefore(story: string, first: FirstUses): NonNullable<UseRequest['used']> {
  const used: NonNullable<UseRequest['used']> = { day: null, month: null, year: null };
  for (const [period, uses] of first) {
    const place = uses.findIndex(({ storyId }) => storyId === story);
    used[period] = place < 0 ? uses.length : place;
  }
  return used;
}

/** The caps that a story is over, as `over` names them. */
export const capsOver = (caps: readonly Cap[], used: NonNullable<UseRequest['used']>): string[] =>
  caps.filter(({ period, count }) => (used[period] ?? 0) >= count).map(nameOf);

/** Stories that were found within a cap and are over it now, or the other way round: they must be judged again. */
export function movedOverCaps(caps: readonly Cap[], first: FirstUses): string[] {
  const moved = caps.flatMap((cap) =>
    (first.get(cap.period) ?? [])
      .filter(({ over }, place) => place >= cap.count !== over.includes(nameOf(cap)))
      .map(({ storyId }) => storyId),
  );
  return [...new Set(moved)];
}

const nameOf = ({ count, period }: Cap) => `${count}/${period}`;
