/** What holds for any text, and for layouts that the splitter's rules were not written from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../shared/split/segment.ts';
import { splitText } from '../../shared/split/split-text.ts';
import { leastGrowth } from '../growth.ts';
import { type Lang, makeKit, render } from './layout-generator.ts';
import { LAYOUTS } from './layouts.ts';

const lede = 'The harbour board said on Monday that the new ferry would sail from Ostmere before the end of the year.';

/** Segments in order, apart, and nothing but white space outside them. */
function expectWhole(text: string, segments: readonly Segment[]): void {
  let at = 0;
  for (const segment of segments) {
    expect(segment.start).toBeGreaterThanOrEqual(at);
    expect(segment.end).toBeGreaterThan(segment.start);
    expect(text.slice(at, segment.start).trim()).toBe('');
    expect(segment.confidence).toBeGreaterThanOrEqual(0);
    expect(segment.confidence).toBeLessThanOrEqual(1);
    at = segment.end;
  }
  expect(text.slice(at).trim()).toBe('');
  for (const notice of segments)
    if (Array.isArray(notice.appliesTo)) for (const i of notice.appliesTo) expect(segments[i]).toBeDefined();
}

describe('every character is accounted for', () => {
  const scrap = fc.constantFrom(
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\f',
    '\u2028',
    '\u200f',
    '\u202b',
    ' ',
    '  ',
    '(AA)',
    '###',
    '-----',
    '1. ',
    '• ',
    '©',
    'Copyright 2031',
    'انتهى',
    'ENDS',
    '- 3 -',
    'تنبيه: حقوق النشر محفوظة',
    'Headline: x',
    'Tüm hakları saklıdır.',
    lede,
    'Short head',
    'عاجل: خبر',
    '&amp;',
    '\u0000',
    '1 of 3 DOCUMENTS',
    'Contents',
  );
  it('in any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectWhole(text, splitText(text))),
      { numRuns: 400 },
    );
  });
  it('in any heap of layout scraps', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) =>
        expectWhole(scraps.join(''), splitText(scraps.join(''))),
      ),
      { numRuns: 600 },
    );
  });
  it('in truncated dumps of every layout', () => {
    for (const [name, layout] of Object.entries(LAYOUTS)) {
      const { text } = render(name, layout(makeKit('tr', 5)), '\r\n');
      for (let cut = 0; cut < text.length; cut += 97) expectWhole(text.slice(0, cut), splitText(text.slice(0, cut)));
    }
  });
});

describe('layouts nobody told it about', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it(`finds the starts in ${name}`, () => {
      let found = 0;
      let wrong = 0;
      let missed = 0;
      for (const lang of ['en', 'tr', 'ar', 'ku'] as Lang[]) {
        for (let seed = 1; seed <= 3; seed++) {
          const dump = render(name, layout(makeKit(lang, seed)), seed === 2 ? '\r' : '\n');
          const want = new Set(dump.truth.filter((t) => t.kind !== 'notice').map((t) => t.start));
          const got = splitText(dump.text).filter((s) => s.kind === 'story' || s.kind === 'brief');
          for (const s of got)
            if (want.has(s.start)) found++;
            else wrong++;
          missed += want.size;
        }
      }
      missed -= found;
      expect((2 * found) / (2 * found + wrong + missed)).toBeGreaterThan(0.9);
    });
  }
});

describe('large dumps', () => {
  it('time grows with the text, not with its square', () => {
    const one = Array.from(
      { length: 40 },
      (_, i) =>
        render(
          'x',
          (LAYOUTS['indented paragraphs, no blank lines'] as (typeof LAYOUTS)[string])(makeKit('en', i)),
          '\n',
        ).text,
    ).join('');
    expect(leastGrowth(splitText, one.repeat(2), 4)).toBeLessThan(10);
  });
});
