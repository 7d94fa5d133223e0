import { daysFrom } from '../../../shared/pipeline/days.ts';
import { SEVERITIES } from '../../../shared/verdict/verdict.ts';
import { mapAtMost } from '../../runtime/at-most.ts';
import type { ConsoleContext, ConsolePorts } from '../console.ts';
import { show } from '../show.ts';
import { figuresPage } from '../views/figures-page.ts';

const DAYS = 14;
/** Flags read of one day and of one severity at most: what is more is told as "at least". */
const MOST = 300;

export const figuresRoute =
  ({ review, clock }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const now = clock.now();
    const days = Array.from({ length: DAYS }, (_, back) => daysFrom(now, -back));
    const [decided, open] = await Promise.all([
      mapAtMost(4, days, async (day) => ({ day, flags: await review.decisionsOfDay(day, MOST) })),
      mapAtMost(3, SEVERITIES, async (severity) => {
        const { flags, end } = await review.openFlags({ severity, after: null }, MOST);
        return { severity, flags, end };
      }),
    ]);
    const words = context.get('words');
    const body = figuresPage(words, { decided, open, now });
    return show(context, { title: words.t('figures.title'), active: 'figures' }, body);
  };
