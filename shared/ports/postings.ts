/** The index of texts by fingerprint: which works hold a given phrase. */
import type { StoryId } from '../pipeline/ids.ts';

/** 64 bits of a hash over folded words, in 16 hex digits. */
export type Fingerprint = string;

/** What stands around a phrase, in 8 hex digits: see `reuse/contexts.ts`. */
export type Context = string;

/** Fingerprints of a text, each once. */
export interface Fingerprints {
  /** To put in the index. */
  written: Fingerprint[];
  /** To look up: those written and more. */
  read: Fingerprint[];
  /** Around each of them, where it stands first. */
  contexts: ReadonlyMap<Fingerprint, Context>;
}

export interface Posting {
  work: StoryId;
  /** Days since 1970-01-01 UTC on which the work was received. */
  day: number;
  context: Context;
}

/** A work as it is put in the index. */
export type Entry = Pick<Posting, 'work' | 'day'> & Fingerprints;

export interface Postings {
  /**
   * Puts works in the index and says who has the fingerprints that they read. May be repeated. Of two works that write the
   * same fingerprint, at whatever moment, at least one is told of the other, and none is lost. A fingerprint that is full
   * (limits.ts) takes no more and says so by the length of its list. Fingerprints nobody has are absent from the answer.
   * @param fresh true to be told of every work entered before, also where nothing is written; else the last second may lack
   */
  enter(entries: readonly Entry[], fresh?: boolean): Promise<Map<Fingerprint, Posting[]>>;
}
