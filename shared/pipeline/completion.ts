/**
 * Which stories of a drop have been recorded, as a set of marks that may be added twice and in any order:
 * `<batch>` for a whole batch, `<batch>.<i>` for one story of a batch that was narrowed.
 */
import type { BatchMessage } from './messages.ts';

/** The marks a recorded message leaves. */
export function marksOf({ batch, stories }: Pick<BatchMessage, 'batch' | 'stories'>): string[] {
  if (stories.length === batch.size) return [`${batch.no}`];
  return stories.map(({ i }) => `${batch.no}.${i}`);
}

/**
 * How many stories the marks account for.
 * @param sizes number of stories of each batch, by batch number
 */
export function recordedCount(sizes: readonly number[], marks: ReadonlySet<string>): number {
  let recorded = 0;
  for (const [no, size] of sizes.entries()) {
    if (marks.has(`${no}`)) recorded += size;
    else for (let i = 0; i < size; i++) if (marks.has(`${no}.${i}`)) recorded++;
  }
  return recorded;
}

export function isComplete(sizes: readonly number[], marks: ReadonlySet<string>): boolean {
  return recordedCount(sizes, marks) === sizes.reduce((sum, size) => sum + size, 0);
}
