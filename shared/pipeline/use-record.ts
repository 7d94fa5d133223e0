import type { StoryId } from './ids.ts';

/** That a story uses text of a holder, as it was judged. */
export interface UseRecord {
  storyId: StoryId;
  partner: string;
  receivedAt: string;
  /** The holder's id, or `name:` and the folded name of one that no register lists. */
  holder: string;
  /** Whether the use counts against a cap: a mere credit does not. */
  counts: boolean;
  /** The holder's works whose text it shares. */
  works: StoryId[];
}
