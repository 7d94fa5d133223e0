import { type CopyrightSign, isWord } from './copyright-sign.ts';
import type { Evidence, Part } from './evidence.ts';
import type { Hit } from './lexicon-trie.ts';
import type { SentenceView } from './sentence-view.ts';
import type { RightsTerm } from './terms.ts';

const SHORT_LINE = 70;

/** The sign that claims: © (c) ℗ anywhere, the word `copyright` only with its capital and a year or a name. */
export function claimingSign(
  view: SentenceView,
  hits: readonly Hit[],
  signs: readonly CopyrightSign[],
): CopyrightSign | null {
  // After the bare word `copyright` these speak of the law, not of a claim.
  const talks = (start: number) => hits.some((hit) => hit.role === 'talk' && hit.start === start);
  for (const sign of signs) {
    if (!isWord(view.text, sign)) return sign;
    const capital = view.written[sign.start] === 'C';
    // `Text copyright Jane Roe 2031` is a line of its own.
    if (!capital && !(sign.year && view.text.length <= SHORT_LINE && !talks(sign.start))) continue;
    if (sign.year) return sign;
    if (sign.start === 0 && view.text.length <= 120 && !talks(0)) return sign;
  }
  return null;
}

const OWNS: ReadonlySet<string> = new Set(['own', 'ownsAfter', 'ownsBefore']);

/** `All rights belong to X` says nothing else; of a mine or a song it would. */
const MOST_STRANGE = 0.15;

/** Whose the rights are said to be: a sign, owning or protection, all rights reserved. */
export function readClaim({ hits, has, near, view, strange, strangeIn }: Evidence, sign: CopyrightSign | null): Part {
  const terms: RightsTerm[] = [];
  let score = 0;
  const claimed = hits.filter(({ role }) => role === 'claim');
  // Arabic `intellectual property` holds the word for owning: a claim is not its own owner.
  const owned = hits.some(
    ({ role, start, end }) => OWNS.has(role) && !claimed.some((claim) => claim.start <= start && claim.end >= end),
  );
  if (sign) {
    terms.push('copyright-claim');
    score += sign.year ? 3.5 : isWord(view.text, sign) ? 2.5 : 3;
  }
  // `All water rights are reserved to both countries`, `all rights of the players are reserved`: of whom or what it speaks stands between.
  const [all, kept] = [hits.find(({ role }) => role === 'allRights'), hits.find(({ role }) => role === 'reserved')];
  const ofOthers =
    all !== undefined &&
    kept !== undefined &&
    strangeIn(all.end, kept.start) &&
    !hits.some(({ role, start, end }) => OWNS.has(role) && start >= all.end && end <= kept.start);
  const ofText = has('object', 'claim') || view.named;
  const owner = (has('ownsAfter', 'ownsBefore') || near('right', 'own', 60)) && (!ofOthers || ofText || sign !== null);
  // `All rights reserved for X` says for whom they are reserved, and not besides that X owns them.
  const reserving = hits.filter(({ role }) => role === 'reserved' || role === 'all-rights-reserved');
  const onlyReserved =
    reserving.length > 0 &&
    hits.every(
      ({ role, start, end }) =>
        !OWNS.has(role) || reserving.some((other) => other.start <= end + 1 && other.end > start),
    );
  // `Protected by copyright law`, where one word says protected and reserved.
  const onlyProtected = hits.every(
    ({ role, start }) => role !== 'reserved' || hits.some((other) => other.role === 'protect' && other.start === start),
  );
  const bareAll = has('allRights') && view.alone && strange() <= MOST_STRANGE;
  if (has('claim') && (has('protect') || owned)) {
    terms.push('copyright-claim');
    const bare = view.alone && has('ownsAfter', 'ownsBefore');
    score += has('object', 'allRights') || view.named || bare ? 3 : 2;
  } else if (has('right') && owner && has('object', 'allRights')) {
    if (!onlyReserved) terms.push('copyright-claim');
    // `Owns all rights to her songs` says nothing of a text.
    score += !has('object') ? (bareAll ? 2.8 : 1.2) : view.named || has('ours') ? 3 : 2.6;
  } else if (has('object') && (near('object', 'ownsAfter', 90) || near('object', 'ownsBefore', 90))) {
    if (!onlyReserved) terms.push('copyright-claim');
    // `All items published on this site are property of X`.
    const all = has('output', 'ours') ? 1.2 : 0;
    score += (view.named ? 2 : 1) + all + (has('protect') ? 1.2 : 0) + (view.alone ? 0.4 : 0);
  } else if (has('object') && has('protect') && has('claim')) {
    terms.push('copyright-claim');
    score += 2;
  }
  if (has('allRights') && owned && (ofText || bareAll) && !has('reserved', 'all-rights-reserved')) {
    terms.push('all-rights-reserved');
    score += 1;
  }
  if (has('all-rights-reserved')) {
    terms.push('all-rights-reserved');
    score += 3.5;
  } else if (has('ai') && (near('ai', 'reserved', 60) || near('right', 'reserved', 30))) {
    terms.push('no-ai-tdm');
    score += 3;
  } else if (near('allRights', 'reserved', 60) || (near('claim', 'reserved', 40) && !onlyProtected)) {
    terms.push('all-rights-reserved');
    const bare = near('allRights', 'reserved', 16) && !ofOthers;
    const close = bare || ofText || sign;
    score += close ? 3 : 1.5;
  } else if (near('right', 'reserved', 45)) {
    // `Reserves … drawing rights`, `hakkı saklıdır` of a fan: a right without an object of ours is any right.
    terms.push('all-rights-reserved');
    score += sign || has('object', 'claim', 'act') ? 2.4 : 1.2;
  }
  return { score, terms };
}
