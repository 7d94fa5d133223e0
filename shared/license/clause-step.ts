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

/** Milliseconds from publication to use, the least and the most that the stated time may mean; null when not known. */
function agesOf(publishedAt: string | null, at: string): { least: number; most: number } | null {
  const used = instant(at);
  const published = publishedAt === null ? null : momentsOf(publishedAt);
  return published && !Number.isNaN(used) ? { least: used - published.last, most: used - published.first } : null;
}

/** Whether the work was published `ms` before the use, or earlier; unknown where its time of publication may mean both. */
export function publishedSince(publishedAt: string | null, at: string, ms: number): Fit {
  const ages = agesOf(publishedAt, at);
  if (ages && ages.least >= ms) return 'pass';
  return ages && ages.most < ms ? 'fail' : 'unknown';
}

/** Whether the work was published not more than `ms` before the use. */
export function publishedWithin(publishedAt: string | null, at: string, ms: number): Fit {
  const ages = agesOf(publishedAt, at);
  if (ages && ages.most <= ms) return 'pass';
  return ages && ages.least > ms ? 'fail' : 'unknown';
}
