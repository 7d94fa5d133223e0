import type { FlagRecord } from '../../shared/pipeline/records.ts';
import type { ReviewStore } from '../../shared/ports/review-store.ts';

/** Flags that are decided together at most, and flags looked at to find them. */
export const MOST_ALIKE = 100;
const LOOK = 300;

/**
 * Other open flags that ask the same question: same partner, kind, severity and holder, and the same drop or original.
 * Flags of one drop and severity lie side by side in the index, so one request from their beginning finds them.
 */
export async function alikeFlags(review: Pick<ReviewStore, 'openFlags'>, flag: FlagRecord): Promise<FlagRecord[]> {
  const { severity, openedAt, dropId } = flag;
  // No story ends at 0, so this stands before all flags of the drop.
  const beginning = `${dropId}.0-0.-`;
  const { flags } = await review.openFlags({ severity, after: { openedAt, flagId: beginning } }, LOOK);
  return flags.filter((other) => isAlike(flag, other)).slice(0, MOST_ALIKE);
}

function isAlike(flag: FlagRecord, other: FlagRecord): boolean {
  const same =
    other.flagId !== flag.flagId &&
    other.partner === flag.partner &&
    other.kind === flag.kind &&
    other.holderId === flag.holderId;
  return same && (other.dropId === flag.dropId || (flag.workId !== null && other.workId === flag.workId));
}
