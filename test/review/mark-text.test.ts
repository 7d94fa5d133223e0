import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showHidden } from '../../shared/review/hidden-characters.ts';
import { type Mark, markText } from '../../shared/review/mark-text.ts';

const copy = (start: number, end: number, no = 1): Mark => ({ start, end, kind: 'copy', no });

describe('marks', () => {
  test('a text without marks is one piece', () => {
    expect(markText('abc', [])).toEqual([{ text: 'abc', copy: null, notice: false, finding: false, first: false }]);
    expect(markText('', [])).toEqual([]);
  });
  test('overlapping ones are laid over each other, the lowest number is shown', () => {
    const pieces = markText('abcdefgh', [copy(1, 5, 2), copy(3, 7, 1), { start: 4, end: 8, kind: 'notice', no: 0 }]);
    expect(pieces.map(({ text, copy: no, notice, first }) => [text, no, notice, first])).toEqual([
      ['a', null, false, false],
      ['bc', 2, false, true],
      ['d', 1, false, true],
      ['e', 1, true, false],
      ['fg', 1, true, false],
      ['h', null, true, false],
    ]);
  });
  test('a cut never parts Arabic letters that join, a letter from its marks, or a surrogate pair', () => {
    expect(markText('في كتاب', [copy(4, 7)]).map(({ text }) => text)).toEqual(['في ', 'كتاب']);
    expect(markText('في كتاب', [copy(5, 6)]).map(({ text }) => text)).toEqual(['في ', 'كتاب']);
    expect(markText('cafe\u0301 x', [copy(0, 4)]).map(({ text }) => text)).toEqual(['cafe\u0301', ' x']);
    expect(markText('a😀b', [copy(2, 4)]).map(({ text }) => text)).toEqual(['a', '😀b']);
  });
  test('a Latin or Chinese word may be cut where the copy ends', () => {
    expect(markText('newspaper', [copy(0, 4)]).map(({ text }) => text)).toEqual(['news', 'paper']);
    expect(markText('新聞記事', [copy(0, 2)]).map(({ text }) => text)).toEqual(['新聞', '記事']);
  });

  const text = fc.string({
    unit: fc.constantFrom('a', ' ', 'ب', 'َ', 'ـ', '😀', '\u200c', '\u202e', '新'),
    maxLength: 60,
  });
  const mark = fc.record({
    start: fc.integer({ min: -5, max: 90 }),
    end: fc.integer({ min: -5, max: 90 }),
    kind: fc.constantFrom('copy', 'notice', 'finding'),
    no: fc.integer({ min: 1, max: 9 }),
  }) as fc.Arbitrary<Mark>;
  test('whatever the marks, the pieces are the text', () => {
    fc.assert(
      fc.property(text, fc.array(mark, { maxLength: 12 }), (value, marks) => {
        const pieces = markText(value, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(value);
        expect(pieces.every((piece) => piece.text.isWellFormed())).toBe(true);
      }),
    );
  });
});

describe('hidden characters', () => {
  test('direction controls, zero-width and control characters are taken out and named', () => {
    expect(showHidden('a\u202eb\u0000c\u200bd\u{e0041}')).toEqual([
      'a',
      { code: 'U+202E' },
      'b',
      { code: 'U+0000' },
      'c',
      { code: 'U+200B' },
      'd',
      { code: 'U+E0041' },
    ]);
  });
  test('line ends, tabs and the joiner inside a Persian word stay', () => {
    expect(showHidden('می\u200cروم\n\tb')).toEqual(['می\u200cروم\n\tb']);
    expect(showHidden('pass\u200cword')).toEqual(['pass', { code: 'U+200C' }, 'word']);
    expect(showHidden('می\u200c')).toEqual(['می', { code: 'U+200C' }]);
  });
});
