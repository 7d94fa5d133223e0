import type { SeenLimits, UseRequest } from '../license/use-request.ts';
import type { RightsTerm } from '../rights/terms.ts';

export const VERDICT_OUTCOMES = [
  'own-work',
  'licensed',
  'licensed-condition-open',
  'free-to-republish',
  'no-license',
  'out-of-scope',
  'expired',
  'not-yet-valid',
  'suspended',
  'cap-exceeded',
  'embargoed',
  'killed',
  'common-source',
  'clear',
  'indeterminate',
] as const;
export type VerdictOutcome = (typeof VERDICT_OUTCOMES)[number];

export const SEVERITIES = ['high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One piece of evidence about whose text a story is. Every claim is kept; the decision says which won and why. */
export interface Claim {
  holderId: string | null;
  holderName: string | null;
  by: 'notice' | 'drop-notice' | 'metadata' | 'sign-off' | 'byline' | 'dateline' | 'credit' | 'match';
  /** Offsets in the story's text where the claim was read; absent for metadata and drop-wide notices. */
  span?: { start: number; end: number };
  terms: RightsTerm[];
  /** What it limits of the use of the text, dates and places included; absent when nothing. */
  limits?: SeenLimits;
  workId?: string;
  /** Matches only: shared words and parts. */
  words?: number;
  shareOfStory?: number;
  shareOfWork?: number;
  /** Matches only: which text was received first. */
  first?: 'story' | 'work';
}

/** What is asked of a text, the register, a license and its grants. Receipts, packs and mails carry these names. */
export const CLAUSES = [
  ...(['register', 'killed', 'own-work', 'holder', 'embargo', 'public-grant', 'license', 'status'] as const),
  ...(['valid-time', 'licensee', 'work-set', 'prohibition', 'use', 'extent', 'channel', 'place'] as const),
  ...(['territory', 'language', 'delay', 'window', 'cap', 'facts', 'condition'] as const),
] as const;
export type ClauseName = (typeof CLAUSES)[number];

/** One step of the evaluation, in order; the last one decides. */
export interface ClauseStep {
  clause: ClauseName;
  result: 'pass' | 'fail' | 'open' | 'unknown';
  /** A plain sentence without story text. */
  because: string;
}

export interface Verdict {
  outcome: VerdictOutcome;
  /** Whose text it is, as decided; null when nobody claims it. */
  holderId: string | null;
  holderName: string | null;
  severity: Severity | null;
  claims: Claim[];
  /** Index in `claims` of the one that won, null when none did. */
  winner: number | null;
  /** Which claim won, and why, in plain sentences. */
  reasons: string[];
  trace: ClauseStep[];
  licenseId: string | null;
  licenseVersion: number | null;
  /** The question that was put to the register, to be put again (`replay-verdict.ts`); null where the register has no say. */
  asked: UseRequest | null;
}
