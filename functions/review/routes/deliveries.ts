import { type ConsoleContext, type ConsolePorts, Refused, requireAllowed } from '../console.ts';
import { show } from '../show.ts';
import { deliveriesPage } from '../views/deliveries-page.ts';
import { placeOfDrop, readDrops } from './drops.ts';
import { readUploads } from './uploads.ts';

/** What an agency delivered: its drops among those looked at, and with the first page its files that became none. */
export const deliveriesRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  requireAllowed(person, 'see-deliveries');
  const { partner } = person;
  if (partner === undefined) throw new Refused(403, 'error.forbidden');
  const before = placeOfDrop(context.req.query('before'));
  const [{ drops, next }, { uploads }] = await Promise.all([
    readDrops(ports.review, before, (drop) => drop.partner === partner),
    before ? { uploads: [] } : readUploads(ports, partner),
  ]);
  const words = context.get('words');
  const body = deliveriesPage(words, { partner, drops, refused: uploads, next: next && `/deliveries?before=${next}` });
  return show(context, { title: words.t('deliveries.title'), active: 'deliveries' }, body);
};
