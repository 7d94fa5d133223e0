/**
 * The walk of a drop through the pipeline, in order. The stage words name the function folder, its queue,
 * its dead-letter queue, its alarms, its messages, its log field and its runbook heading.
 */
export const STAGES = [
  { name: 'split', queue: 'drops' },
  { name: 'detect', queue: 'stories' },
  { name: 'flag', queue: 'detected' },
  { name: 'record', queue: 'verdicts' },
  { name: 'alert', queue: 'alerts' },
] as const;

export type Stage = (typeof STAGES)[number];
export type StageName = Stage['name'];
