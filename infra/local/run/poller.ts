import type { MappingPlan } from '../template/plan.ts';
import type { FunctionPool } from './function-pool.ts';
import { type Queues, SOONEST_SECONDS } from './queues.ts';

interface Received {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
  MD5OfBody: string;
  Attributes?: Record<string, string>;
  MessageAttributes?: Record<string, { StringValue?: string; BinaryValue?: string; DataType: string }>;
}

export interface ObservedCall {
  functionName: string;
  event: { Records: unknown[] };
  milliseconds: number;
  failed: number;
}

export interface Poller {
  stop(): Promise<void>;
}

const WAIT_SECONDS = 20;

/**
 * Feeds one function from one queue as an event source mapping does: batches up to BatchSize, so many at once, what the
 * function did is deleted, what it reports as failed stays and comes back when its visibility ends, the queue's redrive
 * policy takes it in the end.
 * @param lanes batches in work at once
 * @param retrySeconds when given, a failed message comes back after so many seconds instead of its visibility timeout
 */
export function startPoller(mapping: MappingPlan, { queues, pool, lanes, retrySeconds, observe, log }: Parts): Poller {
  const { queueArn, batchSize } = mapping;
  const QueueUrl = queues.urlOf(queueArn);
  const stopping = new AbortController();
  const { signal } = stopping;

  async function turn() {
    const { Messages = [] } = await queues.call<{ Messages?: Received[] }>(
      'ReceiveMessage',
      {
        QueueUrl,
        MaxNumberOfMessages: batchSize,
        WaitTimeSeconds: WAIT_SECONDS,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      },
      signal,
    );
    if (!Messages.length) return;
    const ids = new Set(Messages.map((message) => message.MessageId));
    let failed: Set<string>;
    const event = { Records: Messages.map((message) => recordOf(message, queueArn)) };
    const begun = performance.now();
    try {
      failed = failedOf(await pool.invoke(event), ids, mapping);
    } catch (failure) {
      // A stop takes the workers away in the middle of a call: the messages come back with the next start.
      if (signal.aborted) return;
      log(`${mapping.functionName}: ${failure instanceof Error ? failure.message : failure}`);
      failed = ids;
    }
    const { functionName } = mapping;
    observe?.({ functionName, event, milliseconds: performance.now() - begun, failed: failed.size });
    const entries = (kept: boolean) =>
      Messages.filter((message) => failed.has(message.MessageId) === kept).map((message) => ({
        Id: message.MessageId,
        ReceiptHandle: message.ReceiptHandle,
      }));
    const done = entries(false);
    const stay = entries(true);
    if (done.length) await queues.call('DeleteMessageBatch', { QueueUrl, Entries: done });
    if (stay.length && retrySeconds !== undefined) {
      const VisibilityTimeout = Math.max(SOONEST_SECONDS, retrySeconds);
      const Entries = stay.map((entry) => ({ ...entry, VisibilityTimeout }));
      await queues.call('ChangeMessageVisibilityBatch', { QueueUrl, Entries });
    }
  }

  async function lane() {
    while (!signal.aborted) {
      try {
        await turn();
      } catch (failure) {
        if (signal.aborted) return;
        log(`poller of ${mapping.functionName}: ${failure}`);
        await new Promise((done) => setTimeout(done, 200));
      }
    }
  }

  const running = Array.from({ length: lanes }, lane);
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

interface Parts {
  queues: Queues;
  pool: FunctionPool;
  lanes: number;
  retrySeconds: number | undefined;
  observe: ((call: ObservedCall) => void) | undefined;
  log: (line: string) => void;
}

/** Ids of the messages that stay. An answer that names an unknown id, or no id, fails the whole batch, as Lambda has it. */
function failedOf(answer: unknown, ids: Set<string>, { reportsItemFailures }: MappingPlan): Set<string> {
  if (!reportsItemFailures) return new Set();
  const failures = (answer as { batchItemFailures?: { itemIdentifier?: unknown }[] } | null | undefined)
    ?.batchItemFailures;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return ids;
  const named = failures.map((failure) => failure?.itemIdentifier);
  return named.every((id) => typeof id === 'string' && ids.has(id)) ? new Set(named as string[]) : ids;
}

function recordOf(message: Received, queueArn: string) {
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
    name,
    { stringValue: value.StringValue, binaryValue: value.BinaryValue, dataType: value.DataType },
  ]);
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes ?? {},
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: 'us-east-1',
  };
}
