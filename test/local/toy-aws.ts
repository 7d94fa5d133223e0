import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type LocalAws, type LocalAwsOptions, startLocalAws } from '../../infra/local/local-aws.ts';

export const assemblyDir = fileURLToPath(new URL('./toy', import.meta.url));

const settings = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

export type Item = Record<string, { S?: string; N?: string }>;

/** A toy template running on a folder of its own; one of these a test, so that tests may run side by side. */
export class ToyAws {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'local-aws-'));
  #running: LocalAws | null = null;

  get aws(): LocalAws {
    if (!this.#running) throw new Error('not started');
    return this.#running;
  }

  async start(options: Partial<LocalAwsOptions> = {}) {
    await this.#running?.stop();
    this.#running = await startLocalAws({ assemblyDir, dataDir: this.dataDir, retrySeconds: 1, ...options });
  }

  async end() {
    await this.#running?.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  get bucket(): string {
    return String(this.aws.outputs.UploadsBucket);
  }

  s3(): S3Client {
    return new S3Client({ ...settings, endpoint: this.aws.endpoints.s3, forcePathStyle: true });
  }

  put(Key: string) {
    return this.s3().send(new PutObjectCommand({ Bucket: this.bucket, Key, Body: 'text' }));
  }

  async send(...messages: object[]) {
    const sqs = new SQSClient({ ...settings, endpoint: this.aws.endpoints.sqs });
    const QueueUrl = String(this.aws.outputs.workQueueUrl);
    const bodies = messages.map((message) => JSON.stringify(message));
    if (bodies.length === 1) return void (await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: bodies[0] })));
    const Entries = bodies.map((MessageBody, at) => ({ Id: String(at), MessageBody }));
    await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  }

  async publish(Message: string) {
    const sns = new SNSClient({ ...settings, endpoint: this.aws.endpoints.sns });
    await sns.send(new PublishCommand({ TopicArn: String(this.aws.outputs.TopicArn), Subject: 'Alert', Message }));
  }

  async item(pk: string): Promise<Item | null> {
    const client = new DynamoDBClient({ ...settings, endpoint: this.aws.endpoints.dynamodb });
    const { Item } = await client.send(
      new GetItemCommand({ TableName: String(this.aws.outputs.Table), Key: { pk: { S: pk } }, ConsistentRead: true }),
    );
    return (Item as Item | undefined) ?? null;
  }
}
