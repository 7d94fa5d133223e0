/**
 * Changes of the register whose stories are still to be judged again, and the register's clock. Every write is one item and
 * may be repeated.
 */
import type { Boundary, RegisterChange } from '../license/register-change.ts';

export interface PendingChange {
  /** From what changed, so that a repeated write meets itself. */
  id: string;
  change: RegisterChange;
  /** The register's revision when it was put: the stories are looked at once the register has counted beyond it. */
  after: number;
  /** How far the stories were gone through; null at the beginning. */
  cursor: string | null;
}

export interface RegisterClock {
  revision: number | null;
  /** Up to where the passing of time has been seen to: an instant or the place of a boundary; null before the first time. */
  seenTo: string | null;
}

export interface RegisterChanges {
  /** Consistent. */
  clock(): Promise<RegisterClock>;
  /** Puts the change before it is made. */
  put(change: Omit<PendingChange, 'cursor'>): Promise<void>;
  /** In the order of their ids. */
  pending(limit: number): Promise<PendingChange[]>;
  moveOn(id: string, cursor: string): Promise<void>;
  done(id: string): Promise<void>;
  /** Boundaries after the place or instant `from`, up to and with the instant `to`, in order, `limit` at most. */
  boundaries(from: string, to: string, limit: number): Promise<Boundary[]>;
  /** From now on the register judges standing uses as of `asOf`, and counts its revision up. Never goes back. */
  tick(asOf: string): Promise<void>;
  noteSeenTo(to: string): Promise<void>;
}
