/** Days in UTC, written `2026-01-31`. Every day of the pipeline's clock has 24 hours. */
export const DAY_MS = 86_400_000;

/** The day that lies so many days after a moment's, or before it. @param moment ISO 8601, or a day */
export const daysFrom = (moment: string, days: number): string =>
  new Date(Date.parse(moment) + days * DAY_MS).toISOString().slice(0, 10);
