import { describe, expect, it } from 'vitest';
import { findMatches } from '../../shared/reuse/find-matches.ts';
import { readStory } from '../../shared/reuse/read-story.ts';
import { prose } from './prose.ts';

/** An obituary: no figure tells it from an edited copy. */
const notice = (who: string, town: string, trade: string, house: string) =>
  `The family announces with deep sorrow that ${who} has passed away peacefully after a long illness. ` +
  `Born and raised in the town of ${town}, the deceased worked all his life as a ${trade} and was known to everybody there. ` +
  `The funeral prayer will be held after noon and condolences are received in the house of ${house} for three days.`;
const FILLED = [
  notice('Hasan Aydin', 'Silvan', 'teacher', 'the Aydins'),
  notice('Omar Khalil', 'Qamishli', 'baker', 'his brother'),
  notice('Mehmet Demir', 'Bismil', 'driver', 'the elders'),
];
const works = (texts: readonly string[]) => texts.map((text, no) => ({ workId: `w${no}`, text }));
const found = (text: string, texts: readonly string[]) =>
  findMatches(readStory(text), works(texts), new Set())
    .map(({ workId }) => workId)
    .sort();

describe('a form that many works fill in', () => {
  const another = notice('Yusuf Kaya', 'Ergani', 'tailor', 'his nephew');

  it('is nobody’s copy when it is filled in again', () => {
    expect(found(another, FILLED)).toEqual([]);
  });

  it('is a copy where the same names stand in the blanks, and of that work alone', () => {
    expect(found(FILLED[1] as string, FILLED)).toEqual(['w1']);
    const edited = (FILLED[1] as string).replace('peacefully after a long', 'quietly following a short');
    expect(found(edited, FILLED)).toEqual(['w1']);
  });

  it('is not told from an edited copy by one work, nor by two', () => {
    expect(found(another, FILLED.slice(0, 1))).toEqual(['w0']);
    expect(found(another, FILLED.slice(0, 2))).toEqual(['w0', 'w1']);
  });

  it('does not hide what was copied besides', () => {
    const own = prose(5, 150);
    expect(found(`${own}\n${another}`, [`${own}\n${FILLED[0]}`, ...FILLED.slice(1)])).toEqual(['w0']);
  });
});

describe('a story that many run', () => {
  it('is found in an edited copy in all of them: they agree where the copy does not', () => {
    const text = (FILLED[0] as string).replace('Silvan', 'Ankara').replace('teacher', 'doctor').replace('noon', 'dusk');
    const runs = [FILLED[0], `${FILLED[0]} ${prose(1, 20)}`, `${prose(2, 20)} ${FILLED[0]}`, FILLED[0]] as string[];
    expect(found(text, runs)).toEqual(['w0', 'w1', 'w2', 'w3']);
  });

  it('is found in them all where each has edited it in its own way', () => {
    const words = prose(3, 90).split(' ');
    // Each changes every seventh word, at places of its own.
    const edited = (no: number) => words.map((word, at) => (at % 7 === no ? `other${no}x${at}` : word)).join(' ');
    expect(found(edited(6), [0, 1, 2, 3, 4].map(edited))).toEqual(['w0', 'w1', 'w2', 'w3', 'w4']);
    const half = (no: number) => words.map((word, at) => (at % 7 === no % 2 ? `other${no}x${at}` : word)).join(' ');
    expect(found(half(6), [words.join(' '), ...[0, 1, 2, 3].map(half)])).toContain('w0');
  });
});
