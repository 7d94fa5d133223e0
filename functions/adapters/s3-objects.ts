import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import { s3Client } from './s3-client.ts';

const isMissing = (failure: unknown) =>
  failure instanceof Error && (failure.name === 'NoSuchKey' || failure.name === 'NotFound');

export function s3Objects(client: S3Client, bucket: string): Objects {
  const open = (key: string, range?: string) =>
    client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...(range && { Range: range }) })).catch((failure) => {
      if (isMissing(failure)) return null;
      throw failure;
    });
  return {
    async get(key, maxBytes) {
      const answer = await open(key);
      if (!answer?.Body) return null;
      if ((answer.ContentLength ?? 0) > maxBytes) {
        // An unread body would hold its connection.
        (answer.Body as { destroy?: () => void }).destroy?.();
        throw new PoisonError('too-large', `${answer.ContentLength} bytes`);
      }
      return answer.Body.transformToByteArray();
    },
    async getRange(key, from, to) {
      const answer = await open(key, `bytes=${from}-${to - 1}`);
      return (await answer?.Body?.transformToByteArray()) ?? null;
    },
    async put(key, bytes, contentType) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }));
    },
  };
}

/** With a client of its own: for functions that load S3 only when they need it. */
export const openS3Objects = (bucket: string): Objects => s3Objects(s3Client(), bucket);
