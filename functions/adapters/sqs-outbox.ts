import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { TransientError } from '../../shared/pipeline/failures.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { slicesOf } from '../runtime/slices.ts';
import { sqsClient } from './sqs-client.ts';

/** Entries a call may carry; a message of ours has at most 50 story ids and stays below 5 KB, so ten fit into 1 MiB. */
const ENTRIES = 10;

export function sqsOutbox(client: SQSClient, queueUrl: string): Outbox {
  return {
    async send(messages) {
      for (const slice of slicesOf(messages, ENTRIES)) {
        const Entries = slice.map((message, at) => ({ Id: String(at), MessageBody: JSON.stringify(message) }));
        const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
        if (Failed?.length) throw new TransientError(`${Failed.length} of ${Entries.length} messages were not taken`);
      }
    },
  };
}

/** With a client of its own: for a function that sends now and then only. */
export const openSqsOutbox = (queueUrl: string): Outbox => sqsOutbox(sqsClient(), queueUrl);
