import type { FlagEvent } from '../../shared/review/flag-event.ts';
import { tellDrop as tell } from '../runtime/tell-drop.ts';
import { type ConsolePorts, Refused } from './console.ts';

/** Headlines and texts of a drop are shown: told before they are. */
export const tellDropRead = (
  { review, clock }: Pick<ConsolePorts, 'review' | 'clock'>,
  dropId: string,
  actor: string,
): Promise<void> => tellDrop({ review }, dropId, { at: clock.now(), actor, action: 'read', data: {} });

/** As in `runtime`. @throws Refused when too many were faster */
export async function tellDrop(
  { review }: Pick<ConsolePorts, 'review'>,
  dropId: string,
  what: Pick<FlagEvent, 'at' | 'actor' | 'action' | 'data'>,
): Promise<void> {
  if (!(await tell({ review }, dropId, what))) throw new Refused(503, 'error.busy');
}
