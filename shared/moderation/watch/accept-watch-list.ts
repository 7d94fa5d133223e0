/** The gate before the register: shape, patterns, and the list's own examples. */
import * as v from 'valibot';
import { Passage } from '../passage.ts';
import { watchCheck } from './watch-checks.ts';
import { type WatchList, WatchListSchema } from './watch-list.ts';
import { PatternError } from './watch-patterns.ts';

export type Accepted = { ok: true; list: WatchList } | { ok: false; problems: string[] };

/** Problems are sentences for the operator who wrote the list; examples are named by their place, from 1. */
export async function acceptWatchList(value: unknown): Promise<Accepted> {
  const shaped = v.safeParse(WatchListSchema, value);
  if (!shaped.success) {
    return refused(shaped.issues.map((issue) => `${v.getDotPath(issue) ?? 'value'}: expected ${issue.message}`));
  }
  const list = shaped.output as WatchList;
  try {
    const { look } = await watchCheck(list);
    const hits = (text: string) => look(passageOf(text)) !== null;
    const problems = [
      ...list.mustHit.flatMap((text, at) => (hits(text) ? [] : [`mustHit ${at + 1} is not found`])),
      ...list.mustMiss.flatMap((text, at) => (hits(text) ? [`mustMiss ${at + 1} is found`] : [])),
    ];
    return problems.length ? refused(problems) : { ok: true, list };
  } catch (failure) {
    if (failure instanceof PatternError) return refused([`patterns: ${failure.message}`]);
    throw failure;
  }
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
