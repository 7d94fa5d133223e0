import { parseStoryId } from '../../shared/pipeline/ids.ts';
import { findMatches } from '../../shared/reuse/find-matches.ts';
import { fingerprintsOf } from '../../shared/reuse/fingerprints.ts';
import { nominate } from '../../shared/reuse/nominate.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { foldText } from '../../shared/text/fold.ts';
import { judgeStory } from '../../shared/verdict/judge-story.ts';
import { workOfStory } from '../../shared/verdict/work-of-story.ts';
import type { FlagRules } from './flag-rules.ts';

export const rulesOfRegister: FlagRules = (register) => {
  const directory = createHolderDirectory(register?.holders ?? []);
  const name = (id: string) => directory.byId(id)?.name ?? null;
  const country = (id: string) => directory.byId(id)?.country ?? null;
  return {
    work: (story) => workOfStory(story, register?.partner.holderId ?? null, name),
    fingerprints: (text) => fingerprintsOf(foldText(text)),
    nominate,
    match: findMatches,
    judge: (input) =>
      judgeStory({
        ...input,
        register,
        holders: { name, country },
        dropId: parseStoryId(input.story.storyId)?.drop ?? '',
      }),
  };
};
