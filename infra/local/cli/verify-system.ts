import { dynamoAudit } from '../../../functions/adapters/dynamo-audit.ts';
import { s3Heads } from '../../../functions/adapters/s3-heads.ts';
import { verifyAudit } from '../../../shared/audit/verify-audit.ts';
import type { Connection } from './running-system.ts';

/** Recomputes every history of the running system and every daily head; a line a day, then one over all. */
export async function verifySystem(
  { tables, s3, output }: Connection,
  print: (line: unknown) => void,
): Promise<boolean> {
  const audit = dynamoAudit(tables, output('LedgerTable'));
  let holds = false;
  for await (const line of verifyAudit(audit, s3Heads(s3, output('HeadsBucket')))) {
    print(line);
    if (!('day' in line)) holds = line.problems === 0;
  }
  return holds;
}
