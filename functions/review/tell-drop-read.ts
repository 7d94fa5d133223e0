import { coversRead, eventAfter } from '../../shared/review/flag-event.ts';
import { type ConsolePorts, Refused } from './console.ts';

const TRIES = 80;

/** Headlines and texts of a drop are shown: an event of the drop's own history, written before, in the order of `act.ts`. */
export async function tellDropRead(
  { review, clock }: Pick<ConsolePorts, 'review' | 'clock'>,
  dropId: string,
  actor: string,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const latest = await review.dropEvent(dropId);
    const read = { at: clock.now(), actor, action: 'read', data: {} };
    if (coversRead(latest, read)) return;
    const event = eventAfter(latest, { ...read, subject: dropId });
    if (latest) await review.putEvent(latest);
    await review.noteChain(event);
    if (!(await review.putDropEvent(event))) continue;
    return review.putEvent(event);
  }
  throw new Refused(503, 'error.busy');
}
