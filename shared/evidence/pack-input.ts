/** Everything that a pack is made of. */
import type { ChainEnd } from '../audit/daily-head.ts';
import type { ProofStep } from '../audit/merkle.ts';
import type { LicenseVersion } from '../license/license.ts';
import type { DropRecord, FlagRecord, StoryRecord, WorkRecord } from '../pipeline/records.ts';
import type { FlagEvent } from '../review/flag-event.ts';
import type { Language } from '../review/flag-words.ts';

/** One text of the dispute: as delivered, and as it was read. Null where it is not stored any more. */
export interface PackText {
  drop: DropRecord;
  story: StoryRecord | null;
  text: string | null;
  /** The whole delivered file. */
  original: Uint8Array | null;
}

/** That the flag's history ended a day with this event: the head vouches for it. */
export interface SealedEnd {
  day: string;
  /** The head as it lies in the locked bucket. */
  head: string;
  end: ChainEnd;
  proof: ProofStep[];
}

export interface PackInput {
  /** Of whoever asked for the pack. */
  lang: Language;
  flag: FlagRecord;
  used: PackText;
  work: (PackText & { record: WorkRecord }) | null;
  partnerName: string;
  holderName: string | null;
  /** Every version of the partner's licenses. */
  licenses: LicenseVersion[];
  events: FlagEvent[];
  /** Names of the people whose ids the events hold; who was forgotten is absent. */
  people: Record<string, string>;
  sealed: SealedEnd[];
}

/** Files of a pack by path. */
export type PackFiles = Map<string, Uint8Array>;

export const PACK = {
  sums: 'SHA256SUMS',
  manifest: 'manifest.json',
  readme: 'README.html',
  pdf: 'pack.pdf',
  verify: 'VERIFY.md',
  flag: 'flag.json',
  matchesJson: 'matches/matches.json',
  matchesCsv: 'matches/matches.csv',
  storyText: 'story/text.txt',
  storyOriginal: 'story/original.bin',
  workText: 'work/text.txt',
  workOriginal: 'work/original.bin',
  licenses: 'license/versions.json',
  verdict: 'license/verdict.json',
  traceThen: 'license/trace-then.json',
  traceNow: 'license/trace-now.json',
  events: 'audit/events.json',
  people: 'audit/people.json',
  heads: 'audit/heads.json',
} as const;
