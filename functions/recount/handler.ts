import { documentClient, s3Client } from '../adapters/clients.ts';
import { dynamoLedger } from '../adapters/dynamo-ledger.ts';
import { listDropsOfDay } from '../adapters/dynamo-lists.ts';
import { s3Objects } from '../adapters/s3-objects.ts';
import { logger } from '../runtime/logger.ts';
import { count } from '../runtime/metrics.ts';
import { setting } from '../runtime/settings.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { type Recounted, recountDay } from './recount-day.ts';

const [tables, table] = [documentClient(), setting('LEDGER_TABLE')];
const ports = {
  dropsOf: (day: string) => listDropsOfDay(tables, table, day),
  ledger: dynamoLedger(tables, table),
  data: s3Objects(s3Client(), setting('DATA_BUCKET')),
  clock: systemClock,
};

export async function handler(): Promise<Omit<Recounted, 'unbalanced'> & { unbalanced: number }> {
  const { day, drops, left, unbalanced } = await recountDay(ports);
  for (const { drop: dropId, inFlight, problems } of unbalanced)
    logger.error('drop does not balance', { dropId, inFlight, problems: problems.map(({ problem }) => problem) });
  count('recounted-drops', drops);
  count('unbalanced-drops', unbalanced.length);
  count('recount-left', left);
  const told = { day, drops, left, unbalanced: unbalanced.length };
  logger.info('day recounted', { day, drops, left, unbalanced: unbalanced.length });
  return told;
}
