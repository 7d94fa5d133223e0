import type { DetectedStory } from '../pipeline/batch.ts';
import type { WorkFacts } from '../pipeline/records.ts';
import { allLimits, limitsOfNotice } from './stated-limits.ts';
import { embargoOf } from './story-facts.ts';

/** What a holder's own delivery says of its work; undefined when it says nothing. */
export function factsOfWork(story: Pick<DetectedStory, 'fields' | 'rights'>): WorkFacts | undefined {
  const { published, genres, subjects } = story.fields.metadata ?? {};
  const embargo = embargoOf(story);
  const { creditPrinted: _own, ...limits } = allLimits(story.rights.map(limitsOfNotice)) ?? {};
  const credit = story.rights.find(({ notice }) => notice.scope !== 'media' && notice.facts?.credit)?.notice.facts
    ?.credit;
  const facts: WorkFacts = {
    ...(published !== undefined && { published }),
    ...(genres && { genres }),
    ...(subjects && { subjects }),
    ...(embargo && { embargo }),
    ...(Object.keys(limits).length && { limits }),
    ...(credit && { credit }),
  };
  return Object.keys(facts).length ? facts : undefined;
}
