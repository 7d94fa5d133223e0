import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../shared/text/language.ts';
import { type Lang, makeKit, PROSE } from '../split/layout-generator.ts';

/** Indonesian is told as Malay, of which it is one: the tables have no table of its own. */
const TOLD: Partial<Record<Lang, string>> = { ku: 'kmr', id: 'ms' };

describe('the language of a story', () => {
  it('is not guessed from figures, a name or nothing', async () => {
    expect(await languagesOf(['', '12.30 45 90', 'AA', 'Ostmere 12'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it.each(Object.keys(PROSE) as Lang[])('%s is told from a headline and a paragraph', async (lang) => {
    const texts = [1, 2, 3].flatMap((seed) => makeKit(lang, seed).stories.map((s) => `${s.head}\n${s.paragraphs[0]}`));
    const told = await languagesOf(texts);
    const right = told.filter((found) => found === (TOLD[lang] ?? lang)).length;
    expect(right / told.length, told.join(' ')).toBeGreaterThan(0.9);
  });
  it('Sorani is no Persian and Kurmanji no Turkish', async () => {
    expect(
      await languagesOf([
        'دەستەی بەندەر ڕایگەیاند کە پڕۆژەکە بۆ بەهاری داهاتوو دواخراوە',
        'Yekîtiya Bendergehê ragihand ku projeya li Kaniya Spî hatiye taloqkirin û dê di biharê de dest pê bike',
        'Göl Belediyesi, kıyıdaki feribot iskelesinin yıl sonuna kadar yenileneceğini duyurdu',
      ]),
    ).toEqual(['ckb', 'kmr', 'tr']);
  });
});
