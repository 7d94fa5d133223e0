/** Counts over flags, for people who would rather look than read. */
import { DAY_MS } from '../pipeline/days.ts';
import type { FlagRecord } from '../pipeline/records.ts';
import { saysOfFlag } from './decision-kinds.ts';

export interface Precision {
  kind: string;
  right: number;
  wrong: number;
  /** right ÷ (right + wrong). */
  share: number;
  low: number;
  high: number;
}

/** How often flags of each kind were right, the most decided kind first. Decisions that say nothing of the flag are left out. */
export function precisionOf(decided: readonly FlagRecord[]): Precision[] {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { kind, life } of decided) {
    const says = life?.decision ? saysOfFlag(life.decision.kind) : 'nothing';
    if (says === 'nothing') continue;
    const count = counts.get(kind) ?? { right: 0, wrong: 0 };
    count[says]++;
    counts.set(kind, count);
  }
  return [...counts]
    .map(([kind, { right, wrong }]) => ({ kind, right, wrong, ...wilson(right, right + wrong) }))
    .sort((a, b) => b.right + b.wrong - (a.right + a.wrong) || (a.kind < b.kind ? -1 : 1));
}

/** Two-sided 95%. */
const Z = 1.959964;

/**
 * Wilson's score interval (1927): unlike the plain one it stays within 0 and 1 and is wide where little was counted.
 * @param all above 0
 */
export function wilson(hits: number, all: number): { share: number; low: number; high: number } {
  const share = hits / all;
  const square = Z * Z;
  const middle = share + square / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share)) / all + square / (4 * all * all));
  const scale = 1 + square / all;
  return { share, low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

/** Upper ends of the ages told apart, in milliseconds; the last one is open. */
export const AGES_MS = [3_600_000, 4 * 3_600_000, DAY_MS, 3 * DAY_MS, 7 * DAY_MS] as const;

/** How many flags have waited less than each of AGES_MS but not less than the one before; the last number: longer than all. */
export function agesOf(open: readonly Pick<FlagRecord, 'openedAt'>[], now: string): number[] {
  const counts = new Array<number>(AGES_MS.length + 1).fill(0);
  for (const { openedAt } of open) {
    const age = Date.parse(now) - Date.parse(openedAt);
    const at = AGES_MS.findIndex((end) => age < end);
    const place = at < 0 ? AGES_MS.length : at;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** How many flags of each of the most frequent values were opened on each of the days, the most frequent first. */
export function perDay(
  flags: readonly Pick<FlagRecord, 'openedAt'>[],
  nameOfFlag: (flag: FlagRecord) => string | null,
  days: readonly string[],
  limit: number,
): { value: string; counts: number[]; total: number }[] {
  const places = new Map(days.map((day, at) => [day, at]));
  const rows = new Map<string, number[]>();
  for (const flag of flags as readonly FlagRecord[]) {
    const [value, at] = [nameOfFlag(flag), places.get(flag.openedAt.slice(0, 10))];
    if (value === null || at === undefined) continue;
    const counts = rows.get(value) ?? new Array<number>(days.length).fill(0);
    counts[at] = (counts[at] ?? 0) + 1;
    rows.set(value, counts);
  }
  return [...rows]
    .map(([value, counts]) => ({ value, counts, total: counts.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
    .slice(0, limit);
}
