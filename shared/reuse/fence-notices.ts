import type { Folded } from '../text/fold.ts';
import { type Fence, fenceOff } from './fence-off.ts';

/** Words of the longest notice that is believed: the longest legal footers of agencies have some 120. */
export const NOTICE_WORDS = 160;
/** Part of a story's words that its notices may take together: a brief of two lines has a notice of four. */
export const FENCED_MOST = 2 / 3;

/**
 * The notices that are fenced off from matching. A span that is too long to be a notice hides nothing, whoever detected it; and
 * where spans would take most of a story, the shortest are believed first: a story cannot be fenced away.
 */
export function noticeFences(story: Folded, notices: readonly Fence[]): Fence[] {
  const none = new Uint8Array(story.count);
  const wordsIn = (fences: readonly Fence[]) => fenceOff(story, none, fences).reduce((sum, masked) => sum + masked, 0);
  const believed = notices
    .map((fence) => ({ fence, words: wordsIn([fence]) }))
    .filter(({ words }) => words > 0 && words <= NOTICE_WORDS)
    .sort((a, b) => a.words - b.words || a.fence.start - b.fence.start);
  const fences: Fence[] = [];
  for (const { fence } of believed) {
    if (wordsIn([...fences, fence]) > FENCED_MOST * story.count) break;
    fences.push(fence);
  }
  return fences;
}
