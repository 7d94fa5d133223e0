import { evaluateLicense } from '../license/evaluate-license.ts';
import type { HolderLookup } from '../license/holder-names.ts';
import type { Partner, RegisterView } from '../license/register.ts';
import { sentenceOf } from '../text/sentence-of.ts';
import { claimsOfStory } from './claims-of-story.ts';
import { type DecidedCase, decideCase } from './decide-case.ts';
import { requestOf, type StoryInUse } from './request-of-case.ts';
import { type Case, casesOf, whyOf } from './resolve-holder.ts';
import { type Claim, SEVERITIES, VERDICT_OUTCOMES, type Verdict, type VerdictOutcome } from './verdict.ts';
import { UNNAMED, VERDICT_REASONS } from './verdict-reasons-data.ts';
import { workOfStory } from './work-of-story.ts';

export interface Decision {
  verdict: Verdict;
  /** What was decided for each holder whose text is in the story, the leading one first. */
  decided: DecidedCase[];
}

export type StoryToDecide = Omit<StoryInUse, 'register'> & {
  partner: string;
  register: RegisterView | null;
  holders: HolderLookup;
};

export interface FoundCases {
  claims: Claim[];
  /** Every case, the leading one first. */
  all: Case[];
  /** Those that are put to the register: the leading one, and each other holder whose earlier text stands in the story. */
  cases: Case[];
}

/** What is claimed, and which of it is decided on. Without a register nothing is. */
export function casesToDecide({
  story,
  receivedAt,
  matches,
  holders,
  register,
  partner: id,
}: StoryToDecide): FoundCases {
  const claims = claimsOfStory(story, receivedAt, matches, holders);
  const partner: Partner = register?.partner ?? { id, name: id, holderId: null };
  const { own: ownStory } = workOfStory(story, partner.holderId, holders.name, holders.idOf);
  const found = casesOf(claims, matches, partner, ownStory);
  if (!register) return { claims, all: found, cases: [] };
  const all = withOwn(found, partner);
  const copied = all.slice(1).filter((one) => one.holder !== null && !one.self && one.claims.some(isCopy));
  return { claims, all, cases: [...all.slice(0, 1), ...copied] };
}

/**
 * Whose text a story is, and whether its partner may use it. The leading case speaks of the whole story; each other
 * holder whose earlier text stands in it is asked for besides. The gravest answer that a person must see is the verdict.
 */
export function decideVerdict(input: StoryToDecide): Decision {
  const { holders, register } = input;
  const { claims, all, cases } = casesToDecide(input);
  if (!register) return { verdict: undecided(claims, all), decided: [] };

  const use: StoryInUse = { ...input, register };
  if (!cases.length) return { verdict: unclaimed(claims, use), decided: [] };
  const decided = cases.map((one) => decideCase(one, use));
  const first = [...decided].sort(byGravity)[0] as DecidedCase;
  const winner = first.case.claims[0] ?? null;
  const { partner } = register;
  const own = first.case.self && partner.holderId !== null ? partner.holderId : null;
  const holderId = winner?.claim.holderId ?? own;
  const verdict: Verdict = {
    outcome: first.outcome,
    holderId,
    holderName: winner?.claim.holderName ?? (holderId === null ? null : (holders.name(holderId) ?? partner.name)),
    severity: first.severity,
    claims,
    winner: winner?.at ?? null,
    reasons: reasonsOf(first, all, claims, use),
    trace: first.trace,
    licenseId: first.licenseId,
    licenseVersion: first.licenseVersion,
    asked: first.asked,
  };
  return { verdict, decided };
}

const isCopy = ({ claim }: Case['claims'][number]) => claim.by === 'match';

/**
 * What a holder delivers without a word on whose it is, is its own. A credit or an earlier passage of another in it
 * does not change that; an unnamed notice is then its own, too.
 */
function withOwn(cases: Case[], { holderId }: Partner): Case[] {
  if (holderId === null) return cases;
  const leading = cases[0];
  const weight = leading?.claims[0]?.weight;
  const foreign = leading && !leading.self && leading.holder !== null && weight !== 'credit' && weight !== 'part';
  if (foreign) return cases;
  const own = cases.find(({ self }) => self) ?? { holder: holderId, self: true, claims: [] };
  return [own, ...cases.filter((one) => one !== own)];
}

