import { findMatches } from '../reuse/find-matches.ts';
import { fingerprintsOf } from '../reuse/fingerprints.ts';
import { nominate } from '../reuse/nominate.ts';
import { createHolderDirectory } from '../rights/holder-directory.ts';
import { foldText } from '../text/fold.ts';
import { judgeStory } from '../verdict/judge-story.ts';
import { workOfStory } from '../verdict/work-of-story.ts';
import type { FlagRules } from './flag-rules.ts';
import { parseStoryId } from './ids.ts';

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
