/** What is kept of old drops, and who holds it. */
import type { DropId } from '../pipeline/ids.ts';
import type { DropRecord } from '../pipeline/records.ts';

export interface LegalHold {
  /** The flag or drop whose evidence is held. */
  subject: string;
  by: string;
  at: string;
  reason: string;
}

export interface KeptDrops {
  /** Received before an instant, the oldest first. */
  dropsBefore(limit: string): AsyncIterable<DropRecord>;
  /** Holds that stand. Consistent. */
  holds(drop: DropId): Promise<LegalHold[]>;
  /** May be repeated. */
  putHold(drop: DropId, hold: LegalHold): Promise<void>;
  /** The hold stays on record, with its end. */
  liftHold(drop: DropId, subject: string, by: string, at: string): Promise<void>;
  isSwept(drop: DropId): Promise<boolean>;
  noteSwept(drop: DropId, at: string): Promise<void>;
  /** Deletes every object of a drop but the mark that it was swept. */
  remove(drop: DropId): Promise<void>;
}
