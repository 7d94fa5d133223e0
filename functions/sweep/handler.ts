import { documentClient, s3Client } from '../adapters/clients.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { keptDrops } from '../adapters/kept-drops.ts';
import { s3Objects } from '../adapters/s3-objects.ts';
import { logger } from '../runtime/logger.ts';
import { setting } from '../runtime/settings.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { sweepDrops } from './sweep-drops.ts';

const [table, bucket] = [setting('LEDGER_TABLE'), setting('DATA_BUCKET')];
const [tables, s3] = [documentClient(), s3Client()];
const ports = {
  ...{ kept: keptDrops(tables, table, s3, bucket), ledger: dynamoLedger(tables, table), data: s3Objects(s3, bucket) },
  clock: systemClock,
};

export async function handler() {
  const { looked, swept } = await sweepDrops(ports);
  logger.info('drops swept', { looked, swept });
  return { looked, swept };
}