/** Those a person must see first, by severity; then by how bad the outcome is; the leading case stays first among equals. */
function byGravity(a: DecidedCase, b: DecidedCase): number {
  const seen = ({ severity }: DecidedCase) => (severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity));
  return seen(a) - seen(b) || (a.severity === null ? 0 : gravity(a.outcome) - gravity(b.outcome));
}

const GRAVEST: VerdictOutcome[] = ['killed', 'embargoed', 'no-license', 'suspended', 'expired', 'out-of-scope'];
const gravity = (outcome: VerdictOutcome) => {
  const place = GRAVEST.indexOf(outcome);
  return place < 0 ? GRAVEST.length + VERDICT_OUTCOMES.indexOf(outcome) : place;
};

function reasonsOf(first: DecidedCase, cases: readonly Case[], claims: readonly Claim[], use: StoryInUse): string[] {
  const lead = first.case.claims[0];
  const why = (code: 'counts' | 'claimed', { claim, weight }: Case['claims'][number]) =>
    sentenceOf(VERDICT_REASONS[code], { holder: claim.holderName ?? claim.holderId ?? UNNAMED, why: whyOf(weight) });
  const reasons: string[] = [];
  if (!lead) reasons.push(VERDICT_REASONS['own-silent']);
  else if (first.case.self) reasons.push(sentenceOf(VERDICT_REASONS.own, { why: whyOf(lead.weight) }));
  else if (first.outcome !== 'common-source') reasons.push(why('counts', lead));
  for (const other of cases) {
    const claim = other.claims[0];
    if (other === first.case || !claim) continue;
    reasons.push(why('claimed', claim));
  }
  const last = first.trace.at(-1);
  if (last) reasons.push(last.because);
  if (first.asked && first.asked.at !== use.receivedAt)
    reasons.push(sentenceOf(VERDICT_REASONS['embargo-over'], { at: first.asked.at }));
  if (first.since) reasons.push(VERDICT_REASONS[first.since]);
  return [...reasons, ...lineageOf(claims)];
}

function lineageOf(claims: readonly Claim[]): string[] {
  const copies = claims.filter(({ by }) => by === 'match');
  const ours = copies.filter(({ first }) => first === 'story').length;
  if (!ours) return [];
  return [sentenceOf(VERDICT_REASONS.first, { ours, all: copies.length })];
}

function undecided(claims: Claim[], cases: readonly Case[]): Verdict {
  const winner = cases[0]?.claims[0] ?? null;
  const because = 'No register says what this partner may use, so nothing can be cleared.';
  return {
    outcome: 'indeterminate',
    holderId: winner?.claim.holderId ?? null,
    holderName: winner?.claim.holderName ?? null,
    severity: winner ? 'medium' : 'low',
    claims,
    winner: winner?.at ?? null,
    reasons: [because, ...lineageOf(claims)],
    trace: [{ clause: 'register', result: 'unknown', because }],
    licenseId: null,
    licenseVersion: null,
    asked: null,
  };
}

/** No claim counts: clear when nothing matches either, and neither a kill nor an embargo is stated. */
function unclaimed(claims: Claim[], use: StoryInUse): Verdict {
  const all: Case = { holder: null, self: false, claims: [] };
  const { outcome: asked, trace } = evaluateLicense([], requestOf(all, use, null));
  const stopped = asked === 'killed' || asked === 'embargoed';
  const shared = claims.some(({ by }) => by === 'match');
  const outcome = stopped ? asked : shared ? 'common-source' : 'clear';
  const because = shared
    ? 'Others delivered this text later, and none of them has registered it.'
    : 'Nobody claims the text and it stands in no other story.';
  const steps = stopped
    ? trace
    : [...trace.slice(0, 2), { clause: 'holder' as const, result: 'pass' as const, because }];
  return {
    outcome,
    holderId: null,
    holderName: null,
    severity: stopped ? 'high' : null,
    claims,
    winner: null,
    reasons: [steps.at(-1)?.because ?? because, ...lineageOf(claims)],
    trace: steps,
    licenseId: null,
    licenseVersion: null,
    asked: null,
  };
}
