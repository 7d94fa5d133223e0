import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3Heads } from '../../functions/adapters/s3-heads.ts';
import type { HeadStore } from '../../shared/ports/audit-store.ts';
import { MemoryHeads } from '../audit/memory-audit.ts';
import { Bucket, end, get, put, s3, start } from './local-s3.ts';

beforeAll(start);
afterAll(end);

const KINDS: [name: string, open: () => HeadStore][] = [
  ['memory', () => new MemoryHeads()],
  ['S3', () => s3Heads(s3, Bucket)],
];
const ENDS = [{ subject: 'flag', seq: 3, hash: 'h' }];

describe.each(KINDS)('heads over %s', (_name, open) => {
  let heads: HeadStore;
  beforeAll(() => {
    heads = open();
  });

  it('are null where no day was sealed, and so are the ends under them', async () => {
    expect(await heads.head('2030-01-01')).toBeNull();
    expect(await heads.ends('2030-01-01', 'root')).toBeNull();
  });

  it('are never replaced: who comes second gets the one that stands', async () => {
    expect(await heads.putHead('2030-01-02', 'first\n')).toBe('first\n');
    expect(await heads.putHead('2030-01-02', 'second\n')).toBe('first\n');
    expect(await heads.head('2030-01-02')).toBe('first\n');
  });

  it('ends are kept under their root and never replaced; another root of the day has its own', async () => {
    await heads.putEnds('2030-01-03', 'a', ENDS);
    await heads.putEnds('2030-01-03', 'a', []);
    await heads.putEnds('2030-01-03', 'b', []);
    expect(await heads.ends('2030-01-03', 'a')).toEqual(ENDS);
    expect(await heads.ends('2030-01-03', 'b')).toEqual([]);
    expect(await heads.ends('2030-01-04', 'a')).toBeNull();
    expect(await heads.head('2030-01-03')).toBeNull();
  });

  it('of many who seal a day at once one wins, and all are given the same', async () => {
    const given = await Promise.all(Array.from({ length: 20 }, (_, no) => heads.putHead('2030-01-05', `head ${no}\n`)));
    expect(new Set(given)).toEqual(new Set([await heads.head('2030-01-05')]));
  });
});

describe('heads over S3', () => {
  it('a refusal that is no standing head is not taken for one', async () => {
    const nowhere = s3Heads(s3, 'no-such-bucket');
    await expect(nowhere.putHead('2030-01-06', 'head\n')).rejects.toThrow();
    await expect(nowhere.head('2030-01-06')).rejects.toThrow();
  });

  it('lie where auditors read them, byte by byte as they were hashed', async () => {
    const heads = s3Heads(s3, Bucket);
    await heads.putHead('2030-01-07', '{"v":1}\n');
    await heads.putEnds('2030-01-07', 'root', ENDS);
    expect((await get('heads/2030-01-07.json')).text).toBe('{"v":1}\n');
    expect(JSON.parse((await get('heads/2030-01-07/root.json')).text ?? '')).toEqual(ENDS);
    await put('heads/2030-01-08.json', 'by hand');
    expect(await heads.putHead('2030-01-08', 'head\n')).toBe('by hand');
  });
});
