import type { ClauseName, ClauseStep, VerdictOutcome } from '../verdict/verdict.ts';
import type { Fit } from './facet.ts';
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

/** Milliseconds; null when it is not known when the work was published. */
export function sincePublished(at: string, publishedAt: string | null): number | null {
  const age = publishedAt === null ? Number.NaN : instant(at) - instant(publishedAt);
  return Number.isNaN(age) ? null : age;
}
