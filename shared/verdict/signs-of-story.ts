import type { HolderLookup } from '../license/holder-names.ts';
import type { DetectedStory } from '../pipeline/batch.ts';
import type { HolderSign } from '../rights/notice.ts';

/** The holders that signed a story: those known when it was read, and those whose mark was entered since. */
export function signsOfStory(
  { signs, marks = [] }: Pick<DetectedStory, 'signs' | 'marks'>,
  idOf: HolderLookup['idOf'],
): HolderSign[] {
  const since = marks.flatMap(({ name, by, start, end }): HolderSign[] => {
    const holderId = idOf?.(name) ?? null;
    return holderId === null ? [] : [{ holderId, by, start, end }];
  });
  return [...signs, ...since];
}
