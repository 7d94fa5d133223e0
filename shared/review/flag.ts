import type { DropId, FlagId, StoryId } from '../pipeline/ids.ts';
import type { Severity } from '../verdict/verdict.ts';

/** A verdict or content issue that a person must see. Its id comes from the story and what is flagged (see ids.ts). */
export interface Flag {
  flagId: FlagId;
  dropId: DropId;
  storyId: StoryId;
  partner: string;
  /** `unlicensed`, `expired`, `embargo` …; content checks are `content:<check>`. */
  kind: string;
  severity: Severity;
  /** Why it was raised: one plain sentence without story text. */
  because: string;
  holderId: string | null;
  workId: string | null;
  /** Part of the story's words that are shared with the work, 0 to 1; null where no text matched. */
  shareOfStory: number | null;
  /** When the story was received: flags of a retry meet themselves, so no clock is asked. ISO 8601. */
  openedAt: string;
}
