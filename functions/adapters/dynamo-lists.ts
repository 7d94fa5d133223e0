/** Lists over the whole ledger, for people and for recounting: by day and by severity, never by scan. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dayKey, dropsOfDay, openFlags } from '../../shared/pipeline/ledger-keys.ts';
import type { DropRecord, FlagRecord } from '../../shared/pipeline/records.ts';
import { SEVERITIES } from '../../shared/verdict/verdict.ts';
import { dynamoTable } from './dynamo-table.ts';
import { dropOf, recordOf } from './ledger-items.ts';

/** Every drop after a place in the order of arrival (absent: all), day by day, oldest first. */
export async function* listDrops(
  client: DynamoDBDocumentClient,
  name: string,
  after = FIRST,
): AsyncGenerator<DropRecord> {
  const { pk, sk } = dayKey(after || FIRST);
  const days = dynamoTable(client, name).each({ pk, sk: { from: sk }, stale: true });
  for await (const day of days) yield* listDropsOfDay(client, name, String(day.sk), after || FIRST);
}

/** The drops of one day (`2026-01-31`), oldest first. */
export async function* listDropsOfDay(
  client: DynamoDBDocumentClient,
  name: string,
  day: string,
  after = FIRST,
): AsyncGenerator<DropRecord> {
  const drops = dynamoTable(client, name).each({ pk: dropsOfDay(day), index: 'queue', sk: { above: after } });
  for await (const item of drops) yield dropOf(item);
}

/** Open flags, the gravest first, then by age. */
export async function* listOpenFlags(client: DynamoDBDocumentClient, name: string): AsyncGenerator<FlagRecord> {
  const table = dynamoTable(client, name);
  for (const severity of SEVERITIES) {
    for await (const item of table.each({ pk: openFlags(severity), index: 'queue' })) yield recordOf<FlagRecord>(item);
  }
}

/** Before every place. */
const FIRST = '0';
