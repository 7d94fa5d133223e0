import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PHRASE, phraseFinder } from '../../shared/moderation/phrase-finder.ts';
import { foldKey, foldText } from '../../shared/rights/fold-text.ts';

const LETTERS = 'abcçdefgğhıijkşzéابتجحدرسعقلمنهويپچژگêîûабвгдежαβγδ';
const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 12 }).map((letters) => letters.join(''));
const find = (phrase: Parameters<typeof phraseFinder>[0][number], text: string) =>
  phraseFinder([phrase])(foldText(text).text);

describe('a phrase', () => {
  it('is found as a whole word, wherever it stands and however it is cased', () => {
    fc.assert(
      fc.property(word, word, (term, other) => {
        fc.pre(!foldKey(other).includes(foldKey(term)) && foldKey(term).length > 1);
        for (const text of [term, `${other} ${term}`, `(${term.toUpperCase()}),${other}`, `${other}\n${term}.`]) {
          expect(find({ text: term }, text), text).toHaveLength(1);
        }
      }),
    );
  });

  it('is not found inside another word unless it may go on', () => {
    fc.assert(
      fc.property(word, word, (term, rest) => {
        fc.pre(!foldKey(rest).includes(foldKey(term)) && foldKey(term).length > 1 && foldKey(rest).length > 1);
        const glued = term + rest;
        fc.pre(foldKey(glued) === foldKey(term) + foldKey(rest));
        expect(find({ text: term }, glued)).toEqual([]);
        expect(find({ text: term, open: true }, glued)).toEqual([{ start: 0, end: foldKey(glued).length, phrase: 0 }]);
        expect(find({ text: term, open: true }, rest + term).filter(({ start }) => start > 0)).toEqual([]);
      }),
    );
  });

  it('runs over the end of a line, not over a sign', () => {
    expect(find({ text: 'sahte haber' }, 'Sahte\nhaber; sahte, haber')).toHaveLength(1);
  });

  it.each([LONGEST_PHRASE, LONGEST_PHRASE + 1])('of %i letters', (length) => {
    const term = 'a'.repeat(length);
    expect(find({ text: term }, term)).toHaveLength(length > LONGEST_PHRASE ? 0 : 1);
  });

  it('of signs alone is never found', () => {
    expect(find({ text: ' ' }, 'a b')).toEqual([]);
    expect(find({ text: '' }, 'a b')).toEqual([]);
  });
});

describe('endings', () => {
  it.each<['tr' | 'ar' | 'fa' | 'ckb' | 'kmr' | 'en', string, string[], string[]]>([
    [
      'tr',
      'seçim',
      ['seçimin', 'seçimler', 'seçimlerinden', 'seçimdeki', 'SEÇİMLE', 'seçimdir'],
      ['seçimci', 'seçimli', 'seçimsiz', 'seçimevi'],
    ],
    ['tr', 'bomba', ['bombanın', 'bombayı', 'bombalar', 'bombasını'], ['bombacı', 'bombalı', 'bombardıman']],
    ['tr', 'okul', ['okulun', 'okulda', 'okullar'], ['okulin', 'okulluk']],
    ['ar', 'حكومة', ['والحكومة', 'حكومتها', 'للحكومة', 'بحكومتنا', 'فالحكومة'], ['حكومات', 'حكوميون']],
    ['fa', 'دولت', ['دولت‌ها', 'دولتی', 'دولتش'], ['دولتمرد']],
    ['ckb', 'حکومەت', ['حکومەتەکە', 'حکومەتی'], ['حکومەتداری']],
    ['kmr', 'bajar', ['bajarê', 'bajarên', 'bajarekî'.slice(0, 7)], ['bajarvan']],
    ['en', 'bomb', ['bombs', 'BOMB'], ['bomber', 'bombing']],
  ])('%s %s', (bends, term, bent, others) => {
    for (const form of bent) expect(find({ text: term, bends }, form), form).toHaveLength(1);
    for (const form of others) expect(find({ text: term, bends }, form), form).toEqual([]);
  });
});
