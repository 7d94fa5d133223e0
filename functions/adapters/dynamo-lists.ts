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
    for await (const item of queryAll(client, ofIndex(table, dropsOfDay(String(sk))))) yield dropOf(item);
  }
}

/** Open flags, the gravest first, then by age. */
export async function* listOpenFlags(client: DynamoDBDocumentClient, table: string): AsyncGenerator<FlagRecord> {
  for (const severity of SEVERITIES) {
    for await (const item of queryAll(client, ofIndex(table, openFlags(severity)))) yield recordOf<FlagRecord>(item);
  }
}
