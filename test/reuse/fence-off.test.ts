import { describe, expect, it } from 'vitest';
import { fenceOff } from '../../shared/reuse/fence-off.ts';
import { findMatches } from '../../shared/reuse/find-matches.ts';
import { readStory } from '../../shared/reuse/read-story.ts';
import { foldText } from '../../shared/text/fold.ts';
import { prose } from './prose.ts';

const NONE = new Set<string>();

describe('fenced passages', () => {
  const release = prose(9, 60);
  const story = `${prose(1, 80)}\n${release}\n${prose(2, 80)}`;
  const work = { workId: 'w', text: `${prose(3, 50)}\n${release}` };
  const fence = { start: story.indexOf(release), end: story.indexOf(release) + release.length };

  it('are no evidence of copying', () => {
    expect(findMatches(readStory(story), [work], NONE)).toHaveLength(1);
    expect(findMatches(readStory(story), [work], NONE, [fence])).toEqual([]);
  });

  it('leave what stands beside them as evidence', () => {
    const copied = { workId: 'w', text: `${prose(2, 80)}\n${release}` };
    const [match] = findMatches(readStory(story), [copied], NONE, [fence]);
    expect(match?.words).toBe(80);
  });

  it('cover exactly the words they touch', () => {
    const folded = foldText('one two three four');
    const masked = (start: number, end: number) => [...fenceOff(folded, new Uint8Array(4), [{ start, end }])];
    expect(masked(4, 7)).toEqual([0, 1, 0, 0]);
    expect(masked(3, 4)).toEqual([0, 0, 0, 0]);
    expect(masked(6, 9)).toEqual([0, 1, 1, 0]);
    expect(masked(-9, -2)).toEqual([0, 0, 0, 0]);
    expect(masked(40, 60)).toEqual([0, 0, 0, 0]);
  });
});
