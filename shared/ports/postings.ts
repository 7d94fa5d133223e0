/** The index of texts by fingerprint: which works hold a given phrase. */
import type { StoryId } from '../pipeline/ids.ts';

/** 64 bits of a hash over folded words, in 16 hex digits. */
export type Fingerprint = string;

/** Fingerprints of a text, each once. */
export interface Fingerprints {
  /** To put in the index. */
  written: Fingerprint[];
  /** To look up: those written and more. */
  read: Fingerprint[];
}

export interface Posting {
  work: StoryId;
  /** Days since 1970-01-01 UTC on which the work was received. */
  day: number;
}

export interface Postings {
  /**
   * Puts works in the index and says who has the fingerprints that they read. May be repeated. Of two works that write the
   * same fingerprint, at whatever moment, at least one is told of the other, and none is lost. A fingerprint that is full
   * (limits.ts) takes no more and says so by the length of its list. Fingerprints nobody has are absent from the answer.
   * @param fresh true to be told of every work entered before, also where nothing is written; else the last second may lack
   */
  enter(entries: readonly (Posting & Fingerprints)[], fresh?: boolean): Promise<Map<Fingerprint, Posting[]>>;
}
