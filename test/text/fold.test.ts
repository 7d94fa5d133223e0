import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldText, NUMBER } from '../../shared/text/fold.ts';
import { leastGrowth } from '../growth.ts';

const PIECES = [
  'Ankara', 'İstanbul', 'ışık', '1,491.5', 'المدرسة', 'مُحَمَّد', 'مــحمد', 'ﻻ', '<b>', '</b>', '&amp;', '&#252;', 'a\u200db', "d'un", '東京', 'ไทย',
  'น้ำ', 'नदी', 'か\u3099', 'ｶﾞ', 'ሰላም', '\u0e4d', '\u3099', '＇', '，', 'ءُ',
  '😀', '\ud800', '𝟙𝟚', '²', '-\n', ' ', '.', '…', '<', '&', '\u00ad', 'ﷺ', '한국', '\r\n',
]; // biome-ignore format: one list
const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })))
  .map((p) => p.join(''));

describe('folding', () => {
  it('does not bring different words together', () => {
    expect(foldedWords('kar kâr')).toEqual(['kar', 'kar']);
    expect(foldedWords('kar kır')).toEqual(['kar', 'kir']);
    expect(foldedWords('علم عمل')).toEqual(['علم', 'عمل']);
    for (const words of ['दिल दाल दल', 'দিন দান', 'น้า นี', 'ሰላም ሰሊም', '강 김', 'தீ தா']) {
      const folded = words.split(' ').map((word) => foldedWords(word).join(''));
      expect(new Set(folded).size).toBe(folded.length);
    }
    expect(foldedWords('1.5 15 1,5 1 5')).toEqual(['15', '15', '15', '1', '5']);
  });

  it('does not take a comparison for a tag, nor a company for an entity', () => {
    expect(foldedWords('3 < 5 and AT&T; B&Q')).toEqual(['3', '5', 'and', 'at', 't', 'b', 'q']);
    expect(foldedWords('a <b c')).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['İLKHA ılık IŞIK', 'ilkha ilik isik'],
    ['أحمد إلى آخر ٱلله', 'احمد الي اخر الله'],
    ['مسؤول شيء رئيس', 'مسوول شي رييس'],
    ['الـمـدرسة مُحَمَّدٌ', 'المدرسه محمد'],
    ['ﻣﺤﻤﺪ ﻻ', 'محمد لا'],
    ['کتابی', 'كتابي'],
    ['١٬٤٩١٫٥ ۱۴۹۱ १४९१', '14915 1491 1491'],
    ['1.491,5 and 1,491.5 in 2024.', '14915 and 14915 in 2024'],
    ['Sa\u200bu\u200edi\u00ad \u202bA\u2060rabia\u202c', 'saudi arabia'],
    ["Ankara'nın Ankara’nın", 'ankaranin ankaranin'],
    ['<p class="x">M&uuml;nchen &amp; K&#246;ln</p>', 'munchen koln'],
    ['infor-\nmation co-operation', 'information co operation'],
    ['ｆｕｌｌ ﬁne Straße', 'full fine strasse'],
    ['東京は2024年', '東 京 は 2024 年'],
    ['한국어 뉴스', '한국어 뉴스'.normalize('NFD')],
    ['दिल्ली दल', 'दिल्ली दल'],
    ['１，４９１．５', '14915'],
    ["l'œuvre d'ﬁn", 'loeuvre dfin'],
    ['ጋዜጣ፡ነው', 'ገኣዘኤጠኣ ነአወእ'],
  ])('folds %s', (text, words) => expect(foldedWords(text).join(' ')).toBe(words));

  it('marks what is a number, also with an ending or an article', () => {
    const { kinds } = foldText("in 1,491.5 34'te و23 30일");
    expect([...kinds.slice(0, 5)].map((kind) => kind === NUMBER)).toEqual([false, true, true, true, true]);
  });

  it.each([
    ['accents of its own', 'le cafe\u0301, ici', ['le', 'cafe\u0301', 'ici']],
    ['Arabic points and kashida', 'كتابٌ مفيــد ـ', ['كتابٌ', 'مفيــد']],
    ['voiced kana of two parts', 'か\u3099く', ['か\u3099', 'く']],
    ['characters beyond the first plane', '𠮷野 𝟙𝟚 😀a', ['𠮷', '野', '𝟙𝟚', 'a']],
    ['joiners', 'می\u200cروم क्\u200dष', ['می\u200cروم', 'क्\u200dष']],
    ['presentation forms', 'ﻻ ﷲ', ['ﻻ', 'ﷲ']],
    ['half width', 'ｶﾞｽ', ['ｶﾞ', 'ｽ']],
    ['references', 'M&uuml;nchen &#2325;&#2367;', ['M&uuml;nchen', '&#2325;&#2367;']],
  ])('gives each word back with %s', (_, text, words) => {
    const { count, starts, ends } = foldText(text);
    expect(Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]))).toEqual(words);
  });

  it('always keeps a way back: words lie in order, apart, inside the text, and each folds to itself again', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const words = foldedWords(text);
        const folded = foldText(text);
        expect(folded.count).toBe(words.length);
        let before = 0;
        for (let i = 0; i < folded.count; i++) {
          const [start = -1, end = -1] = [folded.starts[i], folded.ends[i]];
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(foldedWords(text.slice(start, end)).join('')).toBe(words[i]);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same words whatever was decorated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('haber', 'خبر', 'news', '12')), (words) => {
        const decorated = words.map((word) => [...word].join('\u200d')).join(' <br/>&nbsp;');
        expect(foldedWords(decorated)).toEqual(words);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    for (const part of ['<', '<a', '&', '&#', "a'", '1.', '-\n', '<a<']) {
      expect(leastGrowth(foldText, part.repeat(20_000), 8)).toBeLessThan(32);
    }
  });
});
