/** The head of a day: one hash for every event that ever happened, up to the end of that day. */
import { sha256 } from '../pipeline/ids.ts';
import type { FlagEvent } from '../review/flag-event.ts';
import { leafHash, rootOf } from './merkle.ts';

/** Where a chain stood at the end of a day. The hash of its last event vouches for all before it. */
export interface ChainEnd {
  subject: string;
  seq: number;
  hash: string;
}

export interface DailyHead {
  v: 1;
  /** `2026-01-31`, in UTC. */
  day: string;
  /** Number of chains that grew on the day. */
  chains: number;
  /** Merkle root over their ends, in the order of their subjects. */
  root: string;
  /** Hex SHA-256 of the head of the day before, as stored; zeros for the first. */
  before: string;
}

export const NO_HEAD = '0'.repeat(64);

export const endLeaf = ({ subject, seq, hash }: ChainEnd): string => leafHash(JSON.stringify([subject, seq, hash]));

export const inOrder = (ends: readonly ChainEnd[]): ChainEnd[] =>
  [...ends].sort((a, b) => (a.subject < b.subject ? -1 : 1));

/** @param ends in any order, one a chain */
export function headOf(day: string, ends: readonly ChainEnd[], before: string): DailyHead {
  return { v: 1, day, chains: ends.length, root: rootOf(inOrder(ends).map(endLeaf)), before };
}

/** As it is stored and hashed: one line of JSON, keys in the order of the type. */
export const headText = ({ v, day, chains, root, before }: DailyHead): string =>
  `${JSON.stringify({ v, day, chains, root, before })}\n`;
export const headHash = (text: string): string => sha256(text);

/** The last event of a chain that happened on the day or before, null when there is none. */
export function endOfDay(events: readonly FlagEvent[], day: string): ChainEnd | null {
  const last = events.findLast(({ at }) => at.slice(0, 10) <= day);
  return last ? { subject: last.subject, seq: last.seq, hash: last.hash } : null;
}
