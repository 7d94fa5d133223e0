import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../shared/reuse/find-matches.ts';
import { readStory } from '../../shared/reuse/read-story.ts';
import { prose, written } from './prose.ts';

/** The same words as a copyist, a keyboard or an evader may write them. */
const SPELLINGS: [string, string, string][] = [
  [
    'Arabic alef, hamza, taa marbuta and marks',
    'أعلنت وزارة التربية إن المدرسة الكبرى',
    'اعلنت وِزارةُ التربيه ان المدرسه الكبري',
  ],
  ['Arabic kashida', 'قالت الحكومة في بيان', 'قـالـت الحكـومـة فـي بيـان'],
  ['presentation forms', 'سلام الى بغداد', 'ﺳﻼﻡ الى ﺑﻐﺪﺍﺩ'],
  ['Turkish capitals', 'Dışişleri Bakanı İstanbul ılık çığ', 'DIŞİŞLERİ BAKANI istanbul ILIK ÇIĞ'],
  ['Turkish without its letters', 'Dışişleri çığ gözlüğü', 'Disisleri cig gozlugu'],
  ['Kurmanji without its letters', 'Şêwirmendê hêja çû', 'Sewirmende heja cu'],
  ['Sorani with Arabic yeh, kaf and heh', 'کوردستان هەولێر ئەمڕۆ', 'كوردستان هەولێر ئەمڕۆ'],
  ['Sorani in the letters of older systems', 'ڕۆژ ڵاو ێکە ئەو', 'رۆژ لاو یکە ئه\u200cو'],
  ['Urdu with Arabic letters', 'یہ کہ گھر ہے', 'يه كه گهر ہے'],
  ['Hebrew points and quotation marks', "ג'ורג' שלום צה\"ל", 'ג׳ורג׳ שָׁלוֹם צה״ל'],
  ['Hangul taken apart', '대통령은 서울에서', '대통령은 서울에서'.normalize('NFD')],
  ['kana of half width and in two parts', 'ガソリン が ドル', 'ｶﾞｿﾘﾝ か\u3099 ﾄﾞﾙ'],
  ['Indic dots, joiners and digits', 'सड़क हाँ शक्ति 2024', 'सड\u093cक हां शक्\u200dति २०२४'],
  ['Bengali in two parts', 'সময় কোথায়', 'সময\u09bc ক\u09c7\u09beথায\u09bc'],
  ['Thai am and digits', 'น้ำ คำ 2567', 'น้ํา คํา ๒๕๖๗'],
  ['Vietnamese taken apart', 'Thủ tướng Việt Nam', 'Thủ tướng Việt Nam'.normalize('NFD')],
  ['Armenian marks and ligature', 'ինչու և Երևան', 'ինչո՞ւ եւ ԵՐԵՎԱՆ'],
  ['Greek capitals', 'Αθήνα ούτε λόγος', 'ΑΘΗΝΑ ΟΥΤΕ ΛΟΓΟΣ'],
  ['German capitals', 'Straße Öl', 'STRASSE ÖL'],
  ['full-width separators', '1,491.5', '１，４９１．５'],
  ['Arabic and Persian digits', 'عام 2024 و 1,491.5', 'عام ٢٠٢٤ و ۱۴۹۱٫۵'],
  ['zero-width characters', 'the minister said', 'the min\u200bis\u2060ter sa\ufeffid'],
  ['bidirectional controls', 'the minister said', '\u202ethe minister\u202c \u2066said\u2069'],
  ['soft hyphens and a broken line', 'the government resigned', 'the gov\u00adernment re-\nsigned'],
  ['full width and mathematical letters', 'the minister said', 'ｔｈｅ 𝐦𝐢𝐧𝐢𝐬𝐭𝐞𝐫 𝘀𝗮𝗶𝗱'],
  ['markup and character references', 'Ali’s caf\u00e9 & bar', '<b>Ali&rsquo;s</b> caf&eacute; &amp; <i>bar</i>'],
];

describe('a copy keeps its fingerprints when it is spelled with other', () => {
  for (const [what, one, other] of SPELLINGS) {
    it(what, () => {
      const [a, b] = [`${one} ${prose(4, 30)} ${one}`, `${other} ${prose(4, 30)} ${other}`];
      expect(written(b)).toEqual(written(a));
    });
  }
});

describe('spans of a copy with characters strewn in', () => {
  const strewn = fc.constantFrom('', '', '', '\u200b', '\u0640', '\u202b', '\u0301', '\u00ad');

  it('begin and end on its own first and last word', () => {
    const passage = prose(5, 40);
    fc.assert(
      fc.property(
        fc.array(strewn, { minLength: 40, maxLength: 40 }),
        fc.nat(40),
        fc.nat(40),
        (marks, before, after) => {
          const copy = passage
            .split(' ')
            .map((word, i) => word.slice(0, 2) + marks[i] + word.slice(2))
            .join(' ');
          const story = `${prose(1, before)} ${copy} ${prose(2, after)}`;
          const work = `${prose(3, 50)}. ${passage}`;
          const [match] = findMatches(readStory(story), [{ workId: 'w', text: work }], new Set());
          const [span] = match?.spans ?? [];
          expect(story.slice(span?.qStart, span?.qEnd)).toBe(copy);
          expect(work.slice(span?.rStart, span?.rEnd)).toBe(passage);
        },
      ),
    );
  });
});
