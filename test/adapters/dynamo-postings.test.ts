import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dynamoPostings } from '../../functions/adapters/dynamo-postings.ts';
import { TransientError } from '../../shared/pipeline/failures.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { readStory } from '../../shared/reuse/read-story.ts';
import { prose } from '../reuse/prose.ts';
import { StubFingerprints } from './stub-fingerprints.ts';

const MOST = LIMITS.postingsPerFingerprint;
const CONTEXT = '0a1b2c3d';
const entry = (work: string, written: string[], read = written, day = 1) => ({
  ...{ work, day, written, read },
  contexts: new Map(written.map((print) => [print, CONTEXT])),
});
const most = (counts: ReadonlyMap<string, number>) => Math.max(0, ...counts.values());

describe('a service that refuses', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked again for the keys it left out', async () => {
    const table = new StubFingerprints();
    const prints = Array.from({ length: 40 }, (_, no) => `p${no}`);
    await dynamoPostings(table.client, 't').enter([entry('a', prints)]);
    table.keysAnswered = 15;
    const late = dynamoPostings(table.client, 't').enter([entry('b', [], prints)]);
    await vi.runAllTimersAsync();
    const found = await late;
    expect(found.size).toBe(40);
    expect(most(table.reads)).toBe(2);
  });

  it('is given up after a bounded number of requests', async () => {
    const table = new StubFingerprints();
    table.keysAnswered = 0;
    const failing = expect(dynamoPostings(table.client, 't').enter([entry('a', ['x'])])).rejects.toThrow(
      TransientError,
    );
    await vi.runAllTimersAsync();
    await failing;
    expect(table.requests).toBeLessThan(12);
  });

  it('loses nothing when it refuses some of a batch: those go again by themselves', async () => {
    const prints = Array.from({ length: 60 }, (_, no) => `p${no}`);
    const table = new StubFingerprints();
    table.statementsThrottled = 10;
    const found = await dynamoPostings(table.client, 't').enter([entry('a', prints)]);
    expect([found.size, table.items.size, most(table.writes)]).toEqual([60, 60, 1]);
    // A read, three batches, ten by themselves.
    expect(table.requests).toBe(1 + 3 + 10);
  });

  it('is asked once for a phrase that all stories of a message have', async () => {
    const table = new StubFingerprints();
    const postings = dynamoPostings(table.client, 't');
    await postings.enter(Array.from({ length: 20 }, (_, no) => entry(`s${no}`, ['dateline'])));
    expect([table.requests, table.items.get('dateline')?.size]).toEqual([2, 20]);
    const found = await postings.enter(Array.from({ length: 20 }, (_, no) => entry(`t${no}`, ['dateline'])));
    expect([table.requests, found.get('dateline')?.length]).toEqual([4, MOST]);
  });

  it('is not asked twice for what it took: a batch that failed half-way ends as if it had not', async () => {
    const prints = Array.from({ length: 100 }, (_, no) => `p${no}`);
    const table = new StubFingerprints();
    [table.statementsThrottled, table.throttled] = [60, 30];
    await expect(dynamoPostings(table.client, 't').enter([entry('a', prints)])).rejects.toThrow('slow down');
    const done = table.writes.size;
    expect(done).toBe(70);
    const found = await dynamoPostings(table.client, 't').enter([entry('a', prints)]);
    expect([...found.values()].every((list) => list.length === 1)).toBe(true);
    expect([found.size, most(table.writes)]).toEqual([100, 1]);
  });
});

describe('what is full', () => {
  it('is neither written nor read any more by who knows', async () => {
    const table = new StubFingerprints();
    const postings = dynamoPostings(table.client, 't');
    for (let no = 0; no < MOST; no++) await postings.enter([entry(`s${no}`, ['notice'])]);
    const before = table.requests;
    const found = await postings.enter([entry('late', ['notice'])]);
    expect(found.get('notice')).toHaveLength(MOST);
    expect(table.requests).toBe(before);
  });

  it('is told to who comes at the very moment it fills', async () => {
    const table = new StubFingerprints();
    for (let no = 0; no < MOST - 1; no++) await dynamoPostings(table.client, 't').enter([entry(`s${no}`, ['hot'])]);
    const late = ['x', 'y', 'z'].map((work) => dynamoPostings(table.client, 't').enter([entry(work, ['hot'])]));
    for (const found of await Promise.all(late)) expect(found.get('hot')).toHaveLength(MOST);
  });
});

describe('ten thousand stories of one agency, all with its dateline and notice', () => {
  const notice = prose(77, 40);
  const textOf = (no: number) => `${prose(78, 12)} ${prose(1000 + no, 30)}\n${notice}`;
  const PROCESSES = 4;

  it('make no hot key: none is written or read more than a few times', async () => {
    const table = new StubFingerprints();
    const processes = Array.from({ length: PROCESSES }, () => dynamoPostings(table.client, 't'));
    for (let from = 0; from < 10_000; from += 50) {
      const batch = Array.from({ length: 50 }, (_, at) => from + at);
      const entries = batch.map((no) => ({ work: `s${no}`, day: from / 500, ...readStory(textOf(no)).fingerprints }));
      await processes[(from / 50) % PROCESSES]?.enter(entries);
    }
    expect(table.items.size).toBeGreaterThan(40_000);
    expect(most(new Map([...table.items].map(([pk, works]) => [pk, works.size])))).toBeLessThan(2 * MOST);
    expect(most(table.writes)).toBeLessThanOrEqual(MOST);
    // Once in each process; more often only while it was not full.
    expect(most(table.reads)).toBeLessThanOrEqual(PROCESSES + MOST);
  });
});
