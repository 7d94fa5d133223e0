import * as v from 'valibot';
import { DropRequestSchema } from '../../shared/pipeline/messages.ts';
import { uploadsOf } from '../../shared/pipeline/upload-event.ts';
import { documentClient, s3Client, sqsClient } from '../adapters/clients.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { dynamoRefusedUploads } from '../adapters/dynamo-refused-uploads.ts';
import { dynamoRegisters } from '../adapters/dynamo-registers.ts';
import { s3Objects } from '../adapters/s3-objects.ts';
import { sqsOutbox } from '../adapters/sqs-outbox.ts';
import { consumer } from '../runtime/consume.ts';
import { setting } from '../runtime/settings.ts';
import { doForDrop } from './do-for-drop.ts';
import { type SplitPorts, splitUpload } from './split-upload.ts';

const [s3, tables] = [s3Client(), documentClient()];
const ports: SplitPorts = {
  uploads: s3Objects(s3, setting('UPLOADS_BUCKET')),
  data: s3Objects(s3, setting('DATA_BUCKET')),
  ledger: dynamoLedger(tables, setting('LEDGER_TABLE')),
  refused: dynamoRefusedUploads(tables, setting('LEDGER_TABLE')),
  registers: dynamoRegisters(tables, setting('REGISTERS_TABLE')),
  next: sqsOutbox(sqsClient(), setting('NEXT_QUEUE_URL')),
  // Loaded with the first message: formats and the words of every language are most of the bundle.
  split: async (...drop) => (await import('../../shared/formats/split-drop.ts')).splitDrop(...drop),
};

export const handler = consumer(async (body) => {
  const asked = v.safeParse(DropRequestSchema, body);
  if (asked.success) return doForDrop(asked.output, ports);
  for (const upload of uploadsOf(body)) await splitUpload(upload, ports);
});
