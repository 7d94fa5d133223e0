/** What one license, or a grant to everybody, answers for a use: its clauses in order, then its conditions. */
import type { ClauseName, ClauseStep, VerdictOutcome } from '../verdict/verdict.ts';
import type { Step } from './clause-step.ts';
import { GRANT_CLAUSES, VERSION_CLAUSES } from './clauses.ts';
import type { Grant, LicenseVersion } from './license.ts';
import type { Offer, UseRequest } from './use-request.ts';

/** From the most to the least favourable: of several licenses and grants the best one answers. */
const FAVOUR: VerdictOutcome[] = [
  'licensed',
  'free-to-republish',
  'licensed-condition-open',
  'indeterminate',
  'cap-exceeded',
  'not-yet-valid',
  'suspended',
  'expired',
  'out-of-scope',
  'no-license',
];

export interface Answer {
  outcome: VerdictOutcome;
  /** Null: the grant to everybody that a notice states. */
  version: LicenseVersion | null;
  steps: ClauseStep[];
  open: string[];
}

export const nameOf = ({ licenseId, version }: LicenseVersion) => `${licenseId} v${version}`;

export function answerOf(version: LicenseVersion, request: UseRequest): Answer {
  const head = run(
    nameOf(version),
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
  missing: ClauseName[];
}

/** Asks until one fails. A missing fact does not end the questions: a later clear "no" says more than "not known". */
function run(name: string, clauses: (() => Step | null)[]): Run {
  const done: Run = { steps: [], fell: null, missing: [] };
  for (const ask of clauses) {
    const answer = ask();
    if (!answer) continue;
    const { clause, result, because, outcome } = answer;
    done.steps.push({ clause, result, because: `${name}: ${because}` });
    if (result === 'unknown') done.missing.push(clause);
    if (result === 'fail') return { ...done, fell: outcome };
  }
  return done;
}

/** The clauses of a grant, up to where nothing but its conditions is left to ask. */
function asked(name: string, grant: Grant, request: UseRequest, head: Run): Omit<Answer, 'version'> | ClauseStep[] {
  const of = run(
    name,
    GRANT_CLAUSES.map((clause) => () => clause(grant, request)),
  );
  const steps = [...head.steps, ...of.steps];
  if (of.fell) return { outcome: of.fell, steps, open: [] };
  const missing = [...head.missing, ...of.missing];
  if (!missing.length) return steps;
  const because = `${name}: facts are missing for ${missing.join(', ')}.`;
  return { outcome: 'indeterminate', steps: [...steps, { clause: 'facts', result: 'unknown', because }], open: [] };
}

function grantAnswer(version: LicenseVersion, grant: Grant, request: UseRequest, head: Run): Answer {
  const name = nameOf(version);
  const steps = asked(name, grant, request, head);
  if (!Array.isArray(steps)) return { ...steps, version };
  const duties = [
    ...(request.stated?.credit ? ['credit' as const] : []),
    ...version.obligations.map(({ duty }) => duty),
  ];
  const unmet = duties.filter((duty) => !request.fulfilled.includes(duty));
  if (grant.credit !== undefined && !isPrinted(grant.credit, request)) unmet.push('credit');
  const open = [...new Set([...unmet, ...statedConditions(request)])].sort();
  const because = open.length
    ? `${name}: not yet seen to be fulfilled: ${open.join(', ')}.`
    : `${name}: every condition is met.`;
  steps.push({ clause: 'condition', result: open.length ? 'open' : 'pass', because });
  return { outcome: open.length ? 'licensed-condition-open' : 'licensed', version, steps, open };
}

/** The credit that a grant asks for, in its words; where those were not looked for, whether the text names the holder. */
const isPrinted = (credit: string, { printed, fulfilled }: UseRequest) =>
  printed ? printed.includes(credit) : fulfilled.includes('credit');

const NO_HEAD: Run = { steps: [], fell: null, missing: [] };

/** A grant to everybody is one of whatever use is asked for, in whole and in part. */
export function offerAnswer({ term, ...offer }: Offer, request: UseRequest): Answer {
  const use = request.use === 'excerpt' ? 'republish' : request.use;
  const steps = asked('A notice of the holder', { use }, request, NO_HEAD);
  if (!Array.isArray(steps)) return { ...steps, version: null };
  const credit = request.stated?.credit ? ['credit'] : [];
  const unmet = credit.filter(() => !request.fulfilled.includes('credit'));
  const conditions = [...new Set([...offer.conditions, ...credit, ...statedConditions(request)])];
  const open = [...new Set([...offer.open, ...unmet, ...statedConditions(request)])].sort();
  const on = conditions.length ? `, on condition of ${conditions.join(', ')}` : '';
  const because = `A notice of the holder states ${term}${on}.`;
  steps.push({ clause: 'public-grant', result: conditions.length ? 'open' : 'pass', because });
  return { outcome: conditions.length ? 'licensed-condition-open' : 'free-to-republish', version: null, steps, open };
}

/** That a text must stay out of archives is open where its place is not known; see `byStatedArchive`. */
function statedConditions({ stated, place }: UseRequest): string[] {
  const archive = stated?.noArchive && place === null ? ['no-archive'] : [];
  return [...(stated?.conditions ?? []), ...archive];
}

/** Ties are told apart by fewer open duties, then by license, so that the order of the register does not matter. */
export function byFavour(a: Answer, b: Answer): number {
  return (
    FAVOUR.indexOf(a.outcome) - FAVOUR.indexOf(b.outcome) ||
    a.open.length - b.open.length ||
    byName(a.version?.licenseId ?? '', b.version?.licenseId ?? '')
  );
}

export const isLessFavourable = (a: VerdictOutcome, b: VerdictOutcome) => FAVOUR.indexOf(a) > FAVOUR.indexOf(b);

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
