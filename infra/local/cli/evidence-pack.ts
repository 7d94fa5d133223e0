import { readFileSync, writeFileSync } from 'node:fs';
import { dynamoAudit } from '../../../functions/adapters/dynamo-audit.ts';
import { dynamoLedger } from '../../../functions/adapters/dynamo-ledger.ts';
import { dynamoPeople } from '../../../functions/adapters/dynamo-people.ts';
import { dynamoRegisterLists } from '../../../functions/adapters/dynamo-register-lists.ts';
import { dynamoRegisters } from '../../../functions/adapters/dynamo-registers.ts';
import { dynamoReview } from '../../../functions/adapters/dynamo-review.ts';
import { s3Heads } from '../../../functions/adapters/s3-heads.ts';
import { s3Objects } from '../../../functions/adapters/s3-objects.ts';
import { exportPack } from '../../../functions/evidence/export-pack.ts';
import { systemClock } from '../../../functions/runtime/system-clock.ts';
import { verifyPack } from '../../../shared/evidence/verify-pack.ts';
import { sha256 } from '../../../shared/pipeline/ids.ts';
import { isLanguage, LANGUAGES } from '../../../shared/review/flag-words.ts';
import { Refused } from './refused.ts';
import type { Connection } from './running-system.ts';

/** Writes the evidence pack of a flag; says where it lies. That it was taken here is an event of the flag's history. */
export async function packFlag(
  { tables, s3, output }: Connection,
  flagId: string,
  { out, lang = 'en' }: { out?: string | undefined; lang?: string | undefined } = {},
) {
  if (!isLanguage(lang)) throw new Refused(`There is no pack in ${lang}: ${Object.keys(LANGUAGES).join(', ')}.`);
  const [ledger, registers] = [output('LedgerTable'), output('RegistersTable')];
  const pack = await exportPack(
    {
      ledger: dynamoLedger(tables, ledger),
      review: dynamoReview(tables, ledger),
      audit: dynamoAudit(tables, ledger),
      data: s3Objects(s3, output('DataBucket')),
      heads: s3Heads(s3, output('HeadsBucket')),
      registers: dynamoRegisters(tables, registers),
      lists: dynamoRegisterLists(tables, registers),
      people: dynamoPeople(tables, registers),
      clock: systemClock,
    },
    flagId,
    { id: 'command-line', lang },
  );
  if (pack === 'missing') throw new Refused(`There is no flag ${flagId}.`);
  if (pack === 'busy') throw new Refused('Too many people work on this flag right now. Try again.');
  const file = out ?? `evidence-${flagId}.zip`;
  writeFileSync(file, pack.zip);
  return { file, bytes: pack.zip.length, sha256: sha256(pack.zip) };
}

/** Checks a pack offline. */
export function verifyPackFile(path: string, print: (line: unknown) => void): boolean {
  const answer = verifyPack(readFileSync(path));
  print({ pack: path, ...answer });
  return answer.problems.length === 0;
}
