import * as v from 'valibot';
import { isDropId, PARTNER_ID, storyOfFlag } from '../../../shared/pipeline/ids.ts';
import { DUE, type Due } from '../../../shared/review/deadline.ts';
import { OPEN_STATES } from '../../../shared/review/flag-states.ts';
import { SEVERITIES } from '../../../shared/verdict/verdict.ts';
import { allowed, type ConsoleContext, type ConsolePorts, type Person, Refused } from '../console.ts';
import { countQueue, placeOfCursor, type QueueFilter, readQueue } from '../read-queue.ts';
import { show } from '../show.ts';
import { undoNotice } from '../undo-notice.ts';
import { queuePage } from '../views/queue-page.ts';

const PARTNERS = 500;
/** What is not as expected is no filter: a mangled address still shows the queue. */
const word = (pattern: RegExp) => v.fallback(v.optional(v.pipe(v.string(), v.regex(pattern))), undefined);
const FilterSchema = v.object({
  partner: word(new RegExp(`^${PARTNER_ID}$`)),
  holder: word(/^[\w.-]{1,80}$/),
  kind: word(/^[a-z][a-z:-]{0,60}$/),
  state: v.fallback(v.optional(v.picklist(OPEN_STATES)), undefined),
  mine: v.fallback(v.optional(v.literal('1')), undefined),
  assignee: word(/^[\x21-\x7e]{1,128}$/),
  severity: v.fallback(v.optional(v.picklist(SEVERITIES)), undefined),
  language: word(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  due: v.fallback(v.optional(v.picklist(Object.keys(DUE) as Due[])), undefined),
  search: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))), undefined),
});

export function filterOf(query: Record<string, string>, person: Person): QueueFilter {
  const { mine, assignee, ...filter } = v.parse(FilterSchema, query);
  // A shared view of "mine" shows each reader their own.
  return { ...filter, workedOnBy: mine && person.id, assignee: assignee === 'me' ? person.id : assignee };
}

/** Flags of one severity that are counted at most: what is more is told as "or more". */
const COUNTED = 300;

export const queueRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const { review, lists, people, clock } = ports;
  const query = context.req.query();
  const found = placeOfId(query.search);
  if (found) return context.redirect(found, 302);
  const person = context.get('person');
  const filter = filterOf(query, person);
  const from = placeOfCursor(query.cursor);
  const now = clock.now();
  const [page, partners, counts, views, colleagues] = await Promise.all([
    readQueue(review, filter, from, now),
    lists.partners(PARTNERS),
    countQueue(review, filter, COUNTED, now),
    people.views(person.id),
    people.list(PARTNERS),
  ]);
  const working = page.rows.flatMap(({ flag: { life } }) => [life?.claim?.by, life?.assignee]);
  const words = context.get('words');
  const view = {
    ...{ page, filter, partners, later: from !== null, counts, counted: COUNTED, views, colleagues, person, now },
    names: await people.names(working.filter((id) => typeof id === 'string')),
    mayExport: allowed(person, 'export'),
  };
  const notice = await undoNotice(ports, context);
  return show(context, { title: words.t('queue.title'), active: 'queue', notice }, queuePage(words, view));
};

/** Whoever searches for an id wants what it names. */
function placeOfId(search = ''): string | null {
  const id = search.trim();
  if (storyOfFlag(id) && id.length < 220) return `/flags/${encodeURIComponent(id)}`;
  if (isDropId(id)) return `/drops/${id}`;
  return null;
}

const MOST_VIEWS = 20;
const ViewSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  query: v.pipe(v.string(), v.regex(/^\?[\x21-\x7e]{0,600}$/)),
});

/** Names the queue as it stands; the same name again takes the place of the old one, and an empty query takes it away. */
export const saveViewRoute =
  ({ people }: ConsolePorts) =>
  async (context: ConsoleContext) => {
    const parsed = v.safeParse(ViewSchema, await context.req.parseBody());
    if (!parsed.success) throw new Refused(400, 'error.input');
    const { name, query } = parsed.output;
    const { id } = context.get('person');
    const others = (await people.views(id)).filter((view) => view.name !== name);
    const views = query === '?' ? others : [...others, { name, query }].slice(-MOST_VIEWS);
    await people.putViews(id, views);
    return context.redirect(query === '?' ? '/' : `/${query}`, 303);
  };
