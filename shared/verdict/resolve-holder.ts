import { folded, holderKeyOf } from '../license/holder-names.ts';
import type { Partner } from '../license/register.ts';
import { WEIGHTS, type Weight, weightOf } from './claim-weight.ts';
import type { Matched } from './claims-of-story.ts';
import type { Claim } from './verdict.ts';

/** A claim with what the decision needs to know of it. */
export interface WeighedClaim {
  claim: Claim;
  /** Place in the claims. */
  at: number;
  weight: Weight;
  /** See `holderKeyOf`; null when the claim names nobody. */
  holder: string | null;
  /** Made for the partner itself. */
  self: boolean;
  /** The other text came later and is no registered work of a holder: it says nothing against this story. */
  idle: boolean;
}

/** The claims that speak for one holder (null: for somebody unnamed), the strongest first. */
export interface Case {
  holder: string | null;
  self: boolean;
  claims: WeighedClaim[];
}

/**
 * Weighs every claim and gathers them by holder: the strongest case first, all kept.
 *
 * A partner cannot clear a text with its own blanket notice: against another's claim of the story itself (notice,
 * metadata, sign-off or a registered work) its own counts only where it stands in the text as a sign-off, and then
 * not against a registered work or a stated notice.
 * @param ownStory whether the story is itself a registered work of its partner
 */
export function casesOf(
  claims: readonly Claim[],
  matches: readonly Matched[],
  partner: Partner,
  ownStory: boolean,
): Case[] {
  const works = new Map(matches.map(({ work }) => [work.storyId, work]));
  const weighed = claims.map((claim, at): WeighedClaim => {
    const work = claim.workId === undefined ? undefined : works.get(claim.workId);
    const self = isSelf(claim, partner);
    const late = claim.by === 'match' && claim.first === 'story';
    const idle = late && (!work?.own || self || ownStory);
    return { claim, at, weight: weightOf(claim, work?.own ?? false), holder: holderKeyOf(claim), self, idle };
  });
  const cases = new Map<string, Case>();
  for (const one of weighed.filter(({ idle }) => !idle).sort(byWeight)) {
    const key = one.self ? 'self' : `holder ${one.holder}`;
    const known = cases.get(key);
    if (known) known.claims.push(one);
    else cases.set(key, { holder: one.holder, self: one.self, claims: [one] });
  }
  return [...cases.values()];
}

const rank = ({ weight, self }: WeighedClaim): number => {
  const place = WEIGHTS.findIndex(({ is }) => is === weight);
  // The partner's own notice or metadata fall behind what another signed.
  return self && (weight === 'notice' || weight === 'metadata') ? SIGNED + 0.5 : place;
};
const SIGNED = WEIGHTS.findIndex(({ is }) => is === 'dateline');

/** Named before unnamed, then by weight, longer share, and place, so that everybody decides alike. */
function byWeight(a: WeighedClaim, b: WeighedClaim): number {
  return (
    Number(a.holder === null) - Number(b.holder === null) ||
    rank(a) - rank(b) ||
    (b.claim.shareOfStory ?? 0) - (a.claim.shareOfStory ?? 0) ||
    a.at - b.at
  );
}

function isSelf({ holderId, holderName }: Claim, { holderId: own, name }: Partner): boolean {
  if (holderId !== null) return holderId === own;
  return holderName !== null && folded(holderName) !== '' && folded(holderName) === folded(name);
}

/** Why a claim of this weight won, for a sentence. */
export const whyOf = (weight: Weight): string => WEIGHTS.find(({ is }) => is === weight)?.because ?? weight;
