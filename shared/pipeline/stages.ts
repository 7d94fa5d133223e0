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
export type QueueName = Stage['queue'];

/** The queue that feeds the stage after `name`, or null at the end of the walk. */
export function nextQueue(name: StageName): QueueName | null {
  const at = STAGES.findIndex((stage) => stage.name === name);
  return STAGES[at + 1]?.queue ?? null;
}
