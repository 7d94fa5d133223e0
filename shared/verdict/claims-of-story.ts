import type { HolderLookup } from '../license/holder-names.ts';
import type { DetectedStory } from '../pipeline/batch.ts';
import type { WorkRecord } from '../pipeline/records.ts';
import type { Match } from '../reuse/match.ts';
import { comesBefore } from './lineage.ts';
import { signsOfStory } from './signs-of-story.ts';
import { limitsOfNotice } from './stated-limits.ts';
import type { Claim } from './verdict.ts';

export interface Matched {
  match: Match;
  work: WorkRecord;
}

/**
 * Everything that says whose text a story is, in the order notices, signs, matches. Notices on pictures and videos say
 * nothing about the text and are left out.
 */
export function claimsOfStory(
  story: Pick<DetectedStory, 'storyId' | 'rights' | 'signs' | 'marks'>,
  receivedAt: string,
  matches: readonly Matched[],
  holders: HolderLookup,
): Claim[] {
  const named = (id: string | null, otherwise: string | null) => (id === null ? null : holders.name(id)) ?? otherwise;
  const listed = (id: string | null, name: string | null) =>
    id ?? (name === null ? null : (holders.idOf?.(name) ?? null));
  const notices = story.rights
    .filter(({ notice }) => notice.scope !== 'media')
    .map((found): Claim => {
      const { notice, by } = found;
      const { holder, terms, start, end } = notice;
      const holderId = listed(notice.holderId, holder);
      const limits = limitsOfNotice(found);
      const claim = { holderId, holderName: named(holderId, holder), by, terms, ...(limits && { limits }) };
      return by === 'notice' && end > start ? { ...claim, span: { start, end } } : claim;
    });
  const signs = signsOfStory(story, holders.idOf).map(
    ({ holderId, by, start, end }): Claim => ({
      holderId,
      holderName: named(holderId, holderId),
      by,
      span: { start, end },
      terms: [],
    }),
  );
  const copies = matches.map(({ match, work }): Claim => {
    const { workId, words, shareOfStory, shareOfWork, credited } = match;
    const limits = work.own ? work.facts?.limits : undefined;
    const first = comesBefore(work, { storyId: story.storyId, receivedAt }) ? 'work' : 'story';
    const holderId = listed(work.holderId, work.holderName);
    const holderName = named(holderId, work.holderName);
    return {
      holderId,
      holderName,
      by: 'match',
      terms: [],
      ...(limits && { limits: { ...limits, ...(credited !== undefined && { creditPrinted: credited }) } }),
      workId,
      words,
      shareOfStory,
      shareOfWork,
      first,
    };
  });
  return [...notices, ...signs, ...copies];
}
