import { describe, expect, it } from 'vitest';
import { splitText } from '../../shared/split/split-text.ts';

const HEADS = [
  'Ferry to sail from Ostmere this year',
  'Night school opens in Pellgate',
  'Wheat tariff splits the council',
];
const BODY = 'The harbour board said on Monday that the new ferry would sail from Ostmere before the end of the year.';
const BODIES = [
  BODY,
  'Forty pupils enrolled for evening classes in the old mill, the head teacher said.',
  'Farmers blocked the road to the market after the vote on Tuesday night.',
];
const digest = (opening: string, between: string, heads = HEADS) =>
  [opening, ...heads.map((head, i) => `${head}\n\n${BODIES[i]}`)].join(between);
const headlines = (text: string) =>
  splitText(text)
    .filter(({ kind }) => kind === 'story' || kind === 'brief')
    .map(({ headline }) => headline);

describe('the greeting of a digest', () => {
  it('is no greeting where a first headline opens with the same words', () => {
    for (const head of [
      'Dear milk, empty shelves in Ostmere',
      'Hello Pellgate sells its last bakery',
      'Dearth of nurses grows',
    ])
      expect(headlines(digest(`${head}\n\nPrices rose again in the first week of May.`, '\n\n---\n\n'))).toEqual([
        head,
        ...HEADS,
      ]);
  });
  for (const opening of [
    "Good morning,\n\nhere are today's stories from our desk.",
    'Dear editors,\nPlease find below our stories for Monday. All of them may run at once.',
    'Günaydın,\n\nbugünün haberlerini aşağıda bulabilirsiniz.',
    'السادة المحررون،\n\nنرسل إليكم نشرة اليوم.',
    'Guten Morgen!\n\nHier sind unsere Meldungen.',
  ])
    it(`is no story: ${opening.split('\n', 1)[0]}`, () => {
      for (const between of ['\n\n---\n\n', '\n========\n', '\n\n\n', '\n\n'])
        expect(headlines(digest(opening, between))).toEqual(HEADS);
    });
});
