import { mkdirSync } from 'node:fs';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import type { Plan } from '../template/plan.ts';
import { type Call, callerOf } from './call-emulator.ts';

export interface QueueCounts {
  ready: number;
  delayed: number;
  inFlight: number;
}

/** Queues and topics: fauxqs in this process, its state in a SQLite file below `dataDir`. */
export interface Queues {
  endpoint: string;
  call: Call;
  provision(plan: Pick<Plan, 'queues' | 'topics' | 'subscriptions'>): Promise<void>;
  urlOf(queueArn: string): string;
  /** As of this very moment, no matter how many queues are asked for: nothing runs in between. */
  counts(queueArn: string): QueueCounts;
  send(queueArn: string, body: string): void;
  /** Gives messages that a stopped process had received back to their queue. */
  release(queueArn: string): Promise<void>;
  /** What was published to the template's topics, oldest first. */
  announcements(): Announcement[];
  stop(): Promise<void>;
}

export interface Announcement {
  topicArn: string;
  subject: string | null;
  message: string;
  at: string;
}

/** With 0 the emulator (2.4.1, persistent) loses sight of the message: its own store refuses the change half way. */
export const SOONEST_SECONDS = 1;

const nameOf = (arn: string) => arn.slice(arn.lastIndexOf(':') + 1);

export async function startQueues(dataDir: string, port = 0): Promise<Queues> {
  mkdirSync(dataDir, { recursive: true });
  const server: FauxqsServer = await startFauxqs({ port, host: '127.0.0.1', logger: false, dataDir });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const call = callerOf(endpoint, 'AmazonSQS');
  const urlOf = (arn: string) => `${endpoint}/000000000000/${nameOf(arn)}`;
  const outboxes = new Set<string>();
  const look = (arn: string) => {
    const queue = server.inspectQueue(nameOf(arn));
    if (!queue) throw new Error(`there is no queue ${nameOf(arn)}`);
    return queue;
  };
  return {
    endpoint,
    call,
    urlOf,
    async provision({ queues, topics, subscriptions }) {
      // Dead-letter queues first: a redrive policy names a queue that exists.
      for (const { name, arn, attributes } of queues.toSorted((a, b) => order(a) - order(b))) {
        const standing = server.inspectQueue(name);
        if (!standing) server.createQueue(name, { attributes });
        else await call('SetQueueAttributes', { QueueUrl: urlOf(arn), Attributes: attributes });
      }
      for (const topic of topics) {
        server.createTopic(topic);
        // Mail goes nowhere from here: a queue of our own keeps what would have been sent, for people to look at.
        const outbox = outboxOf(topic);
        if (!server.inspectQueue(outbox))
          server.createQueue(outbox, { attributes: { MessageRetentionPeriod: '1209600' } });
        server.subscribe({ topic, queue: outbox });
        outboxes.add(outbox);
      }
      for (const { topicArn, queueArn, raw } of subscriptions) {
        const attributes = { RawMessageDelivery: String(raw) };
        server.subscribe({ topic: nameOf(topicArn), queue: nameOf(queueArn), attributes });
      }
    },
    counts(arn) {
      const { ready, delayed, inflight } = look(arn).messages;
      return { ready: ready.length, delayed: delayed.length, inFlight: inflight.length };
    },
    send(arn, body) {
      server.sendMessage(nameOf(arn), body);
    },
    async release(arn) {
      const QueueUrl = urlOf(arn);
      for (const { receiptHandle: ReceiptHandle } of look(arn).messages.inflight) {
        await call('ChangeMessageVisibility', { QueueUrl, ReceiptHandle, VisibilityTimeout: SOONEST_SECONDS });
      }
    },
    announcements() {
      const messages = [...outboxes].flatMap((name) => server.inspectQueue(name)?.messages.ready ?? []);
      const all = messages.map(({ body }) => {
        const { TopicArn, Subject, Message, Timestamp } = JSON.parse(body);
        return { topicArn: TopicArn, subject: Subject ?? null, message: Message, at: Timestamp };
      });
      return all.sort((a, b) => (a.at < b.at ? -1 : 1));
    },
    stop: () => server.stop(),
  };
}

const outboxOf = (topic: string) => `${topic}-outbox`;
const order = ({ deadLettersArn }: Plan['queues'][number]) => (deadLettersArn ? 1 : 0);
