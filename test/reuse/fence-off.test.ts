import { describe, expect, it } from 'vitest';
import { FENCED_MOST, NOTICE_WORDS, noticeFences } from '../../shared/reuse/fence-notices.ts';
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

  it('hide nothing when they are too long for a notice', () => {
    for (const [words, found] of [
      [NOTICE_WORDS, 0],
      [NOTICE_WORDS + 1, 1],
    ] as const) {
      const wide = prose(5, words);
      const long = `${wide}\n${prose(1, 300)}`;
      const copied = { workId: 'w', text: `${prose(3, 50)}\n${wide}` };
      expect(findMatches(readStory(long), [copied], NONE, [{ start: 0, end: wide.length }])).toHaveLength(found);
    }
  });

  it('never take most of a story: the shortest are believed first', () => {
    const body = prose(5, 120);
    const notice = prose(6, 20);
    const long = `${body}\n${notice}`;
    const at = { start: body.length + 1, end: long.length };
    const all = { start: 0, end: body.length };
    expect(noticeFences(foldText(long), [all, at])).toEqual([at]);
    expect(findMatches(readStory(long), [{ workId: 'w', text: body }], NONE, [all, at])).toHaveLength(1);
    const pieces = Array.from({ length: 14 }, (_, no) => {
      const start = body
        .split(' ')
        .slice(0, no * 8)
        .join(' ').length;
      return {
        start,
        end: body
          .split(' ')
          .slice(0, no * 8 + 8)
          .join(' ').length,
      };
    });
    const masked = fenceOff(foldText(body), new Uint8Array(120), noticeFences(foldText(body), pieces));
    expect(masked.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(FENCED_MOST * 120);
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
