/** Lists over the whole ledger, for people and for recounting: by day and by severity, never by scan. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dayKey, dropsOfDay, openFlags } from '../../shared/pipeline/ledger-keys.ts';
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

/** Every drop after a place in the order of arrival (absent: all), day by day, oldest first. */
export async function* listDrops(
  client: DynamoDBDocumentClient,
  table: string,
  after = '',
): AsyncGenerator<DropRecord> {
  const { pk, sk: from } = dayKey(after || '0');
  const days = {
    ...{ TableName: table, KeyConditionExpression: 'pk = :pk AND sk >= :from' },
    ExpressionAttributeValues: { ':pk': pk, ':from': from },
  };
  for await (const { sk } of queryAll(client, days)) yield* listDropsOfDay(client, table, String(sk), after || '0');
}

/** The drops of one day (`2026-01-31`), oldest first. */
export async function* listDropsOfDay(
  client: DynamoDBDocumentClient,
  table: string,
  day: string,
  after = '0',
): AsyncGenerator<DropRecord> {
  const all = ofIndex(table, dropsOfDay(day));
  const query = {
    ...{ ...all, KeyConditionExpression: `${all.KeyConditionExpression} AND gsk > :after` },
    ExpressionAttributeValues: { ...all.ExpressionAttributeValues, ':after': after },
  };
  for await (const item of queryAll(client, query)) yield dropOf(item);
}

/** Open flags, the gravest first, then by age. */
export async function* listOpenFlags(client: DynamoDBDocumentClient, table: string): AsyncGenerator<FlagRecord> {
  for (const severity of SEVERITIES) {
    for await (const item of queryAll(client, ofIndex(table, openFlags(severity)))) yield recordOf<FlagRecord>(item);
  }
}
