/**
 * Which partner used whose text, by holder and year: what caps count, and how a change of the register finds the stories it
 * concerns. Every write is one item and may be repeated.
 */
import type { UseRecord } from '../pipeline/use-record.ts';

export type CountedUse = UseRecord & { over: string[] };

/** One partner's uses of one holder's text in one calendar year (UTC). */
export interface UsesShelf {
  holder: string;
  partner: string;
  year: string;
}

export interface Uses {
  /** Stores the use; one that was taken back counts again. */
  add(use: UseRecord): Promise<void>;
  /** Takes the use back: it no longer counts, and is not forgotten. */
  takeBack(use: UseRecord): Promise<void>;
  /**
   * Uses of the same partner and holder that count, from the instant `from` on, in order of their stories' arrival, `limit` at
   * most. Consistent. `changes` counts how often those looked at were stored or taken back: it only grows.
   */
  inOrder(
    of: Pick<UseRecord, 'partner' | 'holder'>,
    from: string,
    limit: number,
  ): Promise<{ uses: CountedUse[]; changes: number }>;
  /** Remembers which caps the use was found to be over. */
  mark(use: UseRecord, over: readonly string[]): Promise<void>;
  /** Where uses lie, of one holder or partner or of both, in order of holder, partner and year. */
  shelves(holder: string | null, partner: string | null): Promise<UsesShelf[]>;
  /** Uses on a shelf after the place `after`, in order, also those that do not count. `next` is null at the end. */
  page(shelf: UsesShelf, after: string | null, limit: number): Promise<{ uses: UseRecord[]; next: string | null }>;
}
