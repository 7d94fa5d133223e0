import * as v from 'valibot';
import { BatchMessageSchema } from '../../shared/pipeline/messages.ts';
import { rulesOfRegister } from '../../shared/pipeline/rules-of-register.ts';
import { documentClient, s3Client, sqsClient } from '../adapters/clients.ts';
import { dynamoDueLooks } from '../adapters/dynamo-due-looks.ts';
import { dynamoItemIds } from '../adapters/dynamo-item-ids.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { dynamoPostings } from '../adapters/dynamo-postings.ts';
import { dynamoRegisters } from '../adapters/dynamo-registers.ts';
import { dynamoUses } from '../adapters/dynamo-uses.ts';
import { s3Objects } from '../adapters/s3-objects.ts';
import { sqsOutbox } from '../adapters/sqs-outbox.ts';
import { consumer } from '../runtime/consume.ts';
import { setting } from '../runtime/settings.ts';
import { type FlagPorts, flagBatch } from './flag-batch.ts';

const [queues, tables] = [sqsClient(), documentClient()];
const ports: FlagPorts = {
  data: s3Objects(s3Client(), setting('DATA_BUCKET')),
  ledger: dynamoLedger(tables, setting('LEDGER_TABLE')),
  registers: dynamoRegisters(tables, setting('REGISTERS_TABLE')),
  postings: dynamoPostings(tables, setting('FINGERPRINTS_TABLE')),
  items: dynamoItemIds(tables, setting('LEDGER_TABLE')),
  looks: dynamoDueLooks(tables, setting('LEDGER_TABLE')),
  uses: dynamoUses(tables, setting('LEDGER_TABLE')),
  next: sqsOutbox(queues, setting('NEXT_QUEUE_URL')),
  own: sqsOutbox(queues, setting('OWN_QUEUE_URL')),
  rules: rulesOfRegister,
};

export const handler = consumer((body, attempt) => flagBatch(v.parse(BatchMessageSchema, body), attempt, ports));
