import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoRefusedUploads } from '../../functions/adapters/dynamo-refused-uploads.ts';
import type { RefusedUpload } from '../../shared/pipeline/refused-upload.ts';
import type { RefusedUploads } from '../../shared/ports/refused-uploads.ts';
import { reviewTables } from '../console/review-tables.ts';
import { MemoryRefusedUploads } from '../walk/memory-refused-uploads.ts';

const tables = await reviewTables();
afterAll(tables.stop);

const at = (minute: number) => `2026-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
const upload = (no: number, minute = no, partner = 'gazette'): RefusedUpload => ({
  ...{ id: String(no).padStart(32, '0'), key: `incoming/${partner}/${no}.txt`, partner, name: `${no}.txt` },
  ...{ receivedAt: at(minute), reason: 'too-large' },
});

describe.each([
  ['memory', () => new MemoryRefusedUploads()],
  ['DynamoDB', () => dynamoRefusedUploads(tables.client, tables.table)],
] as const)('refused uploads over %s', (_name, open) => {
  let refused: RefusedUploads;
  beforeAll(() => {
    refused = open();
  });
  const ids = async (asked?: Parameters<RefusedUploads['list']>[1], limit = 50) =>
    (await refused.list(limit, asked)).map(({ id }) => Number(id));

  it('what was never refused is not listed, asked again or settled', async () => {
    expect(await refused.one(upload(9).id)).toBeNull();
    expect(await refused.askAgain(upload(9).id, 'ada', at(9))).toBe(false);
    await refused.settle(upload(9), { how: 'taken' });
    expect(await ids()).toEqual([]);
  });

  it('are listed the latest first, all of them or those of a partner, page by page', async () => {
    for (const one of [upload(1), upload(3), upload(2, 2, '_unknown'), upload(3)]) await refused.put(one);
    expect(await ids()).toEqual([3, 2, 1]);
    expect(await ids({ partner: 'gazette' })).toEqual([3, 1]);
    expect(await ids({ partner: '_unknown' })).toEqual([2]);
    expect(await ids({ partner: 'nobody' })).toEqual([]);
    expect(await ids({}, 2)).toEqual([3, 2]);
    expect(await ids({ before: upload(2, 2) }, 2)).toEqual([1]);
    expect(await ids({ partner: 'gazette', before: upload(3) })).toEqual([1]);
    expect(await refused.one(upload(1).id)).toEqual(upload(1));
  });

  it('one that is asked for again says so until it is refused again', async () => {
    expect(await refused.askAgain(upload(1).id, 'ada', at(30))).toBe(true);
    expect(await refused.one(upload(1).id)).toEqual({ ...upload(1), again: { by: 'ada', at: at(30) } });
    await refused.put({ ...upload(1), reason: 'missing-object' });
    expect(await refused.one(upload(1).id)).toEqual({ ...upload(1), reason: 'missing-object' });
  });

  it('one that was settled stays off the list when its event comes again, and is back when a later one is refused', async () => {
    await refused.settle(upload(3), { how: 'dismissed', by: 'ada', at: at(40) });
    await refused.put(upload(3));
    await refused.put(upload(3, 0));
    expect(await ids()).toEqual([2, 1]);
    expect(await refused.one(upload(3).id)).toBeNull();
    expect(await refused.askAgain(upload(3).id, 'ada', at(41))).toBe(false);
    await refused.put(upload(3, 50));
    expect(await ids()).toEqual([3, 2, 1]);
  });

  it('an earlier upload that was taken does not settle a later one', async () => {
    await refused.settle(upload(3, 49), { how: 'taken' });
    expect(await ids()).toEqual([3, 2, 1]);
    await refused.settle(upload(3, 50), { how: 'taken' });
    expect(await ids()).toEqual([2, 1]);
  });
});
