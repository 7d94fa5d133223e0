/** The gate before the register: shape, patterns, and the list's own examples. */
import * as v from 'valibot';
import { Passage } from '../passage.ts';
import { behaves, type TriedExample } from './tried-example.ts';
import { unreadPatterns, watchCheck } from './watch-checks.ts';
import { type WatchList, WatchListSchema } from './watch-list.ts';

export type Accepted = { ok: true; list: WatchList } | { ok: false; problems: string[] };

/** Problems name the field by its path. */
export async function acceptWatchList(value: unknown): Promise<Accepted> {
  const list = await readWatchList(value);
  if (!list.ok) return list;
  const tried = await tryExamples(list.list);
  const problems = (['hit', 'miss'] as const).flatMap((should) =>
    tried
      .filter((example) => example.should === should)
      .flatMap((example, at) => (behaves(example) ? [] : [`${FIELDS[should]}.${at}: expected ${WANTED[should]}`])),
  );
  return problems.length ? refused(problems) : list;
}

const FIELDS = { hit: 'mustHit', miss: 'mustMiss' } as const;
const WANTED = { hit: 'to be found', miss: 'not to be found' } as const;

/** A list by its shape and patterns, whatever its examples do. */
export async function readWatchList(value: unknown): Promise<Accepted> {
  const shaped = v.safeParse(WatchListSchema, value);
  if (!shaped.success) {
    return refused(shaped.issues.map((issue) => `${v.getDotPath(issue) ?? 'value'}: expected ${issue.message}`));
  }
  const list = shaped.output as WatchList;
  const bad = await unreadPatterns(list.patterns);
  return bad.length ? refused(bad.map(({ at, why }) => `patterns.${at}: ${why}`)) : { ok: true, list };
}

/** Compares the examples of a list that was read. */
export async function tryExamples(list: WatchList): Promise<TriedExample[]> {
  const { look } = await watchCheck(list);
  const tried = (should: TriedExample['should']) => (text: string) => ({
    ...{ text, should, places: look(passageOf(text))?.places ?? [] },
  });
  return [...list.mustHit.map(tried('hit')), ...list.mustMiss.map(tried('miss'))];
}

const refused = (problems: string[]): Accepted => ({ ok: false, problems });

const passageOf = (text: string) =>
  new Passage({
    text,
    kind: 'story',
    headline: null,
    lang: null,
    fields: {},
    receivedAt: '1970-01-01T00:00:00.000Z',
    territories: [],
    states: () => false,
  });
