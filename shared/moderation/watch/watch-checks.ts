import { LIMITS } from '../../pipeline/limits.ts';
import { type Check, sighting } from '../check.ts';
import type { Place } from '../place.ts';
import type { WatchList } from './watch-list.ts';
import { compilePattern, type FindPattern, PatternError } from './watch-patterns.ts';
import { exceptFinder, termFinder } from './watch-terms.ts';

/**
 * The lists that concern a partner, as checks. A list that cannot be read flags every story until it is mended: a text that
 * was not compared must not pass for one in which nothing was found.
 */
export async function watchChecks(lists: readonly WatchList[], partner: string): Promise<Check[]> {
  const mine = lists.filter(({ partners }) => !partners || partners.includes(partner)).slice(0, LIMITS.watchLists);
  return Promise.all(
    mine.map(async (list) => {
      try {
        return await watchCheck(list);
      } catch {
        return unread(list);
      }
    }),
  );
}

export async function watchCheck(list: WatchList): Promise<Check> {
  const findTerms = termFinder(list.terms);
  const patterns = await compiled(list.patterns);
  const spare = exceptFinder(list.except);
  return {
    id: checkIdOf(list),
    look(passage) {
      const { folded } = passage;
      const hits = [...findTerms(passage), ...patterns.flatMap((find) => find(folded))].sort(
        (a, b) => a.start - b.start || a.end - b.end,
      );
      const places = merged(spare(folded, hits)).map((place) => passage.placeOf(place));
      return sighting(list.severity, list.because, places);
    },
  };
}

const checkIdOf = ({ id }: WatchList) => `watch-${id}`;

/** Patterns that cannot be used, by their place. */
export async function unreadPatterns(patterns: readonly string[]): Promise<{ at: number; why: string }[]> {
  if (patterns.length === 0) return [];
  const { RE2JS } = await import('re2js');
  return patterns.flatMap((pattern, at) => {
    try {
      compilePattern(pattern, RE2JS);
      return [];
    } catch (failure) {
      if (failure instanceof PatternError) return [{ at, why: failure.message }];
      throw failure;
    }
  });
}

async function compiled(patterns: readonly string[]): Promise<FindPattern[]> {
  if (patterns.length === 0) return [];
  // Loaded on demand: most registers have no pattern, and a cold start need not pay for the engine.
  const { RE2JS } = await import('re2js');
  return patterns.map((pattern) => compilePattern(pattern, RE2JS));
}

function unread(list: WatchList): Check {
  const because = 'A watch list cannot be read, so this story was not compared with it.';
  return { id: checkIdOf(list), look: () => ({ severity: 'medium', because, places: [] }) };
}

/** Overlapping hits become one place: a word and a phrase that begins with it, a pattern over both. */
function merged(hits: readonly Place[]): Place[] {
  const places: Place[] = [];
  for (const { start, end } of hits) {
    const last = places.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else places.push({ start, end });
  }
  return places;
}
