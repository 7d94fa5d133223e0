/**
 * Functions that a clock wakes, beside the walk. Each has a folder of its name, and alarms and runbook headings that
 * begin with it. They may be woken twice, late, or side by side with themselves: what they do must bear that.
 */
export interface TimedFunction {
  name: string;
  /** As EventBridge writes it, in UTC: `rate(5 minutes)`, or `cron(10 0 * * ? *)` for a time of day. */
  schedule: string;
}

export const TIMED = [
  /** Alerts that waited: digests, ends of quiet hours, retries, escalations. */
  { name: 'digest', schedule: 'rate(1 minute)' },
  /** The head of each day over all histories of flags. */
  { name: 'seal', schedule: 'cron(20 0 * * ? *)' },
  /** Stories that a change of the register or the passing of time concerns are judged again. */
  { name: 'recheck', schedule: 'rate(1 minute)' },
  /** What was kept long enough goes, unless somebody holds it. */
  { name: 'sweep', schedule: 'cron(10 4 * * ? *)' },
  /** Yesterday's drops are counted anew; by then nothing of them is under way any more. */
  { name: 'recount', schedule: 'cron(40 3 * * ? *)' },
] as const satisfies readonly TimedFunction[];

export type TimedName = (typeof TIMED)[number]['name'];
