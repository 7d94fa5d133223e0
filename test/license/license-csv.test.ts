import { describe, expect, test } from 'vitest';
import { readCsv } from '../../shared/license/csv-rows.ts';
import { licensesFromCsv } from '../../shared/license/license-csv.ts';

const THEN = '2025-01-01T00:00:00Z';
const read = (...lines: string[]) => licensesFromCsv(lines.join('\n'), THEN);
const HEAD = 'license,partner,holder,from,use,territories';

describe('the report tells what is wrong, row by row', () => {
  test('a table without its columns, or with others', () => {
    expect(read('license,partner,color').report[0]?.problems).toEqual([
      'column holder is missing',
      'column from is missing',
      'column use is missing',
      'column "color" is not known',
    ]);
    expect(read('').licenses).toEqual([]);
  });
  test('a bad row spoils its own license, and no other', () => {
    const { licenses, report } = read(
      HEAD,
      `a,gazette,borealis,${THEN},republish,DE`,
      `a,gazette,borealis,${THEN},republish,Austria`,
      `b,gazette,borealis,${THEN},excerpt,`,
      'c,gazette,borealis,1 May,excerpt,',
    );
    expect(licenses.map(({ licenseId }) => licenseId)).toEqual(['b']);
    expect(report.map(({ row, ok }) => [row, ok])).toEqual([
      [2, false],
      [3, false],
      [4, true],
      [5, false],
    ]);
    expect(report[0]?.problems).toEqual(['another row of this license has a problem']);
    expect(report[1]?.problems[0]).toContain('territories');
    expect(report[3]?.problems[0]).toContain('valid.from');
  });
  test('rows of one version that disagree', () => {
    const { licenses, report } = read(
      HEAD,
      `a,gazette,borealis,${THEN},republish,DE`,
      `a,herald,borealis,${THEN},archive,`,
    );
    expect(licenses).toEqual([]);
    expect(report[1]?.problems).toEqual(['partner differs from row 2']);
  });
  test('a quotation mark that is never closed', () => {
    expect(read(HEAD, `a,gazette,borealis,${THEN},"republish,DE`).licenses).toEqual([]);
  });
});

test('rows of one license become its grants', () => {
  const { licenses, report } = read(
    '\uFEFFlicense;version;partner;holder;from;to;use;max_words;cap;cap_period;languages;duties',
    `a;2;gazette;borealis;${THEN};2026-01-01T00:00:00+03:00;excerpt;40;;;tr|ar;credit|pay`,
    '',
    `a;2;gazette;borealis;${THEN};2026-01-01T00:00:00+03:00;republish;;5;day;;credit|pay`,
  );
  expect(report.every(({ ok }) => ok)).toBe(true);
  expect(licenses).toMatchObject([
    {
      version: 2,
      recordedAt: THEN,
      status: 'active',
      grants: [
        { use: 'excerpt', excerpt: { maxWords: 40 }, languages: ['tr', 'ar'] },
        { use: 'republish', cap: { count: 5, period: 'day' } },
      ],
      obligations: [{ duty: 'credit' }, { duty: 'pay' }],
    },
  ]);
});

test('quoted cells keep separators, quotation marks and line ends', () => {
  expect(readCsv('a,"b ""c"", d\r\ne"\r\nf,g').map(({ cells }) => cells)).toEqual([
    ['a', 'b "c", d\r\ne'],
    ['f', 'g'],
  ]);
});
