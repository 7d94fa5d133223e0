import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropIdOf, flagIdOf, parseStoryId, storyIdOf, storyOfFlag } from '../../shared/pipeline/ids.ts';

const drop = dropIdOf('ajans', 'f'.repeat(64));

describe('ids', () => {
  it.each([
    '',
    drop,
    `${drop}.1`,
    `${drop}.-2`,
    `${drop}.1-2-3`,
    `${drop.toUpperCase()}.1-2`,
    `x${drop}.1-2`,
  ])('refuse %j as the id of a story', (id) => expect(parseStoryId(id)).toBeNull());

  it.each([`${drop}.1-2`, `${drop}.1-2.`, 'unlicensed'])('find no story in %j', (id) =>
    expect(storyOfFlag(id)).toBeNull());

  it('tell partners apart who deliver the same bytes', () => {
    expect(dropIdOf('a', 'f'.repeat(64))).not.toBe(dropIdOf('b', 'f'.repeat(64)));
  });

  it('of a story lead back to its drop and offsets, and those of a flag to its story', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 25), fc.nat(2 ** 25), fc.string(), (start, end, subject) => {
        const story = storyIdOf(drop, { start, end });
        expect(parseStoryId(story)).toEqual({ drop, start, end });
        expect(storyOfFlag(flagIdOf(story, 'unlicensed', subject))).toBe(story);
        expect(storyOfFlag(flagIdOf(story, 'unlicensed'))).toBe(story);
      }),
    );
  });
});
