/** Lists over the whole ledger, for people and for recounting: by day and by severity, never by scan. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dropsOfDay, openFlags } from '../../shared/pipeline/ledger-keys.ts';
import type { DropRecord, FlagRecord } from '../../shared/pipeline/records.ts';
import { SEVERITIES } from '../../shared/verdict/verdict.ts';
import { queryAll } from './dynamo-query.ts';
import { dropOf, recordOf } from './ledger-items.ts';

const ofIndex = (table: string, gpk: string) => ({
  TableName: table,
  IndexName: 'queue',
  KeyConditionExpression: 'gpk = :gpk',
  ExpressionAttributeValues: { ':gpk': gpk },
});

/** Every drop, day by day, oldest first. */
export async function* listDrops(client: DynamoDBDocumentClient, table: string): AsyncGenerator<DropRecord> {
  const days = { TableName: table, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': 'DAYS' } };
  for await (const { sk } of queryAll(client, days)) {
    yield* listDropsOfDay(client, table, String(sk));
  }
}

/** The drops of one day (`2026-01-31`), oldest first. */
export async function* listDropsOfDay(
  client: DynamoDBDocumentClient,
  table: string,
  day: string,
): AsyncGenerator<DropRecord> {
  for await (const item of queryAll(client, ofIndex(table, dropsOfDay(day)))) yield dropOf(item);
}

/** Open flags, the gravest first, then by age. */
export async function* listOpenFlags(client: DynamoDBDocumentClient, table: string): AsyncGenerator<FlagRecord> {
  for (const severity of SEVERITIES) {
    for await (const item of queryAll(client, ofIndex(table, openFlags(severity)))) yield recordOf<FlagRecord>(item);
  }
}
