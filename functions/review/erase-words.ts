import { dropOfStory, storyOfFlag } from '../../shared/pipeline/ids.ts';
import { noteOnFlag } from '../../shared/review/act-on-flag.ts';
import { erasureOf, ownWords, withoutWords } from '../../shared/review/erase-words.ts';
import { erasedIn } from '../../shared/review/flag-event.ts';
import { act } from './act.ts';
import { type ConsolePorts, type Person, Refused, requireAllowed } from './console.ts';
import { requireFound } from './show.ts';
import { tellDrop } from './tell-drop-read.ts';

/**
 * Erases what somebody wrote into an event of a flag or drop. A legal hold beats it.
 *
 *     told, and gone from the flag (one write) ─ gone from the event
 *
 * After a kill in between, asking again does the rest.
 */
export async function eraseWords(
  ports: Pick<ConsolePorts, 'audit' | 'holds' | 'review' | 'ledger' | 'clock'>,
  subject: string,
  seq: number,
  person: Person,
): Promise<void> {
  requireAllowed(person, 'erase-words');
  if ((await ports.holds.holds(dropOfStory(subject))).length) throw new Refused(409, 'error.held');
  const chain = await ports.audit.chain(subject);
  const event = requireFound(chain.find((one) => one.seq === seq) ?? null, 'error.not-found');
  const words = ownWords(event);
  if (words === null) throw new Refused(409, 'error.no-words');
  if (!erasedIn(chain).has(seq)) {
    const what = { actor: person.id, action: 'erase', data: erasureOf(event) } as const;
    if (storyOfFlag(subject))
      await act(ports, subject, (record, at) => ({
        ok: true,
        record: withoutWords(noteOnFlag(record, { ...what, at }), words),
      }));
    else await tellDrop(ports, subject, { ...what, at: ports.clock.now() });
  }
  await ports.review.eraseData(event);
}
