import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ChainEnd } from '../../shared/audit/daily-head.ts';
import type { HeadStore } from '../../shared/ports/audit-store.ts';
import { s3Client } from './s3-client.ts';

const named = (failure: unknown, ...names: string[]) => failure instanceof Error && names.includes(failure.name);

/** Heads and the chain ends under them. Locked objects cannot be replaced; the condition keeps even a second version out. */
export function s3Heads(client: S3Client, bucket: string): HeadStore {
  const get = async (Key: string): Promise<string | null> => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      return (await Body?.transformToString('utf-8')) ?? null;
    } catch (failure) {
      if (named(failure, 'NoSuchKey', 'NotFound')) return null;
      throw failure;
    }
  };
  const putOnce = async (Key: string, Body: string) => {
    const ContentType = 'application/json';
    await client
      .send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType, IfNoneMatch: '*' }))
      .catch((failure) => {
        if (!named(failure, 'PreconditionFailed', 'ConditionalRequestConflict')) throw failure;
      });
  };
  const headKey = (day: string) => `heads/${day}.json`;
  const endsKey = (day: string, root: string) => `heads/${day}/${root}.json`;
  return {
    head: (day) => get(headKey(day)),
    async ends(day, root) {
      const text = await get(endsKey(day, root));
      return text === null ? null : (JSON.parse(text) as ChainEnd[]);
    },
    putEnds: (day, root, ends) => putOnce(endsKey(day, root), JSON.stringify(ends)),
    async putHead(day, head) {
      await putOnce(headKey(day), head);
      const stands = await get(headKey(day));
      if (stands === null) throw new Error(`the head of ${day} is not there after it was stored`);
      return stands;
    },
  };
}

/** With a client of its own. */
export const openS3Heads = (bucket: string): HeadStore => s3Heads(s3Client(), bucket);
