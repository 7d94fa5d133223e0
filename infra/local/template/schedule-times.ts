const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const UNITS: Record<string, number> = { minute: MINUTE, hour: HOUR, day: DAY };

/**
 * The first moment after `after` at which a schedule is due, in milliseconds since 1970. Knows of EventBridge's
 * expressions `rate(n minutes|hours|days)`, counted from 1970, and `cron(minute hour * * ? *)`, a time of day in UTC.
 * @throws Error for any other expression
 */
export function nextAfter(expression: string, after: number): number {
  const rate = /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.exec(expression);
  if (rate) {
    const step = Number(rate[1]) * (UNITS[rate[2] ?? ''] ?? DAY);
    return (Math.floor(after / step) + 1) * step;
  }
  const daily = /^cron\(([0-5]?\d) ([01]?\d|2[0-3]) \* \* \? \*\)$/.exec(expression);
  if (!daily) throw new Error(`the embedded AWS does not know the schedule ${expression}`);
  const [minute, hour] = [Number(daily[1]), Number(daily[2])];
  const today = Math.floor(after / DAY) * DAY + hour * HOUR + minute * MINUTE;
  return today > after ? today : today + DAY;
}
