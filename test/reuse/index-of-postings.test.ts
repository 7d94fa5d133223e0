import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { findMatches } from '../../shared/reuse/find-matches.ts';
import { MemoryPostings } from '../../shared/reuse/memory-postings.ts';
import { readStory } from '../../shared/reuse/read-story.ts';
import { nominated, printsOf, prose, written } from './prose.ts';

const MOST = LIMITS.postingsPerFingerprint;

describe('an agency of 10,000 stories, all with its notice', () => {
  const notice = prose(77, 40);
  const textOf = (n: number) => `${prose(1000 + n, 60)}\n${notice}`;
  const index = new MemoryPostings();
  for (let n = 0; n < 10_000; n++) index.addNow({ work: `s${n}`, day: Math.floor(n / 100), ...printsOf(textOf(n)) });

  it('leaves no fingerprint with more works than the limit', () => {
    const all = new Set(Array.from({ length: 10_000 }, (_, n) => written(textOf(n))).flat());
    const sizes = [...index.readNow([...all]).values()].map((list) => list.length);
    expect(all.size).toBeGreaterThan(50_000);
    expect(Math.max(...sizes)).toBe(MOST);
  });

  it('nominates nobody for the notice, and the source for a story', () => {
    const lone = `${prose(1, 60)}\n${notice}`;
    expect(nominated(index, lone, 'q').candidates).toEqual([]);
    const copy = `${prose(1, 60)}\n${prose(1000 + 5_000, 60)}`;
    expect(nominated(index, copy, 'q').candidates).toEqual(['s5000']);
  });

  it('has no match by the notice alone', () => {
    const lone = `${prose(1, 60)}\n${notice}`;
    const { common } = nominated(index, lone, 'q');
    expect(findMatches(readStory(lone), [{ workId: 's3', text: textOf(3) }], common)).toEqual([]);
  });
});

describe('the order in which stories arrive', () => {
  it('changes nothing for the pairs that are found', () => {
    const stories = [1, 2, 3, 4, 5, 6].map((n) => ({
      id: `s${n}`,
      text: `${prose(n, 50)} ${prose(100 + (n % 3), 50)}`,
    }));
    const pairs = (order: typeof stories) => {
      const index = new MemoryPostings();
      const found = new Set<string>();
      for (const { id, text } of order) {
        index.addNow({ work: id, day: 1, ...printsOf(text) });
        for (const other of nominated(index, text, id).candidates) {
          found.add([id, other].sort().join('-'));
        }
      }
      return [...found].sort();
    };
    expect(pairs(stories)).toEqual(['s1-s4', 's2-s5', 's3-s6']);
    expect(pairs([...stories].reverse())).toEqual(pairs(stories));
  });

  it('changes nothing when a story is added twice', () => {
    const index = new MemoryPostings();
    const own = printsOf(prose(1, 90));
    for (let i = 0; i < 2 * MOST; i++) index.addNow({ work: 'same', day: 1, ...own });
    expect([...index.readNow(own.written).values()].every((list) => list.length === 1)).toBe(true);
  });
});
