import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { findMatches } from '../../shared/reuse/find-matches.ts';
import { anchorsOf, RUN_WORDS } from '../../shared/reuse/fingerprints.ts';
import { MemoryPostings } from '../../shared/reuse/memory-postings.ts';
import { readStory } from '../../shared/reuse/read-story.ts';
import { foldText } from '../../shared/text/fold.ts';
import { nominated, prose, written } from './prose.ts';

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
    expect(readStory('').fingerprints).toEqual({ written: [], read: [] });
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
    for (let i = 0; i < full; i++) index.addNow(`s${i}`, i, written(`${prose(100 + i, 60)} ${notice}`));
    const { candidates, common } = nominated(index, `${prose(1, 60)} ${notice}`);
    expect(candidates).toEqual([]);
    expect(common.size).toBeGreaterThan(0);
  });

  it('does not take a story that everybody runs on one day for common text', () => {
    const story = prose(1, 150);
    const index = new MemoryPostings();
    for (let i = 0; i < full + 5; i++) index.addNow(`s${i}`, 7, written(story));
    const { candidates, common } = nominated(index, story);
    expect(common.size).toBe(0);
    expect(candidates).toHaveLength(LIMITS.candidatesPerStory);
  });

  it('names the earliest of works that are alike, which their copies do not push off the list', () => {
    const story = prose(1, 150);
    const index = new MemoryPostings();
    for (let i = 0; i < full - 4; i++) index.addNow(`a${i}`, 20 + (i % 2), written(story));
    index.addNow('the-source', 19, written(story));
    expect(nominated(index, story).candidates[0]).toBe('the-source');
  });

  it('never nominates the story itself', () => {
    const index = new MemoryPostings();
    index.addNow('self', 1, written(prose(1, 90)));
    expect(nominated(index, prose(1, 90)).candidates).toEqual([]);
  });
});
