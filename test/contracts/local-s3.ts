/** The local S3 on a port of its own and the SDK's client before it. Vitest gives each test file its own copy of this module. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type S3Server, startS3 } from '../../infra/local/s3/server.ts';

export const Bucket = 'drops';
export const queue = { down: false, sent: [] as { queueArn: string; body: string }[] };
const dir = mkdtempSync(join(tmpdir(), 'local-s3-'));
export let server: S3Server;
export let s3: S3Client;

export async function start() {
  const send = (queueArn: string, body: string) => {
    if (queue.down) throw new Error('no queue');
    queue.sent.push({ queueArn, body });
  };
  server = await startS3({ dir, send, log: () => {} });
  const rule = { queueArn: 'arn:aws:sqs:::q', events: ['s3:ObjectCreated:*'], prefix: 'in/', suffix: '' };
  server.provision({ buckets: [Bucket], notifications: [{ bucket: Bucket, rules: [rule] }] });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  s3 = new S3Client({ region: 'us-east-1', endpoint: server.endpoint, credentials, forcePathStyle: true });
}

export async function end() {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}

type PutInput = Omit<ConstructorParameters<typeof PutObjectCommand>[0], 'Bucket' | 'Key' | 'Body'>;
export const put = (Key: string, Body: string | Uint8Array, more: PutInput = {}) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
export const get = async (Key: string, more: { Range?: string } = {}) => {
  const answer = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return { ...answer, text: await answer.Body?.transformToString() };
};
