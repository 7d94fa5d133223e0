import { describe, expect, it } from 'vitest';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { findUnknownMarks } from '../../shared/rights/unknown-marks.ts';

const directory = createHolderDirectory(
  [],
  [{ id: 'bor', name: 'Borealis', aliases: [], signoffs: ['BPA'], domains: [] }],
);
const marksOf = (text: string, fields = {}) =>
  findUnknownMarks(text, fields, directory).map(({ name, by, start, end }) => {
    expect(text.slice(start, end)).toBe(name);
    return `${by} ${name}`;
  });

describe('what may be a mark that no directory knows', () => {
  it.each([
    ['a bracket that ends the text', 'The ferry left at noon. (ZHA)', ['sign-off ZHA']],
    ['with a dash behind it', 'Vapur öğlen kalktı. (Kuzey Haber) -\n', ['sign-off Kuzey Haber']],
    ['in a script without capitals', 'غادرت العبارة الميناء ظهرا (زاها)', ['sign-off زاها']],
    [
      'a bracket in the dateline',
      'NORRVIK, March 1 (ZHA) - The ferry left at noon and did not come back.',
      ['dateline ZHA'],
    ],
  ])('is %s', (_, text, marks) => expect(marksOf(text)).toEqual(marks));

  it('is what a field says, where the text says it too', () => {
    expect(marksOf('The ferry left. ZHA', { signoff: 'ZHA' })).toEqual(['sign-off ZHA']);
    expect(marksOf('The ferry left.', { signoff: 'ZHA' })).toEqual([]);
  });

  it.each([
    ['a mark that is known', 'The ferry left at noon. (BPA)'],
    ['a bracket in a sentence', `${'The ferry left. '.repeat(9)}The mayor (Norrvik) said so at noon.`],
    ['a reporter’s initials', 'The ferry left at noon. (jd)'],
    ['a year or an age', 'The ferry left at noon. (1987)'],
    ['a sentence', 'The ferry left. (It will be back tomorrow at noon)'],
  ])('is not %s', (_, text) => expect(marksOf(text)).toEqual([]));

  it('is one of three at most', () => {
    const many = ['AXA', 'BXA', 'CXA', 'DXA'].map((mark) => `(${mark})`).join('\n');
    expect(marksOf(many)).toHaveLength(3);
  });
});
