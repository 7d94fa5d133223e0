import * as v from 'valibot';
import { OPEN_STATES } from '../../../shared/review/flag-states.ts';
import { SEVERITIES } from '../../../shared/verdict/verdict.ts';
import { allowed, type ConsoleContext, type ConsolePorts, type Person } from '../console.ts';
import { placeOfCursor, type QueueFilter, readQueue } from '../read-queue.ts';
import { show } from '../show.ts';
import { undoNotice } from '../undo-notice.ts';
import { queuePage } from '../views/queue-page.ts';

const PARTNERS = 500;
/** What is not as expected is no filter: a mangled address still shows the queue. */
const word = (pattern: RegExp) => v.fallback(v.optional(v.pipe(v.string(), v.regex(pattern))), undefined);
const FilterSchema = v.object({
  partner: word(/^[a-z0-9][a-z0-9-]{0,62}$/),
  holder: word(/^[\w.-]{1,80}$/),
  kind: word(/^[a-z][a-z:-]{0,60}$/),
  state: v.fallback(v.optional(v.picklist(OPEN_STATES)), undefined),
  mine: v.fallback(v.optional(v.literal('1')), undefined),
  severity: v.fallback(v.optional(v.picklist(SEVERITIES)), undefined),
  language: word(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
});

export function filterOf(query: Record<string, string>, person: Person): QueueFilter {
  const { mine, ...filter } = v.parse(FilterSchema, query);
  return { ...filter, workedOnBy: mine && person.id };
}

export const queueRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const { review, lists, people, clock } = ports;
  const query = context.req.query();
  const filter = filterOf(query, context.get('person'));
  const from = placeOfCursor(query.cursor);
  const [page, partners] = await Promise.all([readQueue(review, filter, from), lists.partners(PARTNERS)]);
  const working = page.rows.map(({ flag }) => flag.life?.claim?.by).filter((id) => id !== undefined);
  const words = context.get('words');
  const person = context.get('person');
  const view = {
    ...{ page, filter, partners, later: from !== null },
    names: await people.names(working),
    mayExport: allowed(person, 'export'),
    now: clock.now(),
  };
  const notice = await undoNotice(ports, context);
  return show(context, { title: words.t('queue.title'), active: 'queue', notice }, queuePage(words, view));
};
