import { evaluateLicense, type LicenseDecision } from '../license/evaluate-license.ts';
import type { RegisterView } from '../license/register.ts';
import type { UseRequest } from '../license/use-request.ts';
import { requestOf, type StoryInUse } from './request-of-case.ts';
import type { Case } from './resolve-holder.ts';
import { type Since, severityOf } from './severity-of-case.ts';
import { type PublicGrant, publicGrantOf } from './story-facts.ts';
import type { ClauseStep, Severity, VerdictOutcome } from './verdict.ts';

interface Asked extends LicenseDecision {
  /** What was put to the register; null where it has no say. */
  asked: UseRequest | null;
}

export interface DecidedCase extends Asked {
  case: Case;
  severity: Severity | null;
  /** What has changed for the use since it was made, by the passing of time; null when nothing has. */
  since: Since;
}

/** May the partner use the text as one case says whose it is? */
export function decideCase(one: Case, use: StoryInUse): DecidedCase {
  const decided = one.self ? ownWork() : one.holder === null ? unnamed(one, use) : named(one, use);
  const since = sinceThen(decided, use.register);
  return { ...decided, case: one, since, severity: severityOf(one, decided, use.story.kind, since) };
}

/** The same question, asked as of the moment up to which the register has seen time pass. */
function sinceThen({ asked, outcome }: Asked, { asOf, licenses }: RegisterView): Since {
  if (!asked || !asOf || !(Date.parse(asOf) > Date.parse(asked.at))) return null;
  const today = evaluateLicense(licenses, { ...asked, at: asOf });
  if (GRANTED.has(today.outcome)) return GRANTED.has(outcome) ? null : 'allowed';
  const ended = today.trace.some(({ clause, result }) => clause === 'valid-time' && result === 'fail');
  return GRANTED.has(outcome) && today.outcome === 'expired' && ended ? 'ended' : null;
}
const GRANTED: ReadonlySet<VerdictOutcome> = new Set(['licensed', 'licensed-condition-open', 'free-to-republish']);

const SELF: ClauseStep = { clause: 'own-work', result: 'pass', because: 'The partner is the holder of the text.' };
const ownWork = (): Asked => without('own-work', [SELF]);
const without = (outcome: VerdictOutcome, trace: ClauseStep[]): Asked => ({
  outcome,
  licenseId: null,
  licenseVersion: null,
  trace,
  open: [],
  asked: null,
});

function named(one: Case, use: StoryInUse): Asked {
  const request = requestOf(one, use, offerOf(one, use));
  return { ...evaluateLicense(use.register.licenses, request), asked: request };
}

/** Nobody is named: the text is shared by several partners, or a notice restricts it without saying for whom. */
function unnamed(one: Case, use: StoryInUse): Asked {
  const shared = one.claims.every(({ claim }) => claim.by === 'match');
  const facts = evaluateLicense([], requestOf(one, use, shared ? null : offerOf(one, use)));
  if (facts.outcome !== 'no-license') return { ...facts, asked: null };
  const steps = facts.trace.slice(0, 2);
  if (shared) {
    const because = 'Other partners delivered this text too, and nobody has registered or claimed it.';
    return without('common-source', [...steps, { clause: 'holder', result: 'pass', because }]);
  }
  const because = 'A notice speaks of rights and does not name whose they are.';
  return without('indeterminate', [...steps, { clause: 'holder', result: 'unknown', because }]);
}

/**
 * A grant to everybody counts when the holder of the case makes it, or when the notice names nobody and no registered
 * work contradicts it: else a pasted line would free another's text.
 */
function offerOf(one: Case, { story }: StoryInUse): PublicGrant | null {
  const copied = one.claims.some(({ weight }) => weight === 'registered-work' || weight === 'part');
  const nameless = story.rights
    .filter(({ notice }) => notice.holder === null && notice.holderId === null && notice.scope !== 'media')
    .map(({ notice, by }) => ({ holderId: null, holderName: null, by, terms: notice.terms }));
  const stated = one.claims.map(({ claim }) => claim);
  const named = one.claims.some(({ claim }) => claim.by !== 'match' && claim.span !== undefined);
  return publicGrantOf(copied ? stated : [...stated, ...nameless], named);
}
