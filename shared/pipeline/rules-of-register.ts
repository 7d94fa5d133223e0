import { applyPolicy } from '../license/policy.ts';
import { findMatches } from '../reuse/find-matches.ts';
import { nominate } from '../reuse/nominate.ts';
import { readStory } from '../reuse/read-story.ts';
import { creditsPrinted } from '../rights/credit-printed.ts';
import { holderFacts } from '../rights/holders-by-id.ts';
import { judgeStory } from '../verdict/judge-story.ts';
import { looksOf } from '../verdict/looks-of.ts';
import { capsOfUse, usesOfStory } from '../verdict/uses-of-story.ts';
import { workOfStory } from '../verdict/work-of-story.ts';
import type { FlagRules } from './flag-rules.ts';
import { parseStoryId } from './ids.ts';

export const rulesOfRegister: FlagRules = (register) => {
  const holders = holderFacts(register?.holders);
  const grants = register?.licenses.flatMap((license) => license.grants) ?? [];
  const credits = [...new Set(grants.flatMap(({ credit }) => credit ?? []))];
  return {
    work: (story) => workOfStory(story, register?.partner.holderId ?? null, holders.name, holders.idOf),
    read: readStory,
    nominate,
    match: findMatches,
    credits: (text) => creditsPrinted(credits, text),
    uses: (input) => usesOfStory({ ...input, register, holders }),
    caps: (use) => capsOfUse(use, register),
    judge: (input, used) => {
      const dropId = parseStoryId(input.story.storyId)?.drop ?? '';
      const { verdict, flags } = judgeStory({ ...input, register, holders, used, dropId });
      const frame = { receivedAt: input.receivedAt, hasNotice: input.story.rights.length > 0 };
      const { flags: kept, passed } = applyPolicy(flags, register?.partner.policy, frame);
      const looks = looksOf(input, register?.asOf ?? null, kept);
      return { verdict, flags: kept, ...(passed.length && { passed }), ...(looks.length && { looks }) };
    },
  };
};
