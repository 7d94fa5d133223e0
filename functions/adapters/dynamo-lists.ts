/** Lists over the whole ledger, for people and for recounting: by day and by severity, never by scan. */
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { openFlags } from '../../shared/pipeline/ledger-keys.ts';
import type { DropRecord, FlagRecord } from '../../shared/pipeline/records.ts';
import { SEVERITIES } from '../../shared/verdict/verdict.ts';

type Item = Record<string, unknown>;

async function* query(
  client: DynamoDBDocumentClient,
  table: string,
  key: string,
  value: string,
  index?: string,
): AsyncGenerator<Item> {
  let from: Item | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        ...(index && { IndexName: index }),
        KeyConditionExpression: '#key = :value',
        ExpressionAttributeNames: { '#key': key },
        ExpressionAttributeValues: { ':value': value },
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}

/** Every drop, day by day, oldest first. */
export async function* listDrops(client: DynamoDBDocumentClient, table: string): AsyncGenerator<DropRecord> {
  for await (const { sk } of query(client, table, 'pk', 'DAYS')) {
    for await (const item of query(client, table, 'gpk', `DROPS#${sk}`, 'queue')) {
      const { pk: _pk, sk: _sk, gpk: _gpk, gsk: _gsk, ...drop } = item;
      yield {
        ...drop,
        names: [...((item.names as Set<string>) ?? [])].sort(),
        marks: [...((item.marks as Set<string>) ?? [])].sort(),
      } as unknown as DropRecord;
    }
  }
}

/** Open flags, the gravest first, then by age. */
export async function* listOpenFlags(client: DynamoDBDocumentClient, table: string): AsyncGenerator<FlagRecord> {
  for (const severity of SEVERITIES) {
    for await (const item of query(client, table, 'gpk', openFlags(severity), 'queue')) {
      const { pk: _pk, sk: _sk, gpk: _gpk, gsk: _gsk, ...flag } = item;
      yield flag as unknown as FlagRecord;
    }
  }
}
