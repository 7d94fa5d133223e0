import type { ClauseStep, VerdictOutcome } from '../verdict/verdict.ts';
import { GRANT_CLAUSES, prohibitionFit, type Step, VERSION_CLAUSES, workSetFit } from './clauses.ts';
import { all, type Fit } from './facet.ts';
import type { Grant, LicenseVersion } from './license.ts';
import type { Offer, UseRequest } from './use-request.ts';
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

/** From the most to the least favourable: of several licenses and grants the best one answers. */
const FAVOUR: VerdictOutcome[] = [
  'licensed',
  'licensed-condition-open',
  'indeterminate',
  'cap-exceeded',
  'not-yet-valid',
  'suspended',
  'expired',
  'out-of-scope',
  'no-license',
];

interface Answer {
  outcome: VerdictOutcome;
  version: LicenseVersion;
  steps: ClauseStep[];
  open: string[];
}

/**
 * May this work be used like this? Asked in the order killed, embargo, prohibitions, then of each license of the holder
 * status and valid time, licensee, work set, use and extent, channel and place, territory, language, delay, caps,
 * conditions. A prohibition of any license beats every grant, also one to everybody; what is fully licensed needs no
 * grant to everybody. The answer depends on the arguments only: with `knownAt` it is the one the register would have
 * given then.
 * @param licenses every version as recorded, of any license, in any order
 */
export function evaluateLicense(licenses: readonly LicenseVersion[], request: UseRequest): LicenseDecision {
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

  const [best, ...others] = versions.map((version) => answerOf(version, request)).sort(byFavour);
  if (request.offered && !ban && best?.outcome !== 'licensed') {
    const step = offerStep(request.offered);
    trace.push(step);
    return end(step.result === 'pass' ? 'free-to-republish' : 'licensed-condition-open', null, request.offered.open);
  }
  if (!best) {
    trace.push({ clause: 'license', result: 'fail', because: 'The register has no license of this holder.' });
    return end('no-license');
  }
  for (const other of others) trace.push(...other.steps.slice(-1));
  trace.push(...best.steps);
  const granted = best.outcome === 'licensed' || best.outcome === 'licensed-condition-open';
  if (granted && ban) {
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

function offerStep({ term, conditions }: Offer): ClauseStep {
  return conditions.length
    ? {
        clause: 'public-grant',
        result: 'open',
        because: `A notice of the holder states ${term}, on condition of ${conditions.join(', ')}.`,
      }
    : { clause: 'public-grant', result: 'pass', because: `A notice of the holder states ${term}.` };
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

const nameOf = ({ licenseId, version }: LicenseVersion) => `${licenseId} v${version}`;

function answerOf(version: LicenseVersion, request: UseRequest): Answer {
  const head = run(
    version,
    VERSION_CLAUSES.map((clause) => () => clause(version, request)),
  );
  if (head.fell) return { outcome: head.fell, version, steps: head.steps, open: [] };
  const grants = version.grants.map((grant) => grantAnswer(version, grant, request, head)).sort(byFavour);
  return (
    grants[0] ?? {
      outcome: 'out-of-scope',
      version,
      steps: [...head.steps, { clause: 'use', result: 'fail', because: `${nameOf(version)}: nothing is granted.` }],
      open: [],
    }
  );
}

interface Run {
  steps: ClauseStep[];
  fell: VerdictOutcome | null;
  missing: string[];
}

/** Asks until one fails. A missing fact does not end the questions: a later clear "no" says more than "not known". */
function run(version: LicenseVersion, clauses: (() => Step | null)[]): Run {
  const done: Run = { steps: [], fell: null, missing: [] };
  for (const ask of clauses) {
    const answer = ask();
    if (!answer) continue;
    const { clause, result, because, outcome } = answer;
    done.steps.push({ clause, result, because: `${nameOf(version)}: ${because}` });
    if (result === 'unknown') done.missing.push(clause);
    if (result === 'fail') return { ...done, fell: outcome };
  }
  return done;
}

function grantAnswer(version: LicenseVersion, grant: Grant, request: UseRequest, head: Run): Answer {
  const asked = run(
    version,
    GRANT_CLAUSES.map((clause) => () => clause(grant, request)),
  );
  const steps = [...head.steps, ...asked.steps];
  if (asked.fell) return { outcome: asked.fell, version, steps, open: [] };
  const missing = [...head.missing, ...asked.missing];
  if (missing.length) {
    const because = `${nameOf(version)}: facts are missing for ${missing.join(', ')}.`;
    return {
      outcome: 'indeterminate',
      version,
      steps: [...steps, { clause: 'facts', result: 'unknown', because }],
      open: [],
    };
  }
  const duties = [
    ...new Set([...(grant.credit ? ['credit' as const] : []), ...version.obligations.map(({ duty }) => duty)]),
  ];
  const open = duties.filter((duty) => !request.fulfilled.includes(duty)).sort();
  const because = open.length
    ? `${nameOf(version)}: not yet seen to be fulfilled: ${open.join(', ')}.`
    : `${nameOf(version)}: every condition is met.`;
  steps.push({ clause: 'condition', result: open.length ? 'open' : 'pass', because });
  return { outcome: open.length ? 'licensed-condition-open' : 'licensed', version, steps, open };
}

/** Ties are told apart by fewer open duties, then by license, so that the order of the register does not matter. */
function byFavour(a: Answer, b: Answer): number {
  return (
    FAVOUR.indexOf(a.outcome) - FAVOUR.indexOf(b.outcome) ||
    a.open.length - b.open.length ||
    (a.version.licenseId < b.version.licenseId ? -1 : a.version.licenseId > b.version.licenseId ? 1 : 0)
  );
}
