/** Files whose headlines all say the same, figures aside, and bodies of one line. */
import { describe, expect, it } from 'vitest';
import { splitText } from '../../shared/split/split-text.ts';

const WORDS = {
  en: { head: 'News', body: (n: number) => `The village spent day ${n} without incident.` },
  tr: { head: 'Haber', body: (n: number) => `Köyde ${n}. gün olaysız geçti.` },
  ar: { head: 'خبر', body: (n: number) => `مر اليوم ${n} في القرية بهدوء.` },
};
const BETWEEN = { 'a blank line': '\n\n', 'two blank lines': '\n\n\n', 'a rule': '\n\n---\n\n' };
const from = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
const stories = (text: string) => splitText(text).filter(({ kind }) => kind === 'story' || kind === 'brief');

describe('headlines that recur', () => {
  it('cross-headings that recur under a headline of their own start no story', () => {
    const parts = from(1, 12).map((n) => `Background\n\n${WORDS.en.body(n)}`);
    expect(stories(['Ferry to sail from Ostmere this year', WORDS.en.body(0), ...parts].join('\n\n'))).toHaveLength(1);
  });
  it('one body under different headlines is as many stories', () => {
    const heads = ['Ferry to sail from Ostmere', 'Night school opens in Pellgate', 'Tram burns', 'Mayor resigns'];
    for (const body of ['The board said so on Monday.', 'The board said so.\n\nNothing else was known.'])
      expect(stories(heads.map((head) => `${head}\n\n${body}`).join('\n\n')).map((s) => s.headline)).toEqual(heads);
  });
  for (const [lang, { head, body }] of Object.entries(WORDS))
    for (const [name, between] of Object.entries(BETWEEN)) {
      const file = (numbers: number[], line: (n: number) => string) =>
        numbers.map((n) => `${line(n)}\n\n${body(n)}`).join(between);
      it(`${lang}, ${name} between: each starts its story, whatever the number's length`, () => {
        for (const numbers of [from(1, 30), from(990, 41), [1, 10, 100, 1000]])
          for (const line of [(n: number) => `${n}. ${head}`, (n: number) => `${head} ${n}`]) {
            const found = stories(file(numbers, line));
            expect(found.map((s) => s.headline)).toEqual(
              numbers.map((n) => (line(n).startsWith(head) ? line(n) : head)),
            );
          }
      });
      it(`${lang}, ${name} between: the same headline sixty times heads sixty stories`, () => {
        expect(stories(file(from(1, 60), () => `17. ${head}`))).toHaveLength(60);
        expect(stories(file(from(1, 60), () => head))).toHaveLength(60);
      });
    }
});
