import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { contextOf } from '../../shared/reuse/contexts.ts';
import { findMatches } from '../../shared/reuse/find-matches.ts';
import { anchorsOf, RUN_WORDS } from '../../shared/reuse/fingerprints.ts';
import { MemoryPostings } from '../../shared/reuse/memory-postings.ts';
import { nominate } from '../../shared/reuse/nominate.ts';
import { readStory } from '../../shared/reuse/read-story.ts';
import { foldText } from '../../shared/text/fold.ts';
import { nominated, printsOf, prose, written } from './prose.ts';

const NONE = new Set<string>();
const match = (story: string, work: string) => findMatches(readStory(story), [{ workId: 'w', text: work }], NONE)[0];

describe('what is no match', () => {
  it('is a text of other words', () => expect(match(prose(1, 200), prose(2, 200))).toBeUndefined());

  it('is a quotation of a sentence', () => {
    const work = prose(1, 200);
    const quoted = work.split(' ').slice(50, 70).join(' ');
    expect(match(`${prose(2, 80)} ${quoted} ${prose(3, 80)}`, work)).toBeUndefined();
  });

  it('is the same form with other numbers', () => {
    const form = (n: number) =>
      `The index closed at ${n}.${n + 3} points after ${n + 11} million shares changed hands against ${n + 29} million the
       day before. Gold traded at ${n + 57} dollars an ounce and the dollar stood at ${n + 71}.5 yen. Dealers said turnover
       of ${n + 90} billion was below average with ${n + 101} issues up and ${n + 113} down.`;
    expect(match(form(1000), form(3000))).toBeUndefined();
    expect(match(form(1000), form(1000))).toBeDefined();
  });

  it('is common text', () => {
    const notice = prose(9, 40);
    const story = `${prose(1, 100)} ${notice}`;
    const common = new Set(written(notice));
    expect(findMatches(readStory(story), [{ workId: 'w', text: `${prose(2, 100)} ${notice}` }], common)).toEqual([]);
  });

  it('is nothing at all', () => {
    expect(match('', prose(1, 50))).toBeUndefined();
    expect(match(prose(1, 50), '')).toBeUndefined();
    expect(readStory('').fingerprints).toEqual({ written: [], read: [], contexts: new Map() });
  });
});

describe('a match', () => {
  it('is found with its place in both texts, whatever the spelling', () => {
    const passage = `Dışişleri sözcüsü İstanbul'daki toplantıda ${prose(4, 40)} بيان المدرسة`;
    const respelled = `DISISLERI SÖZCÜSÜ ISTANBUL’DAKİ toplan\u200btıda ${prose(4, 40)} بيـان المدرسه`;
    const story = `${prose(1, 30)}\n${respelled}\n${prose(2, 30)}`;
    const work = `${prose(3, 60)}\n${passage}`;
    const found = match(story, work);
    expect(found?.spans).toHaveLength(1);
    const [span] = found?.spans ?? [];
    expect(story.slice(span?.qStart, span?.qEnd)).toBe(respelled);
    expect(work.slice(span?.rStart, span?.rEnd)).toBe(passage);
    expect(found?.shareOfWork).toBeCloseTo(46 / 106, 1);
  });

  it('is found where characters stand for words', () => {
    const han = (from: number, length: number) =>
      Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + ((from + i * i * 31 + i * 7) % 9000))).join('');
    const passage = han(1, 90);
    const story = `${han(4001, 60)}。${passage}`;
    const work = `${passage}。${han(7003, 60)}`;
    expect(written(story).some((print) => written(work).includes(print))).toBe(true);
    expect(match(story, work)?.words).toBe(45);
  });

  it('reaches to its end where letters stand for words and a number is near it', () => {
    const letters = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) =>
        String.fromCharCode(0xe01 + ((Math.imul(from + at + 1, 0x9e3779b1) >>> 16) % 46)),
      ).join('');
    const passage = `${letters(0, 160)}54${letters(300, 7)}`;
    const found = match(`${letters(500, 90)} ${passage} ${letters(700, 90)}`, `${passage} ${letters(900, 90)}`);
    expect(found?.spans.at(-1)).toMatchObject({ qEnd: 91 + passage.length, rEnd: passage.length });
  });

  it('is one span when its sentences were moved', () => {
    const [a, b, c] = [prose(1, 30), prose(2, 30), prose(3, 30)];
    expect(match(`${c}. ${a}. ${b}.`, `${a}. ${b}. ${c}.`)?.spans).toHaveLength(1);
  });
});

