import { describe, expect, it } from 'vitest';
import { splitText } from '../../shared/split/split-text.ts';
import { decodeText } from '../../shared/text/decode.ts';
import { INVENTED } from '../formats/invented-stories-data.ts';
import { type Lang, makeKit, render } from '../split/layout-generator.ts';
import { MIXED } from '../split/mixed-layouts.ts';
import { encode, SINGLE_BYTE } from './encode.ts';

/** The languages an encoding was made for. */
const WRITTEN: readonly (readonly [string, readonly Lang[]])[] = [
  ['windows-1256', ['ar', 'fa']],
  ['iso-8859-6', ['ar']],
  ['windows-1254', ['tr', 'de', 'fr']],
  ['iso-8859-9', ['tr']],
  ['windows-1252', ['de', 'fr', 'es']],
  ['windows-1251', ['ru']],
  ['koi8-r', ['ru']],
  ['windows-1253', ['el']],
  ['windows-1255', ['he']],
  ['gb18030', ['zh']],
  ['big5', ['zh']],
  ['shift_jis', ['ja']],
  ['euc-jp', ['ja']],
  ['euc-kr', ['ko']],
  ['utf-16le', ['ar', 'tr', 'ru', 'zh']],
  ['utf-16be', ['ar', 'en', 'ko']],
];
const dumps = (lang: Lang) =>
  [1, 2, 3].map((seed) => render('x', (MIXED.separators as (typeof MIXED)[string])(makeKit(lang, seed)), '\n').text);

describe.each(WRITTEN)('%s', (name, langs) => {
  it.each(langs)('dumps in %s are cut as their UTF-8 is', async (lang) => {
    for (const text of dumps(lang)) {
      const bytes = encode(text, name);
      const kept = new TextDecoder(name).decode(bytes);
      const { text: read, encoding } = await decodeText(bytes);
      expect({ name: encoding.name, text: read.slice(0, 200) }).toEqual({
        name: encoding.name,
        text: kept.slice(0, 200),
      });
      expect(splitText(read)).toEqual(splitText(kept));
      expect(encoding.because).not.toBe('');
    }
  });
  it.each(langs)('one line in %s is read when it is declared', async (lang) => {
    const bytes = encode(makeKit(lang, 4).stories[0]?.head ?? '', name);
    expect((await decodeText(bytes, { declared: name })).text).toBe(new TextDecoder(name).decode(bytes));
  });
});

describe('what the receipt says', () => {
  const text = 'Göl kıyısındaki iskele yenileniyor\nBelediye açıkladı.\n';
  it.each([
    ['a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)), {}, 'utf-8', 'byte-order mark'],
    [
      'strict UTF-8 against a wrong declaration',
      new TextEncoder().encode(text),
      { declared: 'iso-8859-9' },
      'utf-8',
      'strict UTF-8, although windows-1254 is declared',
    ],
    ['a declaration', encode(text, 'iso-8859-9'), { declared: 'iso-8859-9' }, 'windows-1254', 'declared'],
    ['UTF-16 without a mark', encode(text, 'utf-16le'), {}, 'utf-16le', 'pattern of UTF-16 without a mark'],
    ['the letters', encode(text, 'iso-8859-9'), {}, 'windows-1254', 'Turkish letters among Latin ones'],
  ] as const)('%s', async (_, bytes, options, name, because) => {
    const decoded = await decodeText(bytes, options);
    expect(decoded.encoding).toEqual({ name, because });
    expect(decoded.text).toBe(text);
  });
  it('a wrong declaration of UTF-8 does not stop the letters from telling', async () => {
    expect((await decodeText(encode(text, 'windows-1254'), { declared: 'utf-8' })).text).toBe(text);
  });
  it('the tables of the tests hold every character of a single-byte encoding', () => {
    expect(SINGLE_BYTE('windows-1256').size).toBeGreaterThan(250);
  });
});

describe('a damaged file', () => {
  it('stays UTF-8, with the damaged characters marked', async () => {
    const text = INVENTED.Arabic?.[0]?.paragraphs[0] ?? '';
    const bytes = new TextEncoder().encode(text);
    for (const at of [0, 7, 40]) {
      const { text: read, encoding } = await decodeText(Uint8Array.of(...bytes.slice(0, at), 0xc3, ...bytes.slice(at)));
      expect(encoding).toEqual({ name: 'utf-8', because: 'UTF-8 with damaged characters' });
      expect(read.replaceAll('\ufffd', '').slice(-60)).toBe(text.slice(-60));
    }
  });
});
