import type { ConsoleContext, ConsolePorts } from '../console.ts';
import { Refused, requireAllowed } from '../console.ts';
import { requireFound, show } from '../show.ts';
import { packPage } from '../views/pack-page.ts';

/** A Lambda function answers with 6 MiB at most, and bytes grow by a third on the way. */
const ANSWER_BYTES = 4 * 1024 * 1024;

/** The evidence pack of a flag: at once, or as a page that leads to it when it is too big for one answer. */
export const packRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  requireAllowed(person, 'export');
  requireAllowed(person, 'read-text');
  const id = context.req.param('id') ?? '';
  const words = context.get('words');
  const pack = await ports.packs.make(ports, id, { id: person.id, lang: words.lang });
  if (pack === 'busy') throw new Refused(503, 'error.busy');
  if (pack === 'missing') throw new Refused(404, 'error.no-flag');
  const { zip } = pack;
  const name = `evidence-${id}.zip`;
  if (zip.length <= ANSWER_BYTES) {
    return context.body(new Uint8Array(zip), 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
    });
  }
  const key = await ports.packs.keep(zip);
  return show(context, { title: words.t('pack.title'), active: 'queue' }, packPage(words, id, key, zip.length));
};

/** Leads to a pack that was kept; the address holds for minutes. */
export const keptPackRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  requireAllowed(context.get('person'), 'export');
  requireAllowed(context.get('person'), 'read-text');
  const link = requireFound(await ports.packs.link(context.req.param('key') ?? ''), 'error.no-flag');
  return context.redirect(link, 302);
};
