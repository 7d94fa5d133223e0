import type { WorkRecord } from '../pipeline/records.ts';

type Dated = Pick<WorkRecord, 'storyId' | 'receivedAt'>;

/** Which of two texts was here first; two of the same moment are told apart by id, so that everybody decides alike. */
export function comesBefore(a: Dated, b: Dated): boolean {
  return a.receivedAt < b.receivedAt || (a.receivedAt === b.receivedAt && a.storyId < b.storyId);
}

/**
 * Whether a work counts in the case of a story: when it was here first, or when its own holder delivered it, be it
 * later. A later copy of somebody else says nothing about the story. Two items of one partner are no case.
 */
export function isEvidence(work: WorkRecord, story: WorkRecord): boolean {
  if (work.storyId === story.storyId || work.partner === story.partner) return false;
  return comesBefore(work, story) || (work.own && !story.own);
}
