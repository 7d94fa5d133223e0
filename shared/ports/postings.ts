/** The index of texts by fingerprint: which works hold a given word sequence. */
import type { StoryId } from '../pipeline/ids.ts';

/** 64 bits of a hash over folded words, in 16 hex digits. */
export type Fingerprint = string;

export interface Posting {
  work: StoryId;
  /** Days since 1970-01-01 UTC on which the work was received. */
  day: number;
}

export interface Postings {
  /** Idempotent. A fingerprint that is full (limits.ts) takes no more and says so in `read` by its length. */
  add(posting: Posting, fingerprints: readonly Fingerprint[]): Promise<void>;
  /** Consistent: sees every `add` that has returned. Fingerprints nobody has are absent from the answer. */
  read(fingerprints: readonly Fingerprint[]): Promise<Map<Fingerprint, Posting[]>>;
}
