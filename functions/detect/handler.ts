import * as v from 'valibot';
import { BatchMessageSchema } from '../../shared/pipeline/messages.ts';
import { documentClient, s3Client, sqsClient } from '../adapters/clients.ts';
import { dynamoRegisters } from '../adapters/dynamo-registers.ts';
import { s3Objects } from '../adapters/s3-objects.ts';
import { sqsOutbox } from '../adapters/sqs-outbox.ts';
import { consumer } from '../runtime/consume.ts';
import { setting } from '../runtime/settings.ts';
import { type DetectPorts, detectBatch } from './detect-batch.ts';

const queues = sqsClient();
const ports: DetectPorts = {
  data: s3Objects(s3Client(), setting('DATA_BUCKET')),
  registers: dynamoRegisters(documentClient(), setting('REGISTERS_TABLE')),
  next: sqsOutbox(queues, setting('NEXT_QUEUE_URL')),
  own: sqsOutbox(queues, setting('OWN_QUEUE_URL')),
  // Its words, holders and number plans are most of the bundle: read at the first batch, so that the function starts at once.
  examinerFor: async (register) => (await import('../../shared/pipeline/examine-story.ts')).examinerWithLists(register),
};

export const handler = consumer((body, attempt) => detectBatch(v.parse(BatchMessageSchema, body), attempt, ports));
