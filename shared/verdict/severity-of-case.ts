import type { LicenseDecision } from '../license/evaluate-license.ts';
import type { DetectedStory } from '../pipeline/batch.ts';
import type { Case } from './resolve-holder.ts';
import { SEVERITIES, type Severity, type VerdictOutcome } from './verdict.ts';

/** Null: nobody needs to see it. Conditions are asked about apart, since only some can be seen in a text. */
const BY_OUTCOME: Record<VerdictOutcome, Severity | null> = {
  killed: 'high',
  embargoed: 'high',
  'no-license': 'high',
  suspended: 'high',
  expired: 'high',
  'out-of-scope': 'medium',
  'cap-exceeded': 'medium',
  'not-yet-valid': 'medium',
  indeterminate: 'medium',
  'licensed-condition-open': null,
  licensed: null,
  'free-to-republish': null,
  'common-source': null,
  'own-work': null,
  clear: null,
};

/** Conditions whose breach shows in what was delivered. Payment or notice given are between the parties. */
const VISIBLE = new Set([
  'credit',
  'link',
  'attribution-required',
  'mandatory-credit',
  'link-required',
  'non-commercial',
]);

export function severityOf(
  one: Case,
  { outcome, trace, open }: Pick<LicenseDecision, 'outcome' | 'trace' | 'open'>,
  kind: DetectedStory['kind'],
  since: Since,
): Severity | null {
  if (outcome === 'licensed-condition-open') {
    if (!open.some((duty) => VISIBLE.has(duty))) return null;
    // Nothing can be made good under a license that has ended.
    return since === 'ended' ? 'medium' : 'low';
  }
  const severity = BY_OUTCOME[outcome];
  if (severity === null || outcome === 'killed') return severity;
  const stands = milder(severity, limitOf(one, kind), trace.at(-1)?.result === 'unknown' ? 'medium' : 'high');
  // It was too early, or too late, and is allowed by now: nothing has to be taken down.
  return since === 'allowed' ? step(stands) : stands;
}

export type Since = 'allowed' | 'ended' | null;

const step = (severity: Severity): Severity => SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? 'low';

/** How grave a case can get by the evidence it stands on. */
function limitOf({ claims }: Case, kind: DetectedStory['kind']): Severity {
  const strong = claims.filter(({ weight }) => weight !== 'drop-notice' && weight !== 'credit');
  if (strong.length === 0) {
    // A credit may be for a quotation or a picture; a drop-wide notice may cover what is not the holder's.
    return claims.some(({ weight }) => weight === 'drop-notice') && kind === 'story' ? 'medium' : 'low';
  }
  // The holder's own delivery came later: likely its text, but who was first must be looked at.
  if (strong.every(({ claim }) => claim.by === 'match' && claim.first === 'story')) return 'medium';
  // One sentence shared with a holder is a fact told alike more often than a story taken.
  if (kind === 'brief' && strong.every(({ claim }) => claim.by === 'match')) return 'medium';
  // The partner says it has permission; the register does not know of it.
  if (strong.some(({ claim }) => claim.terms.includes('used-with-permission'))) return 'medium';
  return 'high';
}

function milder(...severities: Severity[]): Severity {
  return SEVERITIES[Math.max(...severities.map((severity) => SEVERITIES.indexOf(severity)))] ?? 'low';
}
