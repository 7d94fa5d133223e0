/** Chains of events, found by the day on which they grew, and the heads of the days. */
import type { ChainEnd } from '../audit/daily-head.ts';
import type { FlagEvent } from '../review/flag-event.ts';

export interface AuditStore {
  /** Days on which any chain grew, oldest first. */
  days(): Promise<string[]>;
  /** Ids of flags and drops whose chain grew on the day. May name some that did not, after a kill. Consistent. */
  subjects(day: string): Promise<string[]>;
  /** The whole chain, from the first event on, the latest with it. Consistent. */
  chain(subject: string): Promise<FlagEvent[]>;
  /** The last day that has a head, and the head's hash; null before the first. */
  sealed(): Promise<{ day: string; hash: string } | null>;
  putSealed(day: string, hash: string): Promise<void>;
}

export interface HeadStore {
  /** The head as it was stored, or null. */
  head(day: string): Promise<string | null>;
  /** The chain ends under a head. */
  ends(day: string, root: string): Promise<ChainEnd[] | null>;
  /** May be repeated; ends under a root are never replaced. */
  putEnds(day: string, root: string, ends: readonly ChainEnd[]): Promise<void>;
  /** Stores the head unless one stands: a head is never replaced. Gives the one that stands afterwards. */
  putHead(day: string, head: string): Promise<string>;
}
