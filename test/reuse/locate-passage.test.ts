import { describe, expect, test } from 'vitest';
import { locatePassage, PASSAGE_WORDS } from '../../shared/reuse/locate-passage.ts';
import { withoutFences } from '../../shared/reuse/without-fences.ts';
import { leastGrowth } from '../growth.ts';

const TEXT =
  'The mayor came late. “We shall build the quay anew,” said the harbour office. We shall build the quay anew.';
const found = (quote: string, text = TEXT) => {
  const at = locatePassage(text, quote);
  return at && text.slice(at.start, at.end);
};

describe('a quoted passage', () => {
  test.each([
    ['', 'nothing'],
    ['We shall build the', 'fewer words than say which place is meant'],
    ['We shall build the bridge anew', 'another word'],
    ['harbour office said the mayor came', 'words in another order'],
  ])('%j stands nowhere: %s', (quote) => expect(found(quote)).toBeNull());
  test('of the fewest words is found where it stands first', () => {
    expect('shall build the quay anew'.split(' ')).toHaveLength(PASSAGE_WORDS);
    expect(locatePassage(TEXT, 'shall build the quay anew')?.start).toBe(TEXT.indexOf('shall'));
  });
  test('is found whatever its line breaks, marks and case', () => {
    expect(found('WE SHALL build\nthe quay  anew - said the harbour office')).toBe(
      'We shall build the quay anew,” said the harbour office',
    );
    expect(found('لن نبني الرصيف من جديد أبداً', 'قال: "لَن نبني الرّصيف من جديد أبدا".')).toBe(
      'لَن نبني الرّصيف من جديد أبدا',
    );
  });
  test('costs what its text costs, whatever is repeated', () => {
    const quote = `${'a '.repeat(4000)}b`;
    expect(leastGrowth((text) => locatePassage(text, quote), 'a '.repeat(8_000), 8)).toBeLessThan(32);
  });
});

describe('a text without what is fenced off', () => {
  test('keeps every other character where it was', () => {
    expect(withoutFences('abcdef', [{ start: 2, end: 4 }])).toBe('ab  ef');
    expect(
      withoutFences('abcdef', [
        { start: -3, end: 1 },
        { start: 5, end: 99 },
      ]),
    ).toBe(' bcde ');
  });
  test.each([[[]], [[{ start: 4, end: 2 }]], [[{ start: 9, end: 12 }]]])('%j takes nothing away', (fences) => {
    expect(withoutFences('abcdef', fences)).toBe('abcdef');
  });
});
