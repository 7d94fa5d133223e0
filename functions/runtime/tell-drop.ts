import type { ReviewStore } from '../../shared/ports/review-store.ts';
import { coversRead, eventAfter, type FlagEvent } from '../../shared/review/flag-event.ts';

const TRIES = 80;

/** Adds an event to the drop's own history, in the order of `write-flag.ts`. @returns false when too many were faster */
export async function tellDrop(
  { review }: { review: ReviewStore },
  dropId: string,
  what: Pick<FlagEvent, 'at' | 'actor' | 'action' | 'data'>,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    const latest = await review.dropEvent(dropId);
    if (what.action === 'read' && coversRead(latest, what)) return true;
    const event = eventAfter(latest, { ...what, subject: dropId });
    if (latest) await review.putEvent(latest);
    await review.noteChain(event);
    if (!(await review.putDropEvent(event))) continue;
    await review.putEvent(event);
    return true;
  }
  return false;
}
