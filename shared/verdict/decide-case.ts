import { evaluateLicense, type LicenseDecision } from '../license/evaluate-license.ts';
import { requestOf, type StoryInUse } from './request-of-case.ts';
import type { Case } from './resolve-holder.ts';
import { severityOf } from './severity-of-case.ts';
import { publicGrantOf } from './story-facts.ts';
import type { ClauseStep, Severity, VerdictOutcome } from './verdict.ts';

export interface DecidedCase extends LicenseDecision {
  case: Case;
  severity: Severity | null;
}

/** May the partner use the text as one case says whose it is? */
export function decideCase(one: Case, use: StoryInUse): DecidedCase {
  const decided = one.self ? ownWork() : one.holder === null ? unnamed(one, use) : named(one, use);
  return { ...decided, case: one, severity: severityOf(one, decided, use.story.kind) };
}

const SELF: ClauseStep = { clause: 'own-work', result: 'pass', because: 'The partner is the holder of the text.' };
const ownWork = () => without('own-work', [SELF]);
const without = (outcome: VerdictOutcome, trace: ClauseStep[], open: string[] = []): LicenseDecision => ({
  outcome,
  licenseId: null,
  licenseVersion: null,
  trace,
  open,
});

function named(one: Case, use: StoryInUse): LicenseDecision {
  const request = requestOf(one, use);
  const licensed = evaluateLicense(use.register.licenses, request);
  if (licensed.outcome === 'killed' || licensed.outcome === 'embargoed') return licensed;
  const open = openToAll(one, use, licensed.trace.slice(0, 2));
  // A license may allow more than the grant to everybody; what is fully licensed needs no grant.
  return open && licensed.outcome !== 'licensed' ? open : licensed;
}

/** Nobody is named: the text is shared by several partners, or a notice restricts it without saying for whom. */
function unnamed(one: Case, use: StoryInUse): LicenseDecision {
  const facts = evaluateLicense([], requestOf(one, use));
  if (facts.outcome === 'killed' || facts.outcome === 'embargoed') return facts;
  const steps = facts.trace.slice(0, 2);
  if (one.claims.every(({ claim }) => claim.by === 'match')) {
    const because = 'Other partners delivered this text too, and nobody has registered or claimed it.';
    return without('common-source', [...steps, { clause: 'holder', result: 'pass', because }]);
  }
  const because = 'A notice speaks of rights and does not name whose they are.';
  return (
    openToAll(one, use, steps) ?? without('indeterminate', [...steps, { clause: 'holder', result: 'unknown', because }])
  );
}

/**
 * A grant to everybody counts when the holder of the case makes it, or when the notice names nobody and no registered
 * work contradicts it: else a pasted line would free another's text.
 */
function openToAll(one: Case, { story }: StoryInUse, steps: ClauseStep[]): LicenseDecision | null {
  const copied = one.claims.some(({ weight }) => weight === 'registered-work' || weight === 'part');
  const nameless = story.rights
    .filter(({ notice }) => notice.holder === null && notice.holderId === null && notice.scope !== 'media')
    .map(({ notice, by }) => ({ holderId: null, holderName: null, by, terms: notice.terms }));
  const stated = one.claims.map(({ claim }) => claim);
  const named = one.claims.some(({ claim }) => claim.by !== 'match' && claim.span !== undefined);
  const grant = publicGrantOf(copied ? stated : [...stated, ...nameless], named);
  if (!grant) return null;
  const { term, conditions, open } = grant;
  const met = conditions.length === 0;
  const step: ClauseStep = {
    clause: 'public-grant',
    result: met ? 'pass' : 'open',
    because: met
      ? `A notice of the holder states ${term}.`
      : `A notice of the holder states ${term}, on condition of ${conditions.join(', ')}.`,
  };
  return without(met ? 'free-to-republish' : 'licensed-condition-open', [...steps, step], open);
}
