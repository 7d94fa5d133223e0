/** The ledger: drops, stories, works and flags. Every write is one item and may be repeated. Reads by id are consistent. */
import type { DropId, StoryId } from '../pipeline/ids.ts';
import type { DropRecord, FlagRecord, StoryRecord, WorkRecord } from '../pipeline/records.ts';
import type { Fence } from '../reuse/fence-off.ts';

export type CorrectedSplit = Required<Pick<DropRecord, 'manifestKey' | 'batchSizes' | 'splitNo' | 'corrections'>>;
export type RetriedDrop = Pick<
  DropRecord,
  'refused' | 'format' | 'encoding' | 'warnings' | 'chars' | 'manifestKey' | 'batchSizes'
>;

export interface Ledger {
  drop(id: DropId): Promise<DropRecord | null>;
  /** The first to open a drop decides what it is; later ones add their names and get the record as it stands. */
  openDrop(drop: DropRecord): Promise<DropRecord>;
  /** Puts what a second try made of a refused drop in place of the refusal; null when it is not refused any more. */
  retryDrop(id: DropId, made: RetriedDrop): Promise<DropRecord | null>;
  addMarks(id: DropId, marks: readonly string[]): Promise<DropRecord>;

  /** Notes that a correction of the split is on its way: null when another one is, or `base` is not the manifest any more. */
  askCorrection(id: DropId, base: string, correction: string): Promise<DropRecord | null>;
  /** Puts the split that a correction makes in place of the one before, or only ends the correction. Null when it is not the one on its way. */
  settleCorrection(id: DropId, correction: string, split: CorrectedSplit | null): Promise<DropRecord | null>;

  /** A withdrawal and what the desk says stay, whoever stores the work later; of two splits of the drop the later one's stands. */
  putWork(work: WorkRecord): Promise<void>;
  /** Puts the desk's fences in place of those that were said `before` times; false when somebody was faster. */
  fenceWork(id: StoryId, fences: readonly Fence[], before: number): Promise<boolean>;
  works(ids: readonly StoryId[]): Promise<Map<StoryId, WorkRecord>>;

  /** Stores the story unless one with a greater basis stands. `before` is what stood there, when it was replaced. */
  putStory(story: StoryRecord): Promise<{ stands: boolean; before: StoryRecord | null }>;
  story(id: StoryId): Promise<StoryRecord | null>;
  /** All stories of a drop recorded so far, in the order of the text. */
  stories(drop: Pick<DropRecord, 'dropId' | 'chars'>): Promise<StoryRecord[]>;

  flagsOfStory(id: StoryId): Promise<FlagRecord[]>;
  flagsOfDrop(drop: Pick<DropRecord, 'dropId' | 'chars'>): Promise<FlagRecord[]>;
  /** Stores `flag` over version `flag.version - 1` (0: over nothing); false when another version stands there. */
  putFlag(flag: FlagRecord): Promise<boolean>;
}
