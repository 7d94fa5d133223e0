import type { Segment } from './segment.ts';

const isStory = (segment: Segment | undefined) => segment?.kind === 'story' || segment?.kind === 'brief';

/**
 * Which segments each notice speaks of. Notices close the story above them; a single notice at either end of a dump of
 * several stories speaks of all; where notices stand above every story and none below the last, they open them.
 */
export function attachNotices(segments: Segment[]): void {
  const stories = segments.flatMap((segment, i) => (isStory(segment) ? [i] : []));
  const notices = segments.flatMap((segment, i) => (segment.kind === 'notice' ? [i] : []));
  const first = stories[0] ?? -1;
  const last = stories[stories.length - 1] ?? -1;
  const above = notices.filter((i) => i < first).length;
  const between = notices.filter((i) => i > first && i < last).length;
  const below = notices.filter((i) => i > last).length;
  const opens = above > 0 && below === 0 && between + above >= stories.length && stories.length > 1;
  let passed = 0;
  for (const i of notices) {
    const notice = segments[i] as Segment;
    while (passed < stories.length && (stories[passed] as number) < i) passed++;
    const before = stories[passed - 1];
    const after = stories[passed];
    if (opens && after !== undefined) notice.appliesTo = [after];
    else if (before === undefined || (after === undefined && between === 0 && stories.length > 1))
      notice.appliesTo = 'all';
    else notice.appliesTo = [before];
  }
}
