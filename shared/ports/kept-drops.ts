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

/** Where a drop stands in the order of arrival: `placeOfDrop`. */
export type DropPlace = string;

/** How far the sweep has come. Empty: nowhere yet. */
export interface SweepMarks {
  /** The last drop that was looked at; all before it were, too. */
  front: DropPlace;
  /** Of those that were left behind then, the last one that was looked at again. */
  again: DropPlace;
}

export interface LegalHolds {
  /** Holds that stand. Consistent. */
  holds(drop: DropId): Promise<LegalHold[]>;
  /** May be repeated. */
  putHold(drop: DropId, hold: LegalHold): Promise<void>;
  /** The hold stays on record, with its end. */
  liftHold(drop: DropId, subject: string, by: string, at: string): Promise<void>;
}

export interface KeptDrops extends LegalHolds {
  /** After a place and received before an instant, the oldest first. */
  dropsBetween(after: DropPlace, limit: string): AsyncIterable<DropRecord>;
  /** Drops of the works that open flags are about: the other half of their evidence. */
  citedDrops(): Promise<ReadonlySet<DropId>>;
  sweepMarks(): Promise<SweepMarks>;
  putSweepMarks(marks: SweepMarks): Promise<void>;
  /** Old enough, but held or open when the sweep came by; after a place, the oldest first. */
  leftBehind(after: DropPlace): AsyncIterable<DropPlace>;
  /** May be repeated. */
  leaveBehind(place: DropPlace): Promise<void>;
  /** Takes a drop off that list. May be repeated. */
  takeUp(place: DropPlace): Promise<void>;
  isSwept(drop: DropId): Promise<boolean>;
  noteSwept(drop: DropId, at: string): Promise<void>;
  /** Deletes every object of a drop but the mark that it was swept. */
  remove(drop: DropId): Promise<void>;
}
