/** What the ledger holds. Times are ISO 8601 in UTC. */
import type { StatedLimits } from '../license/use-request.ts';
import type { Fence } from '../reuse/fence-off.ts';
import type { Flag } from '../review/flag.ts';
import type { FlagEvent } from '../review/flag-event.ts';
import type { FlagLife, FlagState } from '../review/flag-states.ts';
import type { JudgedStory } from './batch.ts';
import type { DropId, StoryId } from './ids.ts';
import type { BatchMessage } from './messages.ts';
import type { ReasonCode } from './reasons.ts';

export interface DropRecord {
  dropId: DropId;
  partner: string;
  /** Every name under which these bytes were delivered. */
  names: string[];
  receivedAt: string;
  bytes: number;
  /** Length of the decoded text in UTF-16 code units; 0 for a refused drop. */
  chars: number;
  /** Set when the drop was refused as a whole. */
  refused: ReasonCode | null;
  format: string | null;
  encoding: { name: string; because: string } | null;
  /** Number of stories of each batch, by batch number. */
  batchSizes: number[];
  /** Key of the manifest: segments and batches. Null for a refused drop. The first split to finish pins it. */
  manifestKey: string | null;
  warnings: string[];
  /** See completion.ts. */
  marks: string[];
  /** Which split of the text this is, from 1; absent: the first. */
  splitNo?: number;
  /** Key of a correction of the split that is on its way. */
  correction?: string;
  /** Corrections that were made, the oldest first. */
  corrections?: SplitCorrection[];
}

/** Who replaced which split. */
export interface SplitCorrection {
  key: string;
  /** Id of a person. */
  by: string;
  at: string;
  /** Manifest of the split that was replaced. */
  from: string;
}

/** What the delivery of a holder's own work says of it, for whoever copies it without a word. Empty facts are left out. */
export interface WorkFacts {
  /** ISO 8601, as the item states it. */
  published?: string;
  genres?: string[];
  subjects?: string[];
  embargo?: { until: string | null };
  limits?: StatedLimits;
  /** The credit line that is due. */
  credit?: string;
}

/** A story as the works index knows it: written before its own matches are looked up, so that of two copies at least one sees the other. */
export interface WorkRecord {
  storyId: StoryId;
  partner: string;
  receivedAt: string;
  /** Whose text it says it is (own, signed or claimed); null when nothing says so. */
  holderId: string | null;
  holderName: string | null;
  /** True when it was delivered by its own holder: a registered work. */
  own: boolean;
  lang: string | null;
  /** Of own works. */
  facts?: WorkFacts;
  /** Passages of an own work that are not its holder's, as its delivery says: offsets in the drop's decoded text. */
  fences?: Fence[];
  /** The same, as people of the desk say: it replaces what they said before. */
  fencedByDesk?: Fence[];
  /** How often the desk said so; only `fenceWork` counts. */
  fencesNo?: number;
  /** Its holder withdrew it; never taken back. Absent: it stands. */
  withdrawn?: true;
  /** Where its detected batch lies, to judge it again when an earlier text turns up. */
  detected: BatchMessage['batch'] & { i: number };
  /** Of which split of its drop it is, from 1; absent: the first. A later one is not overwritten by an earlier one. */
  splitNo?: number;
  /** True when a correction cut this text otherwise: it is no work any more. */
  cutAnew?: boolean;
}

export interface SetAsideRecord {
  storyId: StoryId;
  partner: string;
  receivedAt: string;
  setAside: ReasonCode;
  basis: string;
}
export type JudgedRecord = Omit<JudgedStory, 'i' | 'notices'> & { partner: string; receivedAt: string };
export type StoryRecord = JudgedRecord | SetAsideRecord;

/** Whether a story is there and has a verdict. */
export const isJudged = (story: StoryRecord | null | undefined): story is JudgedRecord =>
  Boolean(story && 'verdict' in story);

/** A flag as it stands in the ledger. `superseded` when a later verdict no longer raises it. */
export interface FlagRecord extends Flag {
  state: FlagState;
  /** Language of its story, where it is known. */
  lang?: string;
  /** From 1. A change is stored only over the version before it. */
  version: number;
  /** Who works on it, what was decided, why it is held. Absent until a person has acted. */
  life?: Omit<FlagLife, 'state'>;
  /** Decided flags: how it would look if it were raised today, `none` or a severity; null or absent when as it was decided. */
  news?: string | null;
  /** The latest event of its history, in the same write as the change it tells of. It is stored apart before another takes its place. */
  event?: FlagEvent;
}
