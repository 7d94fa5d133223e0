import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
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
import { queryList } from './dynamo-query.ts';
import { recordOf } from './ledger-items.ts';

export function dynamoAudit(client: DynamoDBDocumentClient, table: string): AuditStore {
  const get = async (Key: Record<string, unknown>) =>
    (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  const query = (pk: string, prefix: string) =>
    queryList(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
      ConsistentRead: true,
    });
  /** The latest event lies in the flag, or for a drop in its chain's end, until it is stored apart. */
  async function latestOf(subject: string): Promise<FlagEvent | undefined> {
    const end = chainEndKey(subject);
    if (end) return (await get({ ...end }))?.event as FlagEvent | undefined;
    return ((await get({ ...flagKey(subject) })) as FlagRecord | undefined)?.event;
  }
  return {
    async days() {
      const { pk } = chainDaysKey('');
      return (await query(pk, '2')).map(({ sk }) => String(sk));
    },
    async subjects(day) {
      return (await query(chainsOfDay(day), 'C#')).map(({ sk }) => String(sk).slice(2));
    },
    async chain(subject) {
      const { pk } = chainEndKey(subject) ?? flagKey(subject);
      // The latest first: what is stored apart in between is then seen in one of the two.
      const latest = await latestOf(subject);
      const stored = await query(pk, eventPrefix(subject));
      return withLatest(
        stored.map((item) => recordOf<FlagEvent>(item)),
        latest,
      );
    },
    async sealed() {
      const item = await get({ ...sealedKey });
      return item ? { day: String(item.day), hash: String(item.hash) } : null;
    },
    async putSealed(day, hash) {
      await client.send(new PutCommand({ TableName: table, Item: { ...sealedKey, day, hash } }));
    },
  };
}
