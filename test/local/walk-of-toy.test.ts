import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalAws, type LocalAwsOptions, startLocalAws } from '../../infra/local/local-aws.ts';

const assemblyDir = fileURLToPath(new URL('./toy', import.meta.url));
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const region = 'us-east-1';

let dataDir: string;
let aws: LocalAws;
const start = async (more: Partial<LocalAwsOptions> = {}) => {
  aws = await startLocalAws({ assemblyDir, dataDir, ...more });
};
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'local-aws-'));
  await start();
});
afterEach(async () => {
  await aws.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const s3 = () => new S3Client({ endpoint: aws.endpoints.s3, region, credentials, forcePathStyle: true });
const sqs = () => new SQSClient({ endpoint: aws.endpoints.sqs, region, credentials });
const QueueUrl = () => String(aws.outputs.workQueueUrl);
const send = (message: object) =>
  sqs().send(new SendMessageCommand({ QueueUrl: QueueUrl(), MessageBody: JSON.stringify(message) }));
const item = async (pk: string) => {
  const client = new DynamoDBClient({ endpoint: aws.endpoints.dynamodb, region, credentials });
  const { Item } = await client.send(
    new GetItemCommand({ TableName: String(aws.outputs.Table), Key: { pk: { S: pk } }, ConsistentRead: true }),
  );
  return Item ?? null;
};
const put = (Key: string) =>
  s3().send(new PutObjectCommand({ Bucket: String(aws.outputs.UploadsBucket), Key, Body: 'text' }));

describe('the template, provisioned', () => {
  it('carries an upload to the function that its notification leads to', async () => {
    const key = 'incoming/partner/خبر عاجل + 100%.txt';
    await put(key);
    await put('elsewhere/a.txt');
    await aws.idle(5000);
    const event = JSON.parse(String((await item(key))?.text?.S));
    expect(event.Records[0]).toMatchObject({
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: aws.outputs.UploadsBucket }, object: { size: 4 } },
    });
    expect(await item('elsewhere/a.txt')).toBeNull();
  });

  it('keeps only failed messages of a batch, and hands them to the dead letters after their receives', async () => {
    const Entries = ['good', 'fail', 'fine'].map((say, at) => ({
      Id: String(at),
      MessageBody: JSON.stringify({ id: say, say }),
    }));
    await sqs().send(new SendMessageBatchCommand({ QueueUrl: QueueUrl(), Entries }));
    await aws.idle(8000);
    expect((await item('good'))?.text).toBeDefined();
    expect((await item('fine'))?.text).toBeDefined();
    expect(await item('fail')).toEqual({ pk: { S: 'fail' }, tries: { N: '2' } });
    expect(aws.dlqDepths()).toEqual({ work: 1 });
    expect(await aws.redrive('work')).toBe(1);
    expect(aws.dlqDepths()).toEqual({ work: 0 });
    await aws.idle(8000);
    expect((await item('fail'))?.tries).toEqual({ N: '4' });
  });

  it.each(['hang', 'exit'])('survives a function that does %s', async (say) => {
    await aws.stop();
    await start({ retrySeconds: 0 });
    await send({ id: say, say });
    await aws.idle(8000);
    expect((await item(say))?.tries).toEqual({ N: '2' });
    expect(aws.dlqDepths()).toEqual({ work: 1 });
    await send({ id: 'next' });
    await aws.idle(4000);
    expect((await item('next'))?.text).toBeDefined();
  });

  it('keeps objects, items, queued and dead messages over a restart', async () => {
    await put('incoming/a.txt');
    await aws.idle(4000);
    await send({ id: 'slow', say: 'hang' });
    await aws.stop();
    await start({ retrySeconds: 0 });
    expect((await item('incoming/a.txt'))?.text).toBeDefined();
    await aws.idle(8000);
    expect(aws.dlqDepths()).toEqual({ work: 1 });
    await aws.stop();
    await start();
    expect(aws.dlqDepths()).toEqual({ work: 1 });
  });

  it('writes what functions print to a file of their own', async () => {
    await send({ id: 'one' });
    await aws.idle(4000);
    const [file = ''] = readdirSync(join(dataDir, 'logs'));
    const { records, left } = JSON.parse(readFileSync(join(dataDir, 'logs', file), 'utf8').split('\n')[0] ?? '');
    expect(records).toBe(1);
    expect(left).toBeGreaterThan(500);
  });

  it('serves the HTTP API, open and closed routes', async () => {
    await aws.stop();
    await start({ authorize: async ({ headers }) => (headers.authorization ? { sub: headers.authorization } : null) });
    const url = String(aws.outputs.ConsoleUrl);
    const health = await fetch(`${url}/health`, { headers: { cookie: 'x=1; y=2', test: 'yes' } });
    expect(health.status).toBe(201);
    expect(health.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await health.json()).toEqual({ cookies: ['x=1', 'y=2'], rawPath: '/health', test: 'yes' });
    expect((await fetch(`${url}/flags/1`)).status).toBe(401);
    const flags = await fetch(`${url}/flags/1`, {
      method: 'POST',
      body: 'q=س',
      headers: { authorization: 'me', 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(await flags.json()).toMatchObject({
      claims: { sub: 'me' },
      body: 'q=س',
      pathParameters: { proxy: 'flags/1' },
    });
    expect((await fetch(`${url}/`)).status).toBe(404);
  });
});
