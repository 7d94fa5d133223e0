/** The time of day, as ISO 8601 in UTC with milliseconds. The pure core is told the time; only edges ask. */
export interface Clock {
  now(): string;
}
