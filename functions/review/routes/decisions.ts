import { allowed, type ConsoleContext, type ConsolePorts, Refused } from '../console.ts';
import { show } from '../show.ts';
import { decisionsPage } from '../views/decisions-page.ts';

const PAGE = 100;
const DAY_MS = 86_400_000;
const BEFORE = /^([0-9T:.-]{20,30}Z)~([0-9a-f]{32}\.[0-9a-z]{1,7}-[0-9a-z]{1,7}\.[\w:.-]{1,120})$/;

/** Who decided what on a day. */
export const decisionsRoute =
  ({ review, people }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    if (!allowed(context.get('person'), 'see-history')) throw new Refused(403, 'error.forbidden');
    const day = context.req.param('day') ?? '';
    if (Number.isNaN(Date.parse(day))) throw new Refused(404, 'error.not-found');
    const [, at, flagId] = BEFORE.exec(context.req.query('before') ?? '') ?? [];
    const flags = await review.decisionsOfDay(day, PAGE, at && flagId ? { at, flagId } : undefined);
    const names = await people.names(flags.map(({ life }) => life?.decision?.by).filter((id) => id !== undefined));
    const words = context.get('words');
    const beside = (days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
    const last = flags.length === PAGE ? flags.at(-1) : undefined;
    const body = decisionsPage(words, {
      ...{ day, flags, names, before: beside(-1), after: beside(1) },
      earlier: last?.life?.decision ? `${last.life.decision.at}~${last.flagId}` : null,
    });
    return show(context, { title: words.t('decisions.title', { day: words.day(day) }), active: 'figures' }, body);
  };
