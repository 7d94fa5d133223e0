import type * as v from 'valibot';
import { csvOf } from '../../../shared/review/csv.ts';
import { LISTS, type List } from '../api/lists.ts';
import type { Fields } from '../api/route.ts';
import { type ConsoleContext, type ConsolePorts, Refused, requireAllowed } from '../console.ts';

/** Rows of one file at most; the rest begins at the cursor of `x-next-cursor`. */
const ROWS = 1000;
const PAGES = 25;

/** Any list of the console as CSV or JSON, with the filters of its page. */
export const exportListRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  requireAllowed(person, 'export');
  const [, name = '', form] = /^(.+)\.(csv|json)$/.exec(context.req.param('file') ?? '') ?? [];
  const list = LISTS.find((one) => one.name === name);
  if (!list) throw new Refused(404, 'error.not-found');
  requireAllowed(person, list.needs);
  const { cursor, ...query } = context.req.query();
  const { items, next } = await readAll(list, { ports, person }, query, cursor);
  if (next) context.header('x-next-cursor', next);
  // Whoever opens the file later must not take a part for all.
  const whole = !next && !cursor;
  context.header('content-disposition', `attachment; filename="${name}${whole ? '' : '-part'}.${form}"`);
  if (form === 'json') return context.json({ [name]: items, next });
  const columns = columnsOf(list.item);
  const rows = items.map((item) => columns.map((path) => cell(valueAt(item, path))));
  return context.body(
    csvOf(
      columns.map((path) => path.join('.')),
      rows,
    ),
    200,
    { 'content-type': 'text/csv; charset=utf-8' },
  );
};

async function readAll(
  { read }: List,
  asked: Parameters<List['read']>[0],
  query: Record<string, string>,
  from: string | undefined,
) {
  const items: object[] = [];
  let next: string | null = from ?? null;
  for (let page = 0; page < PAGES && items.length < ROWS && (page === 0 || next); page++) {
    const found = await read(asked, query, next ?? undefined);
    items.push(...found.items);
    next = found.next;
  }
  return { items, next };
}

type Wrapped = v.GenericSchema & { wrapped?: Wrapped; entries?: v.ObjectEntries };

/** Fields, and those of an object in a field by themselves: `story.headline`. */
function columnsOf({ entries }: Fields): string[][] {
  return Object.entries(entries).flatMap(([name, schema]) => {
    const inner = (schema as Wrapped).wrapped ?? (schema as Wrapped);
    return inner.entries ? Object.keys(inner.entries).map((below) => [name, below]) : [[name]];
  });
}

const valueAt = (item: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], item);

/** What is no plain value stands as JSON. */
function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}
