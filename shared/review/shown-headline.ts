import { LIMITS } from '../pipeline/limits.ts';

/**
 * What a list calls a story. A headline is an identifier, as the name of a file is: whoever may see the queue sees it, receipts
 * carry it, and no event tells who did. More than LIMITS.headlineChars of it would be text, which is read on the page of a
 * flag or drop, and told there.
 */
export function shownHeadline(headline: string | null | undefined): string | null {
  if (!headline?.trim()) return null;
  if (headline.length <= LIMITS.headlineChars) return headline;
  // No half of a pair at the end.
  return `${headline.slice(0, LIMITS.headlineChars - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
