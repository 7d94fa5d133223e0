import { DROP_ID } from '../../../shared/pipeline/ids.ts';
import type { DropRecord } from '../../../shared/pipeline/records.ts';
import type { ConsoleContext, ConsolePorts } from '../console.ts';
import { show } from '../show.ts';
import { dropsPage } from '../views/drops-page.ts';
import { exportLinks } from '../views/export-links.ts';

const PAGE = 50;
/** Drops looked at for one page of refused ones. */
const LOOK = 300;
/** Days looked at for one page. A day is listed only when something was dropped on it, so none is read in vain. */
const DAYS = 10;
const BEFORE = new RegExp(`^(\\d{4}-\\d\\d-\\d\\dT[0-9:.]{8,13}Z)~(${DROP_ID})$`);

interface DropsPage {
  drops: DropRecord[];
  /** Cursor of the last one looked at, when there are more before it. */
  next: string | null;
}
type Place = Pick<DropRecord, 'receivedAt' | 'dropId'>;

/** The place that a cursor of this page names; null for what is none. */
export function placeOfDrop(cursor: string | undefined): Place | null {
  const [, receivedAt, dropId] = BEFORE.exec(cursor ?? '') ?? [];
  return receivedAt && dropId ? { receivedAt, dropId } : null;
}

/** Drops, the latest first, over as many days as fill a page; @param fits sifts those looked at, of which there are more then */
export async function readDrops(
  review: ConsolePorts['review'],
  before: Place | null,
  fits?: (drop: DropRecord) => boolean,
): Promise<DropsPage> {
  const seen: DropRecord[] = [];
  const day = before?.receivedAt.slice(0, 10);
  const earlier = await review.days(DAYS, day);
  const most = fits ? LOOK : PAGE;
  for (const one of day ? [day, ...earlier] : earlier) {
    const room = most + 1 - seen.length;
    if (room <= 0) break;
    seen.push(...(await review.dropsOfDay(one, room, before && one === day ? before : undefined)));
  }
  const looked = seen.slice(0, most);
  const more = seen.length > most || earlier.length === DAYS;
  const last = more ? looked.at(-1) : undefined;
  return { drops: fits ? looked.filter(fits) : looked, next: last ? `${last.receivedAt}~${last.dropId}` : null };
}

export const isRefused = ({ refused }: DropRecord): boolean => refused !== null;

export const dropsRoute =
  ({ review }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const refusedOnly = context.req.query('refused') === '1';
    const before = placeOfDrop(context.req.query('before'));
    const { drops, next } = await readDrops(review, before, refusedOnly ? isRefused : undefined);
    const query = next && new URLSearchParams({ before: next, ...(refusedOnly && { refused: '1' }) });
    const words = context.get('words');
    const exports = exportLinks(words, context.get('person').roles, 'drops', refusedOnly ? { refused: '1' } : {});
    const view = { drops, refusedOnly, next: query && `/drops?${query}`, exports };
    return show(context, { title: words.t('drops.title'), active: 'drops' }, dropsPage(words, view));
  };
