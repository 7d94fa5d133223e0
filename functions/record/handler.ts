import * as v from 'valibot';
import { BatchMessageSchema } from '../../shared/pipeline/messages.ts';
import { documentClient, s3Client, sqsClient } from '../adapters/clients.ts';
import { dynamoDueLooks } from '../adapters/dynamo-due-looks.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { dynamoReview } from '../adapters/dynamo-review.ts';
import { s3Objects } from '../adapters/s3-objects.ts';
import { sqsOutbox } from '../adapters/sqs-outbox.ts';
import { consumer } from '../runtime/consume.ts';
import { setting } from '../runtime/settings.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { type RecordPorts, recordBatch } from './record-batch.ts';

const [queues, tables] = [sqsClient(), documentClient()];
const ports: RecordPorts = {
  data: s3Objects(s3Client(), setting('DATA_BUCKET')),
  ledger: dynamoLedger(tables, setting('LEDGER_TABLE')),
  looks: dynamoDueLooks(tables, setting('LEDGER_TABLE')),
  events: dynamoReview(tables, setting('LEDGER_TABLE')),
  clock: systemClock,
  next: sqsOutbox(queues, setting('NEXT_QUEUE_URL')),
  own: sqsOutbox(queues, setting('OWN_QUEUE_URL')),
};

export const handler = consumer((body, attempt) => recordBatch(v.parse(BatchMessageSchema, body), attempt, ports));
