import type { Outbox } from '../../shared/ports/outbox.ts';
import { sqsClient } from './sqs-client.ts';
import { sqsOutbox } from './sqs-outbox.ts';

/** For a function that sends now and then only: loaded when it does. */
export const openSqsOutbox = (queueUrl: string): Outbox => sqsOutbox(sqsClient(), queueUrl);
