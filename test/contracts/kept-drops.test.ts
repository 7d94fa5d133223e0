import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient } from '../../functions/adapters/clients.ts';
import { keptDrops } from '../../functions/adapters/kept-drops.ts';
import { s3Objects } from '../../functions/adapters/s3-objects.ts';
import { placeOfDrop } from '../../shared/pipeline/ledger-keys.ts';
import type { DropRecord, FlagRecord } from '../../shared/pipeline/records.ts';
import type { KeptDrops } from '../../shared/ports/kept-drops.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import { flagRecord } from '../review/flag-record.ts';
import { MemoryKeptDrops } from '../sweep/memory-kept-drops.ts';
import { MemoryLedger, MemoryObjects } from '../walk/memory-ports.ts';
import { Bucket, end, s3, start } from './local-s3.ts';
import { KINDS as PORTS, type Ports } from './ports.ts';

const [, [, openTables]] = PORTS as [unknown, [string, () => Promise<Ports>]];
/** Keys that a page of the bucket's list holds here. */
const PAGE = 4;
let tables: Ports;
beforeAll(async () => {
  await start();
  s3.middlewareStack.add(
    (next) => (args) => next({ ...args, input: { ...args.input, ...('Prefix' in args.input && { MaxKeys: PAGE }) } }),
    { step: 'initialize' },
  );
  tables = await openTables();
}, 60_000);
afterAll(async () => {
  await tables.stop();
  await end();
});

interface Archive {
  kept: KeptDrops;
  ledger: Ledger;
  data: Objects;
}
const inMemory = (): Archive => {
  const [ledger, data] = [new MemoryLedger(), new MemoryObjects()];
  return { kept: new MemoryKeptDrops(ledger, data), ledger, data };
};
const overTheWire = (): Archive => {
  const kept = keptDrops(documentClient(), 'ledger', s3, Bucket);
  return { kept, ledger: tables.ledger, data: s3Objects(s3, Bucket) };
};

