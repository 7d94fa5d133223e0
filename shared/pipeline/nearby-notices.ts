import type { NoticeSegment, SplitStory } from './batch.ts';

export interface NearbyNotice extends NoticeSegment {
  text: string;
  /** Whether the notice stands by this very story, not only in the same drop. */
  standsBy: boolean;
}

/** The notices of a batch as one of its stories sees them. @param texts those of `notices`, in order */
export const nearbyNotices = (
  story: SplitStory,
  notices: readonly NoticeSegment[],
  texts: readonly string[],
): NearbyNotice[] =>
  notices.map((notice, place) => ({
    ...notice,
    text: texts[place] ?? '',
    standsBy: story.notices.includes(place),
  }));
