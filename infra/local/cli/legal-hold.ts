import { userInfo } from 'node:os';
import { dynamoReview } from '../../../functions/adapters/dynamo-review.ts';
import { keptDrops } from '../../../functions/adapters/kept-drops.ts';
import { Refused } from './refused.ts';
import type { Connection } from './running-system.ts';

/** Keeps the files and texts of a drop, or of a flag's drop and work, until the hold is lifted: whatever their age. */
export async function legalHold({ tables, s3, output }: Connection, subject: string, reason: string | null) {
  const kept = keptDrops(tables, output('LedgerTable'), s3, output('DataBucket'));
  const flag = subject.includes('.') ? await dynamoReview(tables, output('LedgerTable')).flag(subject) : null;
  if (!flag && !/^[0-9a-f]{32}$/.test(subject)) throw new Refused(`There is no flag or drop ${subject}.`);
  const drops = flag ? [flag.dropId, ...(flag.workId ? [flag.workId.slice(0, 32)] : [])] : [subject];
  const [by, at] = [`command-line ${userInfo().username}`, new Date().toISOString()];
  for (const drop of new Set(drops)) {
    if (reason !== null) await kept.putHold(drop, { subject, by, at, reason });
    else await kept.liftHold(drop, subject, by, at);
  }
  return { subject, held: reason !== null, drops: [...new Set(drops)] };
}
