/** How much a claim says about whose text the whole story is. Data; `resolve-holder.ts` decides by it. */
import type { RightsTerm } from '../rights/terms.ts';
import type { Claim } from './verdict.ts';

/** From the strongest. What is stated goes before what is implied, and what stands by the story before what stands by the drop. */
export const WEIGHTS = [
  { is: 'registered-work', because: 'most of the text was delivered by the holder itself' },
  { is: 'notice', because: 'a notice that stands by the story states it' },
  { is: 'metadata', because: 'the metadata of the item state it' },
  { is: 'sign-off', because: 'the story is signed with it' },
  { is: 'dateline', because: 'the dateline names it' },
  { is: 'byline', because: 'the byline names it' },
  { is: 'syndicator', because: 'a notice names it as the distributor' },
  { is: 'claimed-work', because: 'most of the text stands in an earlier story that names it' },
  { is: 'drop-notice', because: 'a notice for the whole drop states it' },
  { is: 'part', because: 'a part of the text stands in an earlier work' },
  { is: 'credit', because: 'the story credits it' },
] as const;
export type Weight = (typeof WEIGHTS)[number]['is'];

/** Part of the story from which on a match speaks of the story and not of a passage in it. */
const MOST = 0.5;

/** Terms by which an owner speaks; a notice with none of them may come from whoever distributes the text. */
const OWNERS_TERMS: ReadonlySet<RightsTerm> = new Set([
  'copyright-claim',
  'all-rights-reserved',
  'no-republication',
  'contract-required',
  'subscription-required',
  'prior-permission',
  'written-permission',
  'withdrawn',
  'embargo',
  'cc-licence',
  'free-to-republish',
  'public-domain',
]);

/** @param own whether the matched work was delivered by its own holder */
export function weightOf(claim: Claim, own: boolean): Weight {
  if (claim.by === 'match') {
    if ((claim.shareOfStory ?? 0) < MOST) return 'part';
    return own ? 'registered-work' : 'claimed-work';
  }
  const passesOn = claim.terms.includes('licensed-syndication') || claim.terms.includes('used-with-permission');
  if (claim.by === 'notice' && passesOn && !claim.terms.some((term) => OWNERS_TERMS.has(term))) return 'syndicator';
  return claim.by;
}
