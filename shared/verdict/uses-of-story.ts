import { type Cap, capsOf } from '../license/caps.ts';
import { holderKeyOf } from '../license/holder-names.ts';
import type { RegisterView } from '../license/register.ts';
import type { UseRecord } from '../pipeline/use-record.ts';
import { casesToDecide, type StoryToDecide } from './decide-verdict.ts';

/**
 * Of whose text the story is a use: each case that is put to the register and names somebody. A mere credit is found again
 * when the register changes, and does not count against a cap; nor does a mark that may turn out to be somebody's.
 */
export function usesOfStory(input: StoryToDecide): UseRecord[] {
  const { story, partner, receivedAt } = input;
  const frame = { storyId: story.storyId, partner, receivedAt };
  const uses = casesToDecide(input).cases.flatMap((one): UseRecord[] => {
    if (one.self || one.holder === null) return [];
    const works = one.claims.flatMap(({ claim }) => claim.workId ?? []);
    const counts = one.claims.some(({ weight }) => weight !== 'credit');
    return [{ ...frame, holder: one.holder, counts, works }];
  });
  for (const { name } of story.marks ?? []) {
    const holder = input.holders.idOf?.(name) ? null : holderKeyOf({ holderId: null, holderName: name });
    if (holder !== null && !uses.some((use) => use.holder === holder))
      uses.push({ ...frame, holder, counts: false, works: [] });
  }
  return uses;
}

/** The caps that count a use. A holder that no register lists has given no license. */
export function capsOfUse({ holder, receivedAt, counts }: UseRecord, register: RegisterView | null): Cap[] {
  return register && counts ? capsOf(register.licenses, holder, receivedAt) : [];
}
