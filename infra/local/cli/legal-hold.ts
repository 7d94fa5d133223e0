import { userInfo } from 'node:os';
import { dynamoLedger } from '../../../functions/adapters/dynamo-ledger.ts';
import { dynamoLegalHolds } from '../../../functions/adapters/dynamo-legal-holds.ts';
import { dynamoPeople } from '../../../functions/adapters/dynamo-people.ts';
import { dynamoReview } from '../../../functions/adapters/dynamo-review.ts';
import { holdEvidence } from '../../../functions/runtime/hold-evidence.ts';
import { systemClock } from '../../../functions/runtime/system-clock.ts';
import { sha256 } from '../../../shared/pipeline/ids.ts';
import { Refused } from './refused.ts';
import type { Connection } from './running-system.ts';

const REFUSED = {
  missing: 'There is no flag or drop',
  'not-held': 'There is no legal hold on',
  busy: 'Too many write at once on',
} as const;

/** Holds or releases the evidence of a flag or drop, told in its history. The history has an id; the name stands apart. */
export async function legalHold(
  { tables, output }: Pick<Connection, 'tables' | 'output'>,
  subject: string,
  asked: { do: 'hold' | 'release'; reason: string },
) {
  const table = output('LedgerTable');
  const name = `command line: ${userInfo().username}`;
  const by = `cli-${sha256(name).slice(0, 12)}`;
  await dynamoPeople(tables, output('RegistersTable')).putName(by, name);
  const ports = {
    ...{ ledger: dynamoLedger(tables, table), review: dynamoReview(tables, table) },
    ...{ holds: dynamoLegalHolds(tables, table), clock: systemClock },
  };
  const held = await holdEvidence(ports, subject, { ...asked, by });
  if (typeof held === 'string') throw new Refused(`${REFUSED[held]} ${subject}.`);
  return { subject, held: asked.do === 'hold', drops: held.drops };
}
