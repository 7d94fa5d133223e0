/**
 * The stored batches that messages point to: what each stage knows of a story, each stage adding to the one before.
 * Offsets are UTF-16 code units in the drop's decoded text, which lies at `textKey`.
 */
import type { Passed } from '../license/policy.ts';
import type { Finding } from '../moderation/finding.ts';
import type { Match } from '../reuse/match.ts';
import type { Flag } from '../review/flag.ts';
import type { HolderSign, Notice, UnknownMark } from '../rights/notice.ts';
import type { StoryFields } from '../split/segment.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { DropId, Extent, StoryId } from './ids.ts';
import type { ReasonCode } from './reasons.ts';
import type { UseRecord } from './use-record.ts';

export interface BatchHead {
  v: 1;
  dropId: DropId;
  partner: string;
  name: string;
  /** ISO 8601: when the drop reached the bucket, by S3's clock. */
  receivedAt: string;
  textKey: string;
  /** Which split of the drop this is, from 1; absent: the first. */
  splitNo?: number;
}

/** A story that could not be taken further. It travels on with the others, so that the ledger accounts for it. */
export interface SetAside {
  storyId: StoryId;
  i: number;
  setAside: ReasonCode;
}

/** How many of a drop's boundaries are unsure, and of how many. */
export interface SplitDoubt {
  unsure: number;
  of: number;
}

/** Added by split. */
export interface SplitStory {
  storyId: StoryId;
  /** Place in the batch. */
  i: number;
  /** Place in the drop, from 1. */
  no: number;
  kind: 'story' | 'brief';
  headline: string | null;
  confidence: number;
  /** On the least sure story of a drop that nobody has corrected: what is unsure about the whole split. */
  doubt?: SplitDoubt;
  fields: StoryFields;
  /** Places, in the batch's `notices`, of those that stand by this story. */
  notices: number[];
}

/** Added by detect. */
export interface DetectedStory extends SplitStory {
  lang: string | null;
  words: number;
  rights: { notice: Notice; by: 'notice' | 'drop-notice' | 'metadata' }[];
  signs: HolderSign[];
  /** Marks that no directory knew when the text was read; absent: none. */
  marks?: UnknownMark[];
  findings: Finding[];
}

/** Added by flag. */
export interface JudgedStory extends DetectedStory {
  verdict: Verdict;
  matches: Match[];
  flags: Flag[];
  /** Flags that the partner's policy took away. */
  passed?: Passed[];
  /** Whose text it uses, as counted. */
  uses: UseRecord[];
  /** Moments at which it must be judged again, ISO 8601: an embargo ends. Absent: none ahead. */
  looks?: string[];
  /** Holders whose own kill orders name it by its item's id. */
  killedBy?: string[];
  /** How much was known when this was decided; the greater one stands. See `basisOf`. */
  basis: string;
}

/** A notice segment of the drop. `wide` when split read that it speaks of the whole drop. */
export interface NoticeSegment extends Extent {
  wide: boolean;
}

export interface StoriesBatch extends BatchHead {
  stories: (SplitStory | SetAside)[];
  /** The notices that stand by stories of this batch, then one of each other wording in the drop. */
  notices: NoticeSegment[];
}
export interface DetectedBatch extends BatchHead {
  stories: (DetectedStory | SetAside)[];
}
export interface VerdictsBatch extends BatchHead {
  stories: (JudgedStory | SetAside)[];
}

export const isSetAside = (story: object): story is SetAside => 'setAside' in story;

/** Those that go on. */
export const notSetAside = <S extends object>(stories: readonly (S | SetAside)[]): S[] =>
  stories.filter((story): story is S => !isSetAside(story));
