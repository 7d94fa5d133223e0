import type { Context } from 'aws-lambda';
import { documentClient, sqsClient } from '../adapters/clients.ts';
import { dynamoDueLooks } from '../adapters/dynamo-due-looks.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { dynamoRegisterChanges } from '../adapters/dynamo-register-changes.ts';
import { dynamoUses } from '../adapters/dynamo-uses.ts';
import { sqsOutbox } from '../adapters/sqs-outbox.ts';
import { logger } from '../runtime/logger.ts';
import { setting } from '../runtime/settings.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { type RecheckPorts, recheckChanges } from './recheck-changes.ts';

const tables = documentClient();
const ports: RecheckPorts = {
  changes: dynamoRegisterChanges(tables, setting('REGISTERS_TABLE')),
  uses: dynamoUses(tables, setting('LEDGER_TABLE')),
  looks: dynamoDueLooks(tables, setting('LEDGER_TABLE')),
  ledger: dynamoLedger(tables, setting('LEDGER_TABLE')),
  flag: sqsOutbox(sqsClient(), setting('FEEDS_QUEUE_URL')),
  clock: systemClock,
};

/** A page takes well below a second; what is left is for ending in order. */
const RESERVE_MS = 10_000;

export const handler = async (_event: unknown, context: Context): Promise<void> => {
  const { stories } = await recheckChanges(ports, () => context.getRemainingTimeInMillis() > RESERVE_MS);
  if (stories) logger.info('judged again', { stories });
};
