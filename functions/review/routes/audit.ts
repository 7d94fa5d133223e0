import { brokenAt } from '../../../shared/review/flag-event.ts';
import { peopleIn } from '../../../shared/review/told-event.ts';
import { allowed, type ConsoleContext, type ConsolePorts, Refused, requireAllowed } from '../console.ts';
import { eraseWords } from '../erase-words.ts';
import { show } from '../show.ts';
import { undoNotice } from '../undo-notice.ts';
import { auditPage, chainPage } from '../views/audit-page.ts';

/** Histories of one page, and events of one. */
const SUBJECTS = 200;
const EVENTS = 500;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whose history grew on a day. */
export const auditRoute =
  ({ audit, clock }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    requireAllowed(context.get('person'), 'see-history');
    const { day: asked = '', subject = '', after = '' } = context.req.query();
    if (subject) return context.redirect(`/audit/${encodeURIComponent(subject.trim())}`, 302);
    const day = DAY.test(asked) ? asked : clock.now().slice(0, 10);
    const [days, all] = await Promise.all([audit.days(), audit.subjects(day)]);
    const rest = all.filter((one) => one > after);
    const subjects = rest.slice(0, SUBJECTS);
    const next = rest.length > SUBJECTS ? (subjects.at(-1) ?? null) : null;
    const words = context.get('words');
    const body = auditPage(words, { day, days, subjects, count: all.length, next });
    return show(context, { title: words.t('audit.title'), active: 'audit' }, body);
  };

/** The whole history of a flag or a drop, and whether its hashes hold. */
export const chainRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const { audit, people } = ports;
  const person = context.get('person');
  requireAllowed(person, 'see-history');
  const subject = context.req.param('subject') ?? '';
  const chain = await audit.chain(subject);
  if (!chain.length) throw new Refused(404, 'error.not-found');
  const events = chain.slice(-EVENTS);
  const names = await people.names(peopleIn(events));
  const words = context.get('words');
  const eraser = person.csrf !== null && allowed(person, 'erase-words') ? person : null;
  const body = chainPage(words, { subject, events, all: chain.length, broken: brokenAt(chain), names, eraser });
  const notice = await undoNotice(ports, context);
  return show(context, { title: words.t('audit.title'), active: 'audit', notice }, body);
};

/** What somebody wrote into an event of the history. */
export const eraseWordsRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const subject = context.req.param('subject') ?? '';
  await eraseWords(ports, subject, Number((await context.req.parseBody()).seq), context.get('person'));
  return context.redirect(`/audit/${subject}?done=erase`, 303);
};
