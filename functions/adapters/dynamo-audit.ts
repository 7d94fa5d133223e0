import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  chainDaysKey,
  chainEndKey,
  chainsOfDay,
  eventPrefix,
  flagKey,
  sealedKey,
} from '../../shared/pipeline/ledger-keys.ts';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import type { AuditStore } from '../../shared/ports/audit-store.ts';
import { type FlagEvent, withLatest } from '../../shared/review/flag-event.ts';
import { dynamoTable } from './dynamo-table.ts';
import { recordOf } from './ledger-items.ts';

export function dynamoAudit(client: DynamoDBDocumentClient, name: string): AuditStore {
  const table = dynamoTable(client, name);
  const startingWith = (pk: string, startsWith: string) => table.all({ pk, sk: { startsWith } });
  /** The latest event lies in the flag, or for a drop in its chain's end, until it is stored apart. */
  async function latestOf(subject: string): Promise<FlagEvent | undefined> {
    const end = chainEndKey(subject);
    if (end) return (await table.get(end))?.event as FlagEvent | undefined;
    return ((await table.get(flagKey(subject))) as FlagRecord | undefined)?.event;
  }
  return {
    async days() {
      const { pk } = chainDaysKey('');
      return (await startingWith(pk, '2')).map(({ sk }) => String(sk));
    },
    async subjects(day) {
      return (await startingWith(chainsOfDay(day), 'C#')).map(({ sk }) => String(sk).slice(2));
    },
    async chain(subject) {
      const { pk } = chainEndKey(subject) ?? flagKey(subject);
      // The latest first: what is stored apart in between is then seen in one of the two.
      const latest = await latestOf(subject);
      const stored = await startingWith(pk, eventPrefix(subject));
      return withLatest(
        stored.map((item) => recordOf<FlagEvent>(item)),
        latest,
      );
    },
    async sealed() {
      const item = await table.get(sealedKey);
      return item ? { day: String(item.day), hash: String(item.hash) } : null;
    },
    putSealed: (day, hash) => table.put({ ...sealedKey, day, hash }),
  };
}
