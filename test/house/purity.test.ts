import { describe, expect, it } from 'vitest';
import { modulesBelow } from './source-tree.ts';

/** What makes the same input give another answer. Clock, chance and settings come in through ports. */
const IMPURE: readonly [name: string, pattern: RegExp][] = [
  ['the clock', /\bDate\.now\s*\(|\bnew Date\(\s*\)|\bperformance\.now\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
  ['the environment', /\bprocess\.(?:env|argv|cwd)\b/],
  ['the outside', /\bfetch\s*\(|\bconsole\.\w+\s*\(|\bsetTimeout\b/],
];

const withoutComments = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
    .join('\n');

const modules = modulesBelow('shared');

describe('shared is pure', () => {
  it('sees all of it', () => expect(modules.length).toBeGreaterThanOrEqual(100));

  it.each(IMPURE)('it does not touch %s', (_, pattern) => {
    expect(modules.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['the clock', 'const now = Date.now();'],
    ['the clock', 'const now = new Date();'],
    ['chance', 'const x = Math.random();'],
    ['the environment', 'const { LEDGER_TABLE } = process.env;'],
    ['the outside', "await fetch('x');"],
  ])('would see %s in: %s', (name, line) => {
    expect(IMPURE.find(([known]) => known === name)?.[1].test(withoutComments(line))).toBe(true);
  });
});
