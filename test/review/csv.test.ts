import { expect, test } from 'vitest';
import { csvOf } from '../../shared/review/csv.ts';

const only = (value: string | number | null) => csvOf(['h'], [[value]]).slice('\ufeffh\r\n'.length, -2);

test('quotes what must be quoted', () => {
  expect(only('a "b", c')).toBe('"a ""b"", c"');
  expect(only('two\nlines')).toBe('"two\nlines"');
  expect(only('العربية')).toBe('العربية');
  expect(only(null)).toBe('');
  expect(only(-0.5)).toBe('-0.5');
});
test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  ' =HYPERLINK("x")',
  '＝1',
  '%0A=1',
  '|cmd',
])('a cell that would be a formula becomes text: %j', (value) => {
  const shown = only(value).replace(/^"/, '');
  expect(shown.startsWith("'")).toBe(true);
});
test('what only holds such a sign stays as it is', () => {
  expect(only('2024-2025')).toBe('2024-2025');
  expect(only('a=b')).toBe('a=b');
});
