/** What detect does to one story, as a function: notices, holder signs, language, words, content issues. */
import type { RegisterView } from '../license/register.ts';
import type { DetectedStory, NoticeSegment, SplitStory } from './batch.ts';

export interface NearbyNotice extends NoticeSegment {
  text: string;
  /** Whether the notice stands by this very story, not only in the same drop. */
  standsBy: boolean;
}

export interface StoryToExamine {
  story: SplitStory;
  text: string;
  /** Where the story starts in the drop's text. */
  offset: number;
  receivedAt: string;
  notices: NearbyNotice[];
  register: RegisterView | null;
}

export type ExamineStory = (input: StoryToExamine) => DetectedStory;
