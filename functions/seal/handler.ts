import { documentClient } from '../adapters/clients.ts';
import { dynamoAudit } from '../adapters/dynamo-audit.ts';
import { openS3Heads } from '../adapters/s3-heads.ts';
import { logger } from '../runtime/logger.ts';
import { setting } from '../runtime/settings.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { sealDays } from './seal-days.ts';

const audit = dynamoAudit(documentClient(), setting('LEDGER_TABLE'));
const heads = openS3Heads(setting('HEADS_BUCKET'));

export async function handler(): Promise<{ sealed: string[] }> {
  const sealed = await sealDays({ audit, heads, clock: systemClock });
  logger.info('days sealed', { days: sealed.length });
  return { sealed };
}
