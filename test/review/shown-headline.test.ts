import { expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { shownHeadline } from '../../shared/review/shown-headline.ts';

it('a story without a headline has none', () => {
  expect([null, undefined, '', ' \n'].map(shownHeadline)).toEqual([null, null, null, null]);
});

it('a headline is shown whole up to the limit, cut one character above it, and never within a pair', () => {
  const most = 'ğ'.repeat(LIMITS.headlineChars);
  expect(shownHeadline(most)).toBe(most);
  expect(shownHeadline(`${most}x`)).toBe(`${most.slice(1)}…`);
  const pairs = `${'a'.repeat(LIMITS.headlineChars - 2)}😀😀`;
  expect(shownHeadline(pairs)).toBe(`${'a'.repeat(LIMITS.headlineChars - 2)}…`);
  expect(shownHeadline(pairs)).not.toMatch(/[\ud800-\udfff]/);
});
