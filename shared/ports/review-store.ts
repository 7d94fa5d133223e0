/** What the console reads and writes beside the ledger: pages of open flags, histories, drops by day. Every read is bounded. */
import type { DropId, FlagId, StoryId } from '../pipeline/ids.ts';
import type { FlagIndex } from '../pipeline/ledger-keys.ts';
import type { DropRecord, FlagRecord, StoryRecord } from '../pipeline/records.ts';
import type { FlagEvent } from '../review/flag-event.ts';
import type { Severity } from '../verdict/verdict.ts';

/** Place in the queue: after this flag of this severity. */
export interface QueuePlace {
  severity: Severity;
  after: Pick<FlagRecord, 'openedAt' | 'flagId'> | null;
}

/** Open flags of one partner, holder …, and those opened before a moment: asked of an index, not sifted out. */
export interface Narrow {
  by?: { index: Exclude<FlagIndex, 'queue'>; value: string };
  /** ISO 8601. */
  openedBefore?: string;
}

export interface ReviewStore {
  /** Consistent. */
  flag(id: FlagId): Promise<FlagRecord | null>;
  /** Open flags of one severity, the oldest first, at most `limit`; `end` when there are no more. May lag a little. */
  openFlags(place: QueuePlace, limit: number, narrow?: Narrow): Promise<{ flags: FlagRecord[]; end: boolean }>;
  /** How many of them there are, at most `most`: one request. */
  countOpen(severity: Severity, most: number, narrow?: Narrow): Promise<number>;
  storiesById(ids: readonly StoryId[]): Promise<Map<StoryId, StoryRecord>>;
  dropsById(ids: readonly DropId[]): Promise<Map<DropId, DropRecord>>;

  /** Notes that a history grows on the day of its next event, before that is written: so no head of a day can miss it. May be repeated. */
  noteChain(event: FlagEvent): Promise<void>;
  /** May be repeated; what was erased stays erased. */
  putEvent(event: FlagEvent): Promise<void>;
  /** Takes the data of a stored event away; its hash stays. May be repeated. */
  eraseData(event: FlagEvent): Promise<void>;
  /** The latest event of a drop's own history, which tells who saw its text; null when nobody did. Consistent. */
  dropEvent(id: DropId): Promise<FlagEvent | null>;
  /** Stores it over the one numbered before it; false when another stands there. */
  putDropEvent(event: FlagEvent): Promise<boolean>;
  /** The latest `limit` events that are stored apart, the oldest first. Consistent. */
  events(subject: FlagId | DropId, limit: number): Promise<FlagEvent[]>;

  /** Flags whose decision of that day (`2026-01-31`) stands, the latest first, before `before` when given. May lag a little. */
  decisionsOfDay(day: string, limit: number, before?: { at: string; flagId: FlagId }): Promise<FlagRecord[]>;

  /** Days on which something was dropped (`2026-01-31`), the latest first, before `before` when given. */
  days(limit: number, before?: string): Promise<string[]>;
  /** Drops of a day, the latest first. */
  dropsOfDay(day: string, limit: number, before?: Pick<DropRecord, 'receivedAt' | 'dropId'>): Promise<DropRecord[]>;
}
