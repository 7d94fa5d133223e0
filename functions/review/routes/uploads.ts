import { PARTNER_ID } from '../../../shared/pipeline/ids.ts';
import { NO_PARTNER } from '../../../shared/pipeline/place.ts';
import { type RefusedUpload, UPLOAD_ID } from '../../../shared/pipeline/refused-upload.ts';
import { allowed, type ConsoleContext, type ConsolePorts, type Person, Refused, requireAllowed } from '../console.ts';
import { requireFound, show } from '../show.ts';
import { undoNotice } from '../undo-notice.ts';
import { exportLinks } from '../views/export-links.ts';
import { uploadsPage } from '../views/uploads-page.ts';

const PAGE = 50;
const PARTNERS = 500;
const PLACE = new RegExp(`^(\\d{4}-\\d\\d-\\d\\dT[0-9:.]{8,13}Z)~(${UPLOAD_ID})$`);
const PARTNER = new RegExp(`^(?:${PARTNER_ID}|${NO_PARTNER})$`);

/** A page of uploads that became no drop, the latest first. */
export async function readUploads({ refused }: Pick<ConsolePorts, 'refused'>, partner = '', cursor = '') {
  const [, receivedAt, id] = PLACE.exec(cursor) ?? [];
  const uploads = await refused.list(PAGE + 1, {
    ...(PARTNER.test(partner) && { partner }),
    ...(receivedAt && id && { before: { receivedAt, id } }),
  });
  const page = uploads.slice(0, PAGE);
  const last = uploads.length > PAGE ? page.at(-1) : undefined;
  return { uploads: page, next: last ? `${last.receivedAt}~${last.id}` : null };
}

export const uploadsRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  const { partner = '', before } = context.req.query();
  const [{ uploads, next }, partners] = await Promise.all([
    readUploads(ports, partner, before),
    ports.lists.partners(PARTNERS),
  ]);
  const names = await ports.people.names(uploads.flatMap(({ again }) => again?.by ?? []));
  const words = context.get('words');
  const query = next && new URLSearchParams({ ...(partner && { partner }), before: next });
  const view = {
    ...{ uploads, partners, partner, names, person, next: query && `/uploads?${query}` },
    mayAct: person.csrf !== null && allowed(person, 'retry-drop'),
    exports: exportLinks(words, person.roles, 'refused-uploads', partner ? { partner } : {}),
  };
  const notice = await undoNotice(ports, context);
  return show(context, { title: words.t('uploads.title'), active: 'drops', notice }, uploadsPage(words, view));
};

export const seeToUploadRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const { partner } = await context.req.parseBody();
  await seeToUpload(ports, context.req.param('id') ?? '', context.req.param('deed') ?? '', context.get('person'));
  const back = typeof partner === 'string' && PARTNER.test(partner) ? `&partner=${partner}` : '';
  return context.redirect(`/uploads?done=upload${back}`, 303);
};

/** Asks for an upload to be taken once more, or takes it off the list. Noted first, then sent: a lost message is asked for again. */
export async function seeToUpload(
  { refused, drops, clock }: ConsolePorts,
  id: string,
  deed: string,
  person: Person,
): Promise<RefusedUpload> {
  requireAllowed(person, 'retry-drop');
  const upload = requireFound(await refused.one(id), 'error.not-found');
  const [by, at] = [person.id, clock.now()];
  if (deed === 'dismiss') {
    await refused.settle(upload, { how: 'dismissed', by, at });
    return upload;
  }
  if (!(await refused.askAgain(id, by, at))) throw new Refused(404, 'error.not-found');
  await drops.send([{ v: 1, kind: 'take-up', upload: id }]);
  return { ...upload, again: { by, at } };
}