describe('fingerprints', () => {
  it(`are shared by any two texts that share ${RUN_WORDS} words in a row`, () => {
    const word = fc.oneof(
      fc.constantFrom('the', 'a', 'of', 'said', '12', '1,5'),
      fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 9 }),
    );
    const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most });
    fc.assert(
      fc.property(
        words(0, 60),
        words(RUN_WORDS, RUN_WORDS),
        words(0, 60),
        words(0, 60),
        words(0, 60),
        (a, run, b, c, d) => {
          const one = written([...a, ...run, ...b].join(' '));
          const other = new Set(written([...c, ...run, ...d].join(' ')));
          expect(one.some((print) => other.has(print))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('stay few: over a thousand words one in seven is written at most, one in five read', () => {
    const anchors = anchorsOf(foldText(prose(5, 1000)));
    expect(anchors.length).toBeLessThan(1000 / 5);
    expect(anchors.filter((anchor) => anchor.written).length).toBeLessThan(1000 / 7);
  });
});

describe('nomination', () => {
  const full = LIMITS.postingsPerFingerprint;

  it('takes what many days share for common text, and says nothing of it', () => {
    const notice = prose(9, 40);
    const index = new MemoryPostings();
    for (let i = 0; i < full; i++)
      index.addNow({ work: `s${i}`, day: i, ...printsOf(`${prose(100 + i, 60)} ${notice}`) });
    const story = `${prose(1, 60)} ${notice}`;
    const { candidates, common } = nominated(index, story);
    expect(common.size).toBeGreaterThan(0);
    // Where the notice begins, what is taken depends on the text before it, and some phrases are in few of the works.
    const sources = candidates.map((workId) => ({
      workId,
      text: `${prose(100 + Number(workId.slice(1)), 60)} ${notice}`,
    }));
    expect(findMatches(readStory(story), sources, common)).toEqual([]);
  });

  it('takes one phrase for chance where its neighbours differ, and two of them for a sign', () => {
    const held = (print: string, context: string) => [print, [{ work: 'other', day: 1, context }]] as const;
    const own = { written: [], read: ['p', 'q'], contexts: new Map(['p', 'q'].map((print) => [print, '11223344'])) };
    const named = (...lists: ReturnType<typeof held>[]) => nominate(own, new Map(lists), 'self').candidates;
    expect(named(held('p', '33441122'))).toEqual([]);
    expect(named(held('p', '00000000'))).toEqual([]);
    expect(named(held('p', ''))).toEqual([]);
    expect(named(held('p', '99119999'))).toEqual(['other']);
    expect(named(held('p', '99999933'))).toEqual(['other']);
    expect(named(held('p', '99999999'), held('q', '99999999'))).toEqual(['other']);
  });

  it('names the earliest of many that run a text for a passage with one phrase of it', () => {
    const posting = (day: number) => ({ work: `w${day}`, day, context: '11223344' });
    const own = { written: [], read: ['p'], contexts: new Map([['p', '11000000']]) };
    const postings = new Map([['p', [5, 4, 3, 9, 8, 7, 6].map(posting)]]);
    expect(nominate(own, postings, 'self').candidates).toEqual(['w3']);
  });

  it('knows a phrase by what stands around it, small words left out, and by nothing at the edge of a text', () => {
    const contextIn = (text: string) => contextOf(foldText(text), text.split(' ').indexOf('parliament'), 3);
    const phrase = 'parliament convenes tomorrow';
    const full = contextIn(`when the angry minister of ${phrase} and in heavy weather`);
    expect(full).toMatch(/^[0-9a-f]{8}$/);
    expect(contextIn(`when angry minister ${phrase} for heavy of weather`)).toBe(full);
    expect(contextIn(phrase)).toBe('00000000');
  });

  it('does not take a story that everybody runs on one day for common text', () => {
    const story = prose(1, 150);
    const index = new MemoryPostings();
    for (let i = 0; i < full + 5; i++) index.addNow({ work: `s${i}`, day: 7, ...printsOf(story) });
    const { candidates, common } = nominated(index, story);
    expect(common.size).toBe(0);
    expect(candidates).toHaveLength(LIMITS.candidatesPerStory);
  });

  it('names the earliest of works that are alike, which their copies do not push off the list', () => {
    const story = prose(1, 150);
    const index = new MemoryPostings();
    for (let i = 0; i < full - 4; i++) index.addNow({ work: `a${i}`, day: 20 + (i % 2), ...printsOf(story) });
    index.addNow({ work: 'the-source', day: 19, ...printsOf(story) });
    expect(nominated(index, story).candidates[0]).toBe('the-source');
  });

  it('never nominates the story itself', () => {
    const index = new MemoryPostings();
    index.addNow({ work: 'self', day: 1, ...printsOf(prose(1, 90)) });
    expect(nominated(index, prose(1, 90)).candidates).toEqual([]);
  });
});
