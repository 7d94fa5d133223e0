/** The way onto a queue, over the emulator; what a real queue does now and then, over an endpoint that answers so. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqsOutbox } from '../../functions/adapters/sqs-outbox.ts';
import { type Queues, startQueues } from '../../infra/local/run/queues.ts';
import type { AlertMessage } from '../../shared/pipeline/messages.ts';

const message = (no: number): AlertMessage => ({
  ...{ v: 1, kind: 'alert', partner: 'ajans' },
  dropId: no.toString(16).padStart(32, '0'),
});
const clientOf = (endpoint: string) =>
  new SQSClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  });

describe('the way onto a queue', () => {
  const dir = mkdtempSync(join(tmpdir(), 'outbox-'));
  const arn = 'arn:aws:sqs:us-east-1:000000000000:q';
  let queues: Queues;
  beforeAll(async () => {
    queues = await startQueues(dir);
    const queue = { name: 'q', arn, attributes: {}, deadLettersArn: null };
    await queues.provision({ queues: [queue], topics: [], subscriptions: [] } as unknown as Parameters<
      Queues['provision']
    >[0]);
  });
  afterAll(async () => {
    await queues.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('takes nothing, and any number in calls of ten, each once', async () => {
    const outbox = sqsOutbox(clientOf(queues.endpoint), queues.urlOf(arn));
    await outbox.send([]);
    expect(queues.counts(arn).ready).toBe(0);
    const sent = Array.from({ length: 23 }, (_, no) => message(no));
    await outbox.send(sent);
    const taken: AlertMessage[] = [];
    while (taken.length < sent.length) {
      const { Messages = [] } = await queues.call<{ Messages?: { Body: string }[] }>('ReceiveMessage', {
        ...{ QueueUrl: queues.urlOf(arn), MaxNumberOfMessages: 10 },
      });
      expect(Messages.length).toBeGreaterThan(0);
      taken.push(...Messages.map(({ Body }) => JSON.parse(Body)));
    }
    const order = ({ dropId }: AlertMessage) => dropId;
    expect(taken.map(order).sort()).toEqual(sent.map(order).sort());
  });

  it('of a queue that is not there fails, so that the message is tried again', async () => {
    const outbox = sqsOutbox(clientOf(queues.endpoint), `${queues.endpoint}/000000000000/none`);
    await expect(outbox.send([message(1)])).rejects.toThrow();
  });
});

describe('a queue that takes a part', () => {
  let server: Server;
  const taken: string[] = [];
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { Entries } = JSON.parse(body) as { Entries: { Id: string; MessageBody: string }[] };
      const [good, bad] = [Entries.filter(({ Id }) => Id !== '3'), Entries.filter(({ Id }) => Id === '3')];
      taken.push(...good.map(({ MessageBody }) => JSON.parse(MessageBody).dropId));
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end(
        JSON.stringify({
          Successful: good.map(({ Id }) => ({ Id, MessageId: Id })),
          Failed: bad.map(({ Id }) => ({ Id, SenderFault: false, Code: 'InternalError' })),
        }),
      );
    });
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  });
  afterAll(() => server.close());

  it('is told as a passing failure; what it took stays sent, and later calls are not made', async () => {
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = new SQSClient({
      ...{ region: 'us-east-1', endpoint, credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, md5: false },
    });
    const sent = Array.from({ length: 15 }, (_, no) => message(no));
    await expect(sqsOutbox(client, `${endpoint}/1/q`).send(sent)).rejects.toMatchObject({ name: 'TransientError' });
    expect(taken).toHaveLength(9);
    expect(taken).not.toContain(sent[3]?.dropId);
  });
});
