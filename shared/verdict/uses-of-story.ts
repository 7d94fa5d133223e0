import { type Cap, capsOf } from '../license/caps.ts';
import type { RegisterView } from '../license/register.ts';
import type { UseRecord } from '../pipeline/records.ts';
import { casesToDecide, type StoryToDecide } from './decide-verdict.ts';

/**
 * Of whose text the story is a use: each case that is put to the register and names somebody. A mere credit is found again
 * when the register changes, and does not count against a cap.
 */
export function usesOfStory(input: StoryToDecide): UseRecord[] {
  const { story, partner, receivedAt } = input;
  return casesToDecide(input).cases.flatMap((one): UseRecord[] => {
    if (one.self || one.holder === null) return [];
    const works = one.claims.flatMap(({ claim }) => claim.workId ?? []);
    const counts = one.claims.some(({ weight }) => weight !== 'credit');
    return [{ storyId: story.storyId, partner, receivedAt, holder: one.holder, counts, works }];
  });
}

/** The caps that count a use. A holder that no register lists has given no license. */
export function capsOfUse({ holder, receivedAt, counts }: UseRecord, register: RegisterView | null): Cap[] {
  return register && counts ? capsOf(register.licenses, holder, receivedAt) : [];
}
