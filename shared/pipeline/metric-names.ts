/**
 * What the functions count, in one place: the code that writes a metric and the dashboard that reads it both take its
 * name and dimension from here. A dimension's values are a closed list or a bounded class of ids, because each value is a
 * metric that is paid for: 1 + 20 + 15 + 20 + 2 × 40 + 3 at most. Counts are of work done: a message that is delivered
 * twice may be counted twice. What must be exact is counted from the ledger (`account-of-drop.ts`).
 */
export const METRIC_NAMESPACE = 'rightsdesk';

export const METRICS = {
  /** Stories split out of drops. */
  stories: { by: null },
  /** Files refused as a whole. */
  refused: { by: 'reason' },
  /** Stories recorded for the first time. */
  verdicts: { by: 'outcome' },
  /** Stories that could not be taken further. */
  'set-aside': { by: 'reason' },
  /** Decisions of people on flags, less those that were taken back: what the precision of the detectors is read from. */
  'flags-right': { by: 'kind' },
  'flags-wrong': { by: 'kind' },
  /** The daily recount: drops looked at, those that do not balance, and those left for the next call. */
  'recounted-drops': { by: null },
  'unbalanced-drops': { by: null },
  'recount-left': { by: null },
} as const satisfies Record<string, { by: string | null }>;

export type MetricName = keyof typeof METRICS;

/** Watch lists are made by operators, without number: all are one kind. */
export const kindAsDimension = (flagKind: string): string =>
  flagKind.startsWith('content:watch') ? 'content:watch' : flagKind;
