import type { ClauseStep, VerdictOutcome } from '../verdict/verdict.ts';
import { answerOf, byFavour, isLessFavourable, nameOf, offerAnswer } from './answer-of-grant.ts';
import { prohibitionFit, workSetFit } from './clauses.ts';
import { all, type Fit } from './facet.ts';
import type { LicenseVersion } from './license.ts';
import { territoriesOf } from './territories-of.ts';
import type { UseRequest } from './use-request.ts';
import { instant, versionsInForce } from './version-in-force.ts';

export interface LicenseDecision {
  outcome: VerdictOutcome;
  /** The license that decided, null when none of the holder's speaks. */
  licenseId: string | null;
  licenseVersion: number | null;
  /** Every clause asked of the deciding license, and of each other one the step it fell at. The last step decides. */
  trace: ClauseStep[];
  /** Duties of the deciding license that are not seen to be fulfilled. */
  open: string[];
}

const GRANTED: ReadonlySet<VerdictOutcome> = new Set(['licensed', 'free-to-republish', 'licensed-condition-open']);

/**
 * May this work be used like this? Asked in the order killed, embargo, prohibitions, then of each license of the holder
 * status and valid time, licensee, work set, use and extent, channel and place, territory, language, delay, caps,
 * conditions. A grant to everybody is asked like any other from use and extent on, and what is stated on the text itself
 * bounds every grant. A prohibition of any license beats them all. A use in several countries may rest on a license for each.
 * The answer depends on the arguments only: with `knownAt` it is the one the register would have given then.
 * @param licenses every version as recorded, of any license, in any order
 */
export function evaluateLicense(licenses: readonly LicenseVersion[], request: UseRequest): LicenseDecision {
  const decision = decide(licenses, request);
  const states = territoriesOf(request.territories ?? []);
  if (GRANTED.has(decision.outcome) || states.length < 2) return decision;
  const apart = states.map((state) => decide(licenses, { ...request, territories: [state] }));
  if (!apart.every(({ outcome }) => GRANTED.has(outcome))) return decision;
  const last = apart.reduce((a, b) => (isLessFavourable(b.outcome, a.outcome) ? b : a));
  return {
    ...last,
    trace: [...apart.filter((one) => one !== last), last].flatMap(({ trace }) => trace),
    open: [...new Set(apart.flatMap(({ open }) => open))].sort(),
  };
}

function decide(licenses: readonly LicenseVersion[], request: UseRequest): LicenseDecision {
  const trace: ClauseStep[] = [];
  const end = (outcome: VerdictOutcome, by: LicenseVersion | null = null, open: string[] = []): LicenseDecision => ({
    outcome,
    licenseId: by?.licenseId ?? null,
    licenseVersion: by?.version ?? null,
    trace,
    open,
  });

  trace.push(killedStep(request));
  if (request.work.withdrawn) return end('killed');
  trace.push(embargoStep(request));
  if (trace.at(-1)?.result !== 'pass') return end('embargoed');

  const ofHolder = licenses.filter(({ holderId }) => holderId === request.holderId);
  const versions = versionsInForce(ofHolder, request.at, request.knownAt);
  const bans = versions.map((version) => ({ version, fit: banFit(version, request) }));
  const ban = bans.find(({ fit }) => fit === 'pass') ?? bans.find(({ fit }) => fit === 'unknown');
  trace.push(banStep(ban));
  if (ban?.fit === 'pass') return end('out-of-scope', ban.version);

  const offers = request.offered ? [offerAnswer(request.offered, request)] : [];
  const answers = [...versions.map((version) => answerOf(version, request)), ...offers];
  const [best, ...others] = answers.sort(byFavour);
  if (!best) {
    trace.push({ clause: 'license', result: 'fail', because: 'The register has no license of this holder.' });
    return end('no-license');
  }
  for (const other of others) trace.push(...other.steps.slice(-1));
  trace.push(...best.steps);
  if (ban && GRANTED.has(best.outcome)) {
    trace.push({
      ...banStep(ban),
      because: 'Whether a prohibition hits this use is not known, so nothing is granted.',
    });
    return end('indeterminate', best.version);
  }
  return end(best.outcome, best.version, best.open);
}

function killedStep({ work }: UseRequest): ClauseStep {
  return work.withdrawn
    ? { clause: 'killed', result: 'fail', because: 'The text was withdrawn by its holder.' }
    : { clause: 'killed', result: 'pass', because: 'No kill order is known.' };
}

function embargoStep({ at, work: { embargo } }: UseRequest): ClauseStep {
  if (!embargo) return { clause: 'embargo', result: 'pass', because: 'No embargo is stated.' };
  const until = embargo.until === null ? Number.NaN : instant(embargo.until);
  if (Number.isNaN(until)) {
    return { clause: 'embargo', result: 'unknown', because: 'An embargo is stated, and its end is not known.' };
  }
  return instant(at) < until
    ? { clause: 'embargo', result: 'fail', because: `The text is under embargo until ${embargo.until}.` }
    : { clause: 'embargo', result: 'pass', because: `The embargo ended at ${embargo.until}.` };
}

/** Bans bind while the license runs, suspended or not: a suspension takes rights away, never duties. */
function banFit(version: LicenseVersion, request: UseRequest): Fit {
  const { status, valid, partnerId, works, prohibitions } = version;
  const at = instant(request.at);
  const runs = at >= instant(valid.from) && (valid.to === null || at < instant(valid.to));
  if ((status !== 'active' && status !== 'suspended') || !runs || partnerId !== request.partnerId) return 'fail';
  const set = workSetFit(works, request.work);
  const hits = prohibitions.map((ban) => all([set, prohibitionFit(ban, request)]));
  if (hits.includes('pass')) return 'pass';
  return hits.includes('unknown') ? 'unknown' : 'fail';
}

function banStep(ban: { version: LicenseVersion; fit: Fit } | undefined): ClauseStep {
  if (!ban) return { clause: 'prohibition', result: 'pass', because: 'No prohibition hits this use.' };
  const name = nameOf(ban.version);
  return ban.fit === 'pass'
    ? { clause: 'prohibition', result: 'fail', because: `${name}: this use is prohibited.` }
    : {
        clause: 'prohibition',
        result: 'unknown',
        because: `${name}: whether a prohibition hits this use is not known.`,
      };
}
