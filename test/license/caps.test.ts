import { describe, expect, test } from 'vitest';
import { capsOf, capsOver, type FirstUses, movedOverCaps, periodStart, usedBefore } from '../../shared/license/caps.ts';
import { license } from './license-factory.ts';

const AT = '2025-06-15T10:00:00.000Z';
const cap = (count: number, period: 'day' | 'month' | 'year' = 'day') => ({ count, period });
const uses = (...stories: [string, ...string[]][]): FirstUses =>
  new Map([['day', stories.map(([storyId, ...over]) => ({ storyId, over }))]]);

describe('which caps count', () => {
  test('none without a license, of another holder, or of a version that no longer speaks', () => {
    expect(capsOf([], 'borealis', AT)).toEqual([]);
    const capped = license({ grants: [{ use: 'republish', cap: cap(5) }] });
    expect(capsOf([capped], 'meltem', AT)).toEqual([]);
    expect(capsOf([capped, license({ version: 2 })], 'borealis', AT)).toEqual([]);
  });
  test('each once', () => {
    const grants = [cap(5), cap(5), cap(9), cap(5, 'year')].map((one) => ({ use: 'republish' as const, cap: one }));
    expect(capsOf([license({ grants })], 'borealis', AT)).toEqual([cap(5), cap(9), cap(5, 'year')]);
  });
  test('from the first moment of the calendar day, month or year in UTC', () => {
    const late = '2025-06-15T01:00:00+03:00';
    expect(periodStart('day', late)).toBe('2025-06-14T00:00:00.000Z');
    expect(periodStart('month', late)).toBe('2025-06-01T00:00:00.000Z');
    expect(periodStart('year', late)).toBe('2025-01-01T00:00:00.000Z');
  });
});

test('who came first is within the cap; who is not among the first uses comes after them', () => {
  const first = uses(['a'], ['b']);
  expect(['a', 'b', 'c'].map((story) => usedBefore(story, first).day)).toEqual([0, 1, 2]);
  expect(usedBefore('a', first)).toMatchObject({ month: null, year: null });
  expect(capsOver([cap(2), cap(3)], usedBefore('c', first))).toEqual(['2/day']);
});

test('a use that comes before others moves those it pushes over, and who comes within again', () => {
  expect(movedOverCaps([cap(2)], uses(['a'], ['b'], ['c', '2/day']))).toEqual([]);
  expect(movedOverCaps([cap(2)], uses(['new'], ['a'], ['b'], ['c', '2/day']))).toEqual(['b']);
  expect(movedOverCaps([cap(2)], uses(['b'], ['c', '2/day']))).toEqual(['c']);
});
