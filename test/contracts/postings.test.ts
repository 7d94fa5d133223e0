import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { Posting } from '../../shared/ports/postings.ts';
import { KINDS, type Ports } from './ports.ts';

const MOST = LIMITS.postingsPerFingerprint;
const CONTEXT = '0a1b2c3d';
const work = (no: number) => `${'0'.repeat(30)}ab.${no.toString(36)}-${(no + 10).toString(36)}`;
const entry = (no: number, written: string[], read = written, day = 1) => ({
  ...{ work: work(no), day, written, read },
  contexts: new Map(written.map((print) => [print, CONTEXT])),
});
const worksOf = (list: Posting[] | undefined) => (list ?? []).map((one) => one.work).sort();

describe.each(KINDS)('the postings over %s', (_name, open) => {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });
  afterAll(() => ports.stop());

  it('know nothing of what nobody wrote', async () => {
    expect(await ports.postings.enter([])).toEqual(new Map());
    expect(await ports.postings.enter([entry(1, [], ['none'])])).toEqual(new Map());
  });

  it('hold a work once, however often it is entered', async () => {
    const posting = { work: work(1), day: 20_000, context: CONTEXT };
    const aabb = entry(1, ['aa', 'bb'], ['aa', 'bb', 'cc'], 20_000);
    await Promise.all([1, 2, 3].map(() => ports.postings.enter([aabb])));
    expect(await ports.postings.enter([aabb])).toEqual(
      new Map([
        ['aa', [posting]],
        ['bb', [posting]],
      ]),
    );
  });

  it('tell works that are entered together of one another', async () => {
    const found = await ports.postings.enter([entry(1, ['dd', 'ee']), entry(2, ['ee'], ['dd', 'ee'])]);
    expect(worksOf(found.get('ee'))).toEqual([work(1), work(2)].sort());
    expect(worksOf(found.get('dd'))).toEqual([work(1)]);
  });

  it('lose none of those entered at the same moment, and tell at least one of any two of the other', async () => {
    const prints = ['p1', 'p2', 'p3'];
    const works = Array.from({ length: 12 }, (_, no) => no + 40);
    const answers = await Promise.all(works.map((no) => ports.postings.enter([entry(no, prints)])));
    for (const print of prints) {
      const told = answers.map((answer) => new Set(worksOf(answer.get(print))));
      for (const [a, one] of works.entries()) {
        for (const [b, other] of works.entries()) {
          expect(told[a]?.has(work(other)) || told[b]?.has(work(one))).toBe(true);
        }
      }
    }
    const last = await ports.postings.enter([entry(99, [], prints)], true);
    expect(prints.map((print) => worksOf(last.get(print)))).toEqual(prints.map(() => works.map(work).sort()));
  });

  it('are full at the limit, and full they stay', async () => {
    for (let no = 0; no <= MOST; no++) await ports.postings.enter([entry(no, ['full'])]);
    const found = await ports.postings.enter([entry(0, ['full'])]);
    expect(worksOf(found.get('full'))).toEqual(Array.from({ length: MOST }, (_, no) => work(no)).sort());
  });

  it('answer for more fingerprints than one request takes', async () => {
    const prints = Array.from({ length: 230 }, (_, no) => `many${no}`);
    const found = await ports.postings.enter([entry(3, prints, prints, 2)]);
    expect(found.size).toBe(230);
    expect(found.get('many229')).toEqual([{ work: work(3), day: 2, context: CONTEXT }]);
  });
});