const id = (letter: string) => letter.repeat(32);
const AT = '2030-01-01T00:00:00.000Z';
const hold = (subject: string) => ({ subject, by: 'ada', at: AT, reason: 'court' });
async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe.each([
  ['memory', inMemory],
  ['DynamoDB and S3', overTheWire],
] as const)('kept drops over %s', (_name, open) => {
  let { kept, ledger, data } = inMemory();
  beforeAll(() => {
    ({ kept, ledger, data } = open());
  });

  it('are not held, not swept and not left behind when nobody said so, and no sweep has begun', async () => {
    expect(await kept.holds(id('0'))).toEqual([]);
    expect(await kept.isSwept(id('0'))).toBe(false);
    expect(await listed(kept.leftBehind(''))).toEqual([]);
    expect(await listed(kept.dropsBetween('', AT))).toEqual([]);
    expect(await kept.sweepMarks()).toEqual({ front: '', again: '' });
  });

  it('a hold that nobody put cannot be lifted', async () => {
    await expect(kept.liftHold(id('1'), 'nothing', 'ada', AT)).rejects.toThrow();
    expect(await kept.holds(id('1'))).toEqual([]);
  });

  it('removing a drop that has nothing is no error, and takes nothing of a neighbour', async () => {
    await data.put(`drops/${id('2')}/original`, new Uint8Array([1]), 'text/plain');
    await kept.remove(id('3'));
    expect(await data.get(`drops/${id('2')}/original`, 9)).toHaveLength(1);
  });

  it('holds stand by subject; one that is lifted leaves the others, and may be put again', async () => {
    for (const subject of ['flag', 'drop', 'drop']) await kept.putHold(id('4'), hold(subject));
    const subjects = async () => (await kept.holds(id('4'))).map(({ subject }) => subject).sort();
    expect(await subjects()).toEqual(['drop', 'flag']);
    await kept.liftHold(id('4'), 'drop', 'bo', AT);
    expect(await kept.holds(id('4'))).toEqual([hold('flag')]);
    await kept.putHold(id('4'), hold('drop'));
    expect(await subjects()).toEqual(['drop', 'flag']);
    expect(await kept.holds(id('5'))).toEqual([]);
  });

  it('come in order of arrival, after a place and before an instant, over days and within a millisecond', async () => {
    const times = ['2029-01-01T10:00:00.000Z', '2029-01-01T10:00:00.000Z', '2029-01-03T00:00:00.000Z', AT];
    for (const [at, letter] of ['a', 'b', 'c', 'd'].entries()) {
      const drop = { ...DROP, dropId: id(letter), receivedAt: times[at] ?? AT };
      await ledger.openDrop(drop);
    }
    const found = async (after: string, limit: string) =>
      (await listed(kept.dropsBetween(after, limit))).map(({ dropId }) => dropId[0]).join('');
    expect(await found('', AT)).toBe('abc');
    expect(await found('', '2030-01-01T00:00:00.001Z')).toBe('abcd');
    expect(await found(placeOfDrop(times[0] ?? '', id('a')), AT)).toBe('bc');
    expect(await found(placeOfDrop(times[2] ?? '', id('c')), AT)).toBe('');
    expect(await found('', '2029-01-01T10:00:00.000Z')).toBe('');
  });

  it('are cited when an open flag is about a work of theirs, and not when it is decided or about none', async () => {
    const flag = (no: number, over: Partial<FlagRecord>) => {
      const storyId = `${id('e')}.${no}-9`;
      return flagRecord({ flagId: `${storyId}.unlicensed`, storyId, dropId: id('e'), ...over });
    };
    expect(await kept.citedDrops()).toEqual(new Set());
    await ledger.putFlag(flag(1, { workId: `${id('a')}.0-9` }));
    await ledger.putFlag(flag(2, { workId: `${id('b')}.0-9`, state: 'effective' }));
    await ledger.putFlag(flag(3, { workId: null }));
    expect(await kept.citedDrops()).toEqual(new Set([id('a')]));
  });

  it('left behind are listed after a place, each once, until they are taken up', async () => {
    const places = ['a', 'b', 'c'].map((letter) => placeOfDrop('2029-01-01T10:00:00.000Z', id(letter)));
    for (const place of [...places, ...places]) await kept.leaveBehind(place);
    expect(await listed(kept.leftBehind(''))).toEqual(places);
    expect(await listed(kept.leftBehind(places[0] ?? ''))).toEqual(places.slice(1));
    for (const place of [places[1] ?? '', places[1] ?? '']) await kept.takeUp(place);
    expect(await listed(kept.leftBehind(''))).toEqual([places[0], places[2]]);
  });

  it('the marks of a sweep are those put last', async () => {
    await kept.putSweepMarks({ front: 'f', again: 'a' });
    await kept.putSweepMarks({ front: 'g', again: '' });
    expect(await kept.sweepMarks()).toEqual({ front: 'g', again: '' });
  });

  it('removal takes every object of a drop but the mark, over more than one page of the list', async () => {
    const of = `drops/${id('6')}`;
    const keys = Array.from({ length: 2 * PAGE + 1 }, (_, no) => `${of}/split/${no}.json`);
    for (const key of [...keys, `${of}/swept.json`]) await data.put(key, new Uint8Array([1]), 'application/json');
    await kept.remove(id('6'));
    expect(await data.get(`${of}/swept.json`, 9)).toHaveLength(1);
    expect((await Promise.all(keys.map((key) => data.get(key, 9)))).filter(Boolean)).toEqual([]);
    await kept.noteSwept(id('6'), AT);
    await kept.noteSwept(id('6'), AT);
    expect(await kept.isSwept(id('6'))).toBe(true);
    expect(await kept.isSwept(id('7'))).toBe(false);
  });
});

const DROP: DropRecord = {
  ...{ dropId: '', partner: 'p', names: ['n'], receivedAt: AT, bytes: 9, chars: 9, refused: null, format: 'text' },
  ...{ encoding: null, batchSizes: [], manifestKey: null, warnings: [], marks: [] },
};
