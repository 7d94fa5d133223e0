import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3Packs } from '../../functions/adapters/s3-packs.ts';
import { Bucket, end, get, s3, start } from './local-s3.ts';

beforeAll(start);
afterAll(end);

const packs = () => s3Packs(s3, Bucket);
const zip = Uint8Array.from({ length: 600 }, (_, at) => at % 256);

describe('packs over S3', () => {
  it('the link to a pack that nobody put finds nothing', async () => {
    expect((await fetch(await packs().link('none'))).status).toBe(404);
  });

  it('a pack in a bucket that is not there is an error of whoever stores it', async () => {
    await expect(s3Packs(s3, 'no-such-bucket').put('key', zip)).rejects.toThrow();
  });

  it('a link opens its own pack and no other, without credentials, as a file to keep', async () => {
    await packs().put('a', zip);
    await packs().put('b', zip.slice(1));
    const answer = await fetch(await packs().link('a'));
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(zip);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="evidence.zip"');
  });

  it('a link is over after five minutes', async () => {
    const link = new URL(await packs().link('a'));
    expect(link.searchParams.get('X-Amz-Expires')).toBe('300');
    link.searchParams.set('X-Amz-Date', '20200101T000000Z');
    expect((await fetch(link)).status).toBe(403);
  });

  it('a pack put again takes the place of the first, below the prefix that the bucket empties', async () => {
    await packs().put('twice', zip);
    await packs().put('twice', zip.slice(0, 9));
    expect((await get('packs/twice.zip')).ContentLength).toBe(9);
  });
});
