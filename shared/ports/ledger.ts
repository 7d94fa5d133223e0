/** The ledger: drops, stories, works, flags and alerts. Every write is one item and may be repeated. Reads by id are consistent. */
import type { DropId, StoryId } from '../pipeline/ids.ts';
import type { AlertRecord, DropRecord, FlagRecord, StoryRecord, WorkRecord } from '../pipeline/records.ts';

export interface Ledger {
  drop(id: DropId): Promise<DropRecord | null>;
  /** The first to open a drop decides what it is; later ones add their names and get the record as it stands. */
  openDrop(drop: DropRecord): Promise<DropRecord>;
  addMarks(id: DropId, marks: readonly string[]): Promise<DropRecord>;

  /** A withdrawal stays, whoever stores the work later. */
  putWork(work: WorkRecord): Promise<void>;
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

  alert(id: DropId, digest: string): Promise<AlertRecord | null>;
  putAlert(alert: AlertRecord): Promise<void>;
}
