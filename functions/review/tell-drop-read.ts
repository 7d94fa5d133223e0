import { coversRead, eventAfter, type FlagEvent } from '../../shared/review/flag-event.ts';
import { type ConsolePorts, Refused } from './console.ts';

const TRIES = 80;

/** Headlines and texts of a drop are shown: told before they are. */
export const tellDropRead = (
  { review, clock }: Pick<ConsolePorts, 'review' | 'clock'>,
  dropId: string,
  actor: string,
): Promise<void> => tellDrop({ review }, dropId, { at: clock.now(), actor, action: 'read', data: {} });

/** Adds an event to the drop's own history, in the order of `act.ts`. */
export async function tellDrop(
  { review }: Pick<ConsolePorts, 'review'>,
  dropId: string,
  what: Pick<FlagEvent, 'at' | 'actor' | 'action' | 'data'>,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const latest = await review.dropEvent(dropId);
    if (what.action === 'read' && coversRead(latest, what)) return;
    const event = eventAfter(latest, { ...what, subject: dropId });
    if (latest) await review.putEvent(latest);
    await review.noteChain(event);
    if (!(await review.putDropEvent(event))) continue;
    return review.putEvent(event);
  }
  throw new Refused(503, 'error.busy');
}
