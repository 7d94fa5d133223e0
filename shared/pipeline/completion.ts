/**
 * Which stories of a drop have been recorded, as a set of marks that may be added twice and in any order:
 * `<batch>` for a whole batch, `<batch>.<i>` for one story of a batch that was narrowed.
 */
import type { BatchMessage } from './messages.ts';
import type { DropRecord } from './records.ts';

/** The marks a recorded message leaves. */
export function marksOf({ batch, stories }: Pick<BatchMessage, 'batch' | 'stories'>): string[] {
  if (stories.length === batch.size) return [`${batch.no}`];
  return stories.map(({ i }) => `${batch.no}.${i}`);
}

/** How many stories the drop was split into. */
export const storyCount = ({ batchSizes }: Pick<DropRecord, 'batchSizes'>): number =>
  batchSizes.reduce((sum, size) => sum + size, 0);

/** How many of them its marks account for. */
export function recordedCount({ batchSizes, marks }: Pick<DropRecord, 'batchSizes' | 'marks'>): number {
  const marked = new Set(marks);
  let recorded = 0;
  for (const [no, size] of batchSizes.entries()) {
    if (marked.has(`${no}`)) recorded += size;
    else for (let i = 0; i < size; i++) if (marked.has(`${no}.${i}`)) recorded++;
  }
  return recorded;
}

export const isComplete = (drop: Pick<DropRecord, 'batchSizes' | 'marks'>): boolean =>
  recordedCount(drop) === storyCount(drop);
