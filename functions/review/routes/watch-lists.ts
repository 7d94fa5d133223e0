import type { WatchList } from '../../../shared/moderation/watch/watch-list.ts';
import type { ConsoleContext, ConsolePorts } from '../console.ts';
import { show } from '../show.ts';
import { type Tried, watchListsPage } from '../views/watch-lists-page.ts';

const LISTS = 100;
const TRY_CHARS = 20_000;

export const watchListsRoute =
  ({ lists }: ConsolePorts) =>
  async (context: ConsoleContext) =>
    answer(context, await lists.watchLists(LISTS), '', []);

/** Compares a text with every list. The text is looked at and forgotten: nothing is stored. */
export const tryWatchListsRoute =
  ({ lists, clock }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const text = String((await context.req.parseBody()).text ?? '').slice(0, TRY_CHARS);
    const all = await lists.watchLists(LISTS);
    const tried = await Promise.all(all.map((list) => tryList(list, text, clock.now())));
    return answer(context, all, text, tried);
  };

async function tryList(list: WatchList, text: string, receivedAt: string): Promise<Tried> {
  try {
    // With their word tables these are a tenth of the console; who tries a list waits a moment for them.
    const { Passage } = await import('../../../shared/moderation/passage.ts');
    const { watchCheck } = await import('../../../shared/moderation/watch/watch-checks.ts');
    const { look } = await watchCheck(list);
    const story = { text, kind: 'story', headline: null, lang: null, fields: {}, receivedAt } as const;
    const found = look(new Passage({ ...story, territories: [], states: () => false }));
    return { id: list.id, places: found?.places ?? [] };
  } catch {
    // As the pipeline takes it: a list that cannot be read flags every story.
    return { id: list.id, places: null };
  }
}

function answer(context: ConsoleContext, lists: readonly WatchList[], text: string, tried: readonly Tried[]) {
  const words = context.get('words');
  const body = watchListsPage(words, { lists, text, tried, person: context.get('person') });
  return show(context, { title: words.t('watch.title'), active: 'registers' }, body);
}
