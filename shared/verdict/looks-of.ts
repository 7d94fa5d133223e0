import type { MatchedStory } from '../pipeline/flag-rules.ts';
import type { Flag } from '../review/flag.ts';
import { embargoOf } from './story-facts.ts';

const OF_EMBARGO: ReadonlySet<string> = new Set(['embargo', 'content:embargo-mark']);

/**
 * The ends of embargoes that its flags wait for: the story's own, or one of a work that it copies.
 * @param asOf up to where the register has seen time pass: what ended before was judged as ended
 */
export function looksOf(
  { story, matches }: Pick<MatchedStory, 'story' | 'matches'>,
  asOf: string | null,
  flags: readonly Flag[],
): string[] {
  if (!flags.some(({ kind }) => OF_EMBARGO.has(kind))) return [];
  const stated = [embargoOf(story), ...matches.map(({ work }) => (work.own ? work.facts?.embargo : null))];
  const ends = stated.flatMap((embargo) => (embargo?.until ? [Date.parse(embargo.until)] : []));
  const ahead = ends.filter((end) => asOf === null || end > Date.parse(asOf));
  return [...new Set(ahead.map((end) => new Date(end).toISOString()))].sort();
}
