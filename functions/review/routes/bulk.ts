import * as v from 'valibot';
import { FLAG_ID } from '../../../shared/pipeline/ids.ts';
import { mapAtMost } from '../../runtime/at-most.ts';
import { alikeFlags, MOST_ALIKE } from '../alike-flags.ts';
import { type ConsoleContext, type ConsolePorts, Refused, requireAllowed } from '../console.ts';
import { doOnFlag, type FlagRequest, requestOf } from '../flag-deeds.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { requireFound, show } from '../show.ts';
import { type BulkOutcome, bulkDonePage, bulkPage } from '../views/bulk-page.ts';

const FlagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(new RegExp(`^${FLAG_ID}$`)))),
  v.minLength(1),
  v.maxLength(MOST_ALIKE),
);

/** Shows what would be decided alike. */
export const alikeRoute =
  ({ review }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    requireAllowed(context.get('person'), 'bulk');
    const flag = requireFound(await review.flag(context.req.param('id') ?? ''), 'error.no-flag');
    const flags = [flag, ...(await alikeFlags(review, flag))];
    const stories = await review.storiesById(flags.map(({ storyId }) => storyId));
    const rows = flags.map((one) => ({ flag: one, story: stories.get(one.storyId) ?? null }));
    const words = context.get('words');
    const body = bulkPage(words, flag, rows, context.get('person'));
    return show(context, { title: words.t('bulk.title'), active: 'queue' }, body);
  };

export const bulkRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const { kind, reason } = await context.req.parseBody();
  return onEach(ports, context, requestOf('decide', { kind, reason }));
};

export const bulkUndoRoute = (ports: ConsolePorts) => (context: ConsoleContext) =>
  onEach(ports, context, { action: 'undo' });

/** One after another as if by hand: each is claimed, decided and told of by itself, and one refusal stops none of the others. */
async function onEach(ports: ConsolePorts, context: ConsoleContext, request: FlagRequest) {
  requireAllowed(context.get('person'), 'bulk');
  const { flag } = await context.req.parseBody({ all: true });
  const parsed = v.safeParse(FlagsSchema, [flag].flat());
  if (!parsed.success) throw new Refused(400, 'error.input');
  const person = context.get('person');
  const words = context.get('words');
  const outcomes = await mapAtMost(4, [...new Set(parsed.output)], async (flagId): Promise<BulkOutcome> => {
    try {
      const acted = await doOnFlag(ports, flagId, request, person);
      if (acted.ok) return { flagId, done: true, sentence: null };
      return { flagId, done: false, sentence: await refusalSentence(ports, words, acted) };
    } catch (failure) {
      if (failure instanceof Refused) return { flagId, done: false, sentence: words.t(failure.word) };
      throw failure;
    }
  });
  const body = bulkDonePage(words, outcomes, request.action === 'decide', person);
  return show(context, { title: words.t('bulk.title'), active: 'queue' }, body);
}
