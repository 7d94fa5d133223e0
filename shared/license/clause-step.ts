import type { ClauseName, ClauseStep, VerdictOutcome } from '../verdict/verdict.ts';
import type { Fit } from './facet.ts';
import { momentsOf } from './stated-moment.ts';
import type { UseRequest } from './use-request.ts';
import { instant } from './version-in-force.ts';

/** A step, and what the whole comes to when it fails. */
export interface Step extends ClauseStep {
  outcome: VerdictOutcome;
}

/** Null: the clause does not speak of this. */
export type Clause<T> = (part: T, request: UseRequest) => Step | null;

export const step = (
  clause: ClauseName,
  result: Fit,
  because: string,
  outcome: VerdictOutcome = 'out-of-scope',
): Step => ({
  clause,
  result,
  because,
  outcome,
});

export const told = (fit: Fit, pass: string, fail: string, fact: string) =>
  fit === 'pass' ? pass : fit === 'fail' ? fail : `It is not known ${fact}.`;

export const MINUTE = 60_000;

/** Whether the work was published `ms` before the use, or earlier; unknown where its time of publication may mean both. */
export function publishedSince(publishedAt: string | null, at: string, ms: number): Fit {
  const limit = instant(at) - ms;
  const published = publishedAt === null ? null : momentsOf(publishedAt);
  if (!published || Number.isNaN(limit)) return 'unknown';
  if (published.last <= limit) return 'pass';
  return published.first > limit ? 'fail' : 'unknown';
}

/** Whether the work was published not more than `ms` before the use. */
export function publishedWithin(publishedAt: string | null, at: string, ms: number): Fit {
  const limit = instant(at) - ms;
  const published = publishedAt === null ? null : momentsOf(publishedAt);
  if (!published || Number.isNaN(limit)) return 'unknown';
  if (published.first >= limit) return 'pass';
  return published.last < limit ? 'fail' : 'unknown';
}
