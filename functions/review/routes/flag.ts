import { noteOnFlag } from '../../../shared/review/act-on-flag.ts';
import { coversRead } from '../../../shared/review/flag-event.ts';
import { isOpen } from '../../../shared/review/flag-states.ts';
import { act } from '../act.ts';
import { alikeFlags } from '../alike-flags.ts';
import { allowed, type ConsoleContext, type ConsolePorts, Refused } from '../console.ts';
import { readCase } from '../read-case.ts';
import { requireFound, show } from '../show.ts';
import { undoNotice } from '../undo-notice.ts';
import { flagPage, flagTitle } from '../views/flag-page.ts';

export const flagRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const id = context.req.param('id') ?? '';
  const person = context.get('person');
  const words = context.get('words');
  const withText = allowed(person, 'read-text');
  const flag = withText
    ? await readAndTell(ports, id, person.id)
    : requireFound(await ports.review.flag(id), 'error.no-flag');
  const [one, partner] = await Promise.all([readCase(ports, flag, withText), ports.registers.partner(flag.partner)]);
  const partnerName = partner?.name ?? flag.partner;
  const alike =
    allowed(person, 'bulk') && person.csrf && isOpen(flag) ? (await alikeFlags(ports.review, flag)).length : 0;
  const view = { one, person, partnerName, alike, now: ports.clock.now() };
  const notice = await undoNotice(ports, context);
  return show(context, { title: flagTitle(words, view), active: 'queue', notice }, flagPage(words, view));
};

/** Every read of story text is an event, written before the text is shown, unless the latest one covers it. */
async function readAndTell(ports: ConsolePorts, id: string, personId: string) {
  const read = { actor: personId, action: 'read', data: {} } as const;
  const acted = await act(ports, id, (record, at) => ({
    ok: true,
    record: coversRead(record.event, { ...read, at }) ? record : noteOnFlag(record, { ...read, at }),
  }));
  if (!acted.ok) throw new Refused(503, 'error.busy');
  return acted.record;
}
