import { daysFrom } from '../../../shared/pipeline/days.ts';
import { FLAG_ID } from '../../../shared/pipeline/ids.ts';
import { type ConsoleContext, type ConsolePorts, Refused, requireAllowed } from '../console.ts';
import { show } from '../show.ts';
import { decisionsPage } from '../views/decisions-page.ts';
import { exportLinks } from '../views/export-links.ts';

const PAGE = 100;
const BEFORE = new RegExp(`^([0-9T:.-]{20,30}Z)~(${FLAG_ID})$`);

/** Who decided what on a day. */
export const decisionsRoute =
  ({ review, people }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    requireAllowed(context.get('person'), 'see-history');
    const day = context.req.param('day') ?? '';
    if (Number.isNaN(Date.parse(day))) throw new Refused(404, 'error.not-found');
    const [, at, flagId] = BEFORE.exec(context.req.query('before') ?? '') ?? [];
    const flags = await review.decisionsOfDay(day, PAGE, at && flagId ? { at, flagId } : undefined);
    const names = await people.names(flags.map(({ life }) => life?.decision?.by).filter((id) => id !== undefined));
    const words = context.get('words');
    const beside = (days: number) => daysFrom(day, days);
    const last = flags.length === PAGE ? flags.at(-1) : undefined;
    const exports = exportLinks(words, context.get('person').roles, 'decisions', { day });
    const body = decisionsPage(words, {
      exports,
      ...{ day, flags, names, before: beside(-1), after: beside(1) },
      earlier: last?.life?.decision ? `${last.life.decision.at}~${last.flagId}` : null,
    });
    return show(context, { title: words.t('decisions.title', { day: words.day(day) }), active: 'figures' }, body);
  };
