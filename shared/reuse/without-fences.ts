import type { Fence } from './fence-off.ts';

/**
 * The text of a work without the passages that are not its holder's, every other character where it was: what is fenced off
 * is found in no copy, and is no part of the work that a copy could hold.
 */
export function withoutFences(text: string, fences: readonly Fence[]): string {
  let left = text;
  for (const { start, end } of fences) {
    const [from, to] = [Math.max(0, start), Math.min(text.length, end)];
    if (to > from) left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  }
  return left;
}
