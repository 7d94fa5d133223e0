/** How long a flag may wait for its decision, by severity. */
import type { FlagRecord } from '../pipeline/records.ts';
import type { Severity } from '../verdict/verdict.ts';

const HOUR_MS = 3_600_000;
/** The same working shift, the next day, within three days. */
export const MAY_WAIT_MS: Record<Severity, number> = { high: 4 * HOUR_MS, medium: 24 * HOUR_MS, low: 72 * HOUR_MS };

/** Time left until a flag is overdue; below 0 it is. */
export const timeLeft = ({ severity, openedAt }: Pick<FlagRecord, 'severity' | 'openedAt'>, now: string): number =>
  Date.parse(openedAt) + MAY_WAIT_MS[severity] - Date.parse(now);

/** What can be asked for: overdue, or due within so many milliseconds. */
export const DUE = { overdue: 0, 'hour-1': HOUR_MS, 'hour-4': 4 * HOUR_MS, 'day-1': 24 * HOUR_MS } as const;
export type Due = keyof typeof DUE;

/** Flags of this severity that are due were opened before this moment. */
export const openedBefore = (severity: Severity, due: Due, now: string): string =>
  new Date(Date.parse(now) + DUE[due] - MAY_WAIT_MS[severity]).toISOString();
