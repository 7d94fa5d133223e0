import type { DropRecord } from '../../../shared/pipeline/records.ts';
import type { ConsoleContext, ConsolePorts } from '../console.ts';
import { show } from '../show.ts';
import { dropsPage } from '../views/drops-page.ts';

const PAGE = 50;
/** Days looked at for one page. A day is listed only when something was dropped on it, so none is read in vain. */
const DAYS = 10;
const BEFORE = /^(\d{4}-\d\d-\d\dT[0-9:.]{8,13}Z)~([0-9a-f]{32})$/;

/** Drops, the latest first, over as many days as fill a page. */
export async function readDrops(
  review: ConsolePorts['review'],
  before: Pick<DropRecord, 'receivedAt' | 'dropId'> | null,
): Promise<{ drops: DropRecord[]; more: boolean }> {
  const drops: DropRecord[] = [];
  const day = before?.receivedAt.slice(0, 10);
  const earlier = await review.days(DAYS, day);
  for (const one of day ? [day, ...earlier] : earlier) {
    const room = PAGE + 1 - drops.length;
    if (room <= 0) break;
    drops.push(...(await review.dropsOfDay(one, room, before && one === day ? before : undefined)));
  }
  return { drops: drops.slice(0, PAGE), more: drops.length > PAGE || (earlier.length === DAYS && drops.length > 0) };
}

export const dropsRoute =
  ({ review }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const [, receivedAt, dropId] = BEFORE.exec(context.req.query('before') ?? '') ?? [];
    const { drops, more } = await readDrops(review, receivedAt && dropId ? { receivedAt, dropId } : null);
    const last = drops.at(-1);
    const next = more && last ? `/drops?before=${encodeURIComponent(`${last.receivedAt}~${last.dropId}`)}` : null;
    const words = context.get('words');
    return show(context, { title: words.t('drops.title'), active: 'drops' }, dropsPage(words, drops, next));
  };
