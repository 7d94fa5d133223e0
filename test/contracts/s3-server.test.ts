/** The local S3 against the real SDK: what the adapters, the console and a partner's tools rely on. */
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bucket, end, get, put, queue, s3, server, start } from './local-s3.ts';

beforeAll(start);
afterAll(end);

describe('objects', () => {
  it.each([
    'plain.txt',
    'خبر/عاجل اليوم.txt',
    'a b+c&d=e%20f?#.txt',
    "q'uote(1)*!~<x>.xml",
    'a//b/../c',
    'x/',
  ])('come back under the key %s', async (key) => {
    const { ETag } = await put(key, 'نص', { ContentType: 'text/plain; charset=utf-8', Metadata: { by: 'me' } });
    const answer = await get(key);
    expect(answer).toMatchObject({ text: 'نص', ETag, ContentLength: 4, ContentType: 'text/plain; charset=utf-8' });
    expect(answer.Metadata).toEqual({ by: 'me' });
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: key }));
    expect(Contents?.map((object) => object.Key)).toEqual([key]);
  });

  it('come back in ranges, and refuse a range behind their end', async () => {
    await put('range', '0123456789');
    expect(await get('range', { Range: 'bytes=2-4' })).toMatchObject({ text: '234', ContentRange: 'bytes 2-4/10' });
    expect((await get('range', { Range: 'bytes=7-99' })).text).toBe('789');
    expect((await get('range', { Range: 'bytes=-3' })).text).toBe('789');
    await expect(get('range', { Range: 'bytes=10-11' })).rejects.toMatchObject({ name: 'InvalidRange' });
  });

  it('are missed by name', async () => {
    await expect(get('none')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({ name: 'NotFound' });
    await expect(s3.send(new GetObjectCommand({ Bucket: 'none', Key: 'a' }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    });
  });

  it('may be empty, and 64 MiB large from a stream of unknown checksum', async () => {
    await put('empty', '');
    expect(await get('empty')).toMatchObject({ text: '', ContentLength: 0 });
    const chunk = randomBytes(1024 * 1024);
    const Body = Readable.from(
      (function* () {
        for (let i = 0; i < 64; i++) yield chunk;
      })(),
    );
    await s3.send(new PutObjectCommand({ Bucket, Key: 'large', Body, ContentLength: 64 * chunk.length }));
    const { Body: back } = await s3.send(new GetObjectCommand({ Bucket, Key: 'large', Range: 'bytes=66060288-' }));
    expect(Buffer.from((await back?.transformToByteArray()) ?? []).equals(chunk)).toBe(true);
  });

  it('are refused when their checksum is wrong, and the one that stands stays', async () => {
    await put('sum', 'old');
    for (const wrong of [{ ChecksumCRC32: 'AAAAAA==' }, { ChecksumSHA256: 'AAAA' }, { ContentMD5: 'AAAA' }]) {
      await expect(put('sum', 'new', wrong)).rejects.toMatchObject({ name: 'BadDigest' });
    }
    expect((await get('sum')).text).toBe('old');
  });

  it('are put on condition', async () => {
    const { ETag } = await put('once', 'first', { IfNoneMatch: '*' });
    await expect(put('once', 'second', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(put('once', 'second', { IfMatch: '"0"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(put('never', 'x', { IfMatch: '"0"' })).rejects.toMatchObject({ name: 'NoSuchKey' });
    await put('once', 'second', { IfMatch: String(ETag) });
    expect((await get('once')).text).toBe('second');
  });

  it('of two conditional puts at once, one goes through', async () => {
    const puts = Array.from({ length: 8 }, (_, i) => put('race', String(i), { IfNoneMatch: '*' }));
    const done = (await Promise.allSettled(puts)).filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(1);
  });

  it('can be deleted, twice', async () => {
    await put('gone', 'x');
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }));
    await expect(get('gone')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('are not touched by actions that are not known', async () => {
    await put('tagged', 'body');
    for (const [method, query] of [
      ['PUT', 'tagging'],
      ['DELETE', 'tagging'],
      ['DELETE', 'versionId=1'],
      ['GET', 'acl'],
    ] as const) {
      const body = method === 'PUT' ? '<Tagging/>' : null;
      const answer = await fetch(`${server.endpoint}/${Bucket}/tagged?${query}`, { method, body });
      expect(answer.status, `${method} ?${query}`).toBe(501);
    }
    expect((await get('tagged')).text).toBe('body');
  });
});

describe('uploads in parts', () => {
  const start = async (Key: string) => {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'text/csv' }));
    const send = async (PartNumber: number, Body: string) => {
      const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
      return { PartNumber, ETag };
    };
    const complete = (Parts: { PartNumber: number; ETag: string | undefined }[]) =>
      s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
    return { UploadId, send, complete };
  };

  it('become one object and one event when they are complete', async () => {
    const { send, complete } = await start('in/parts.csv');
    queue.sent.length = 0;
    const [second, first] = [await send(2, 'second'), await send(1, 'old')];
    const again = await send(1, 'first,');
    await expect(complete([first, second])).rejects.toMatchObject({ name: 'InvalidPart' });
    await expect(complete([second, again])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    const { ETag } = await complete([again, second]);
    expect(await get('in/parts.csv')).toMatchObject({ text: 'first,second', ContentType: 'text/csv', ETag });
    expect(queue.sent.map(({ body }) => JSON.parse(body).Records[0].eventName)).toEqual([
      'ObjectCreated:CompleteMultipartUpload',
    ]);
    await expect(send(3, 'late')).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  it('leave nothing behind when they are given up', async () => {
    const { UploadId, send } = await start('given-up');
    await send(1, 'x');
    await s3.send(new AbortMultipartUploadCommand({ Bucket, Key: 'given-up', UploadId }));
    await expect(send(2, 'x')).rejects.toMatchObject({ name: 'NoSuchUpload' });
    await expect(get('given-up')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});

describe('addresses with a time', () => {
  it.each([
    [10, 200],
    [120, 403],
  ])('signed %d s ago for a minute give %d', async (ago, status) => {
    await put('signed', 'x');
    const date = new Date(Date.now() - ago * 1000).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
    const answer = await fetch(
      `${server.endpoint}/${Bucket}/signed?X-Amz-Date=${date}&X-Amz-Expires=60&X-Amz-Signature=x`,
    );
    expect(answer.status).toBe(status);
  });
});

describe('lists', () => {
  it('go page by page and gather what shares a folder', async () => {
    for (const key of ['l/a/1', 'l/a/2', 'l/b', 'l/c/1', 'l/ي', 'l/\u{1F600}']) await put(key, 'x');
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const answer = await s3.send(
        new ListObjectsV2Command({
          ...{ Bucket, Prefix: 'l/', Delimiter: '/', MaxKeys: 2 },
          ...(token && { ContinuationToken: token }),
        }),
      );
      seen.push(...(answer.CommonPrefixes ?? []).map(({ Prefix }) => `${Prefix} …`));
      seen.push(...(answer.Contents ?? []).map(({ Key }) => String(Key)));
      expect(answer.KeyCount).toBeLessThanOrEqual(2);
      token = answer.NextContinuationToken;
    } while (token);
    expect(seen.sort()).toEqual(['l/a/ …', 'l/b', 'l/c/ …', 'l/ي', 'l/\u{1F600}'].sort());
    const rest = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', StartAfter: 'l/c/1' }));
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['l/ي', 'l/\u{1F600}']);
  });
});
