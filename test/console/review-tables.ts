/** The real adapters of the console on a DynamoDB emulator, with every request counted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { startTables } from '../../infra/local/run/tables.ts';
import { FLAG_INDEXES } from '../../shared/pipeline/ledger-keys.ts';

const key = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const });
const keys = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
];
const LEDGER = {
  TableName: 'ledger',
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: ['pk', 'sk', 'gsk', ...Object.values(FLAG_INDEXES)].map(key),
  KeySchema: keys('pk', 'sk'),
  GlobalSecondaryIndexes: Object.entries(FLAG_INDEXES).map(([IndexName, partition]) => ({
    ...{ IndexName, KeySchema: keys(partition, 'gsk'), Projection: { ProjectionType: 'ALL' } },
  })),
};

export async function reviewTables() {
  const dir = mkdtempSync(join(tmpdir(), 'rightsdesk-review-'));
  const tables = await startTables(dir);
  await tables.provision({ tables: [LEDGER] } as unknown as Parameters<typeof tables.provision>[0]);
  const raw = new DynamoDBClient({
    endpoint: tables.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const requests: string[] = [];
  raw.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        requests.push(commandName ?? '');
        return next(args);
      },
    { step: 'initialize' },
  );
  return {
    client: DynamoDBDocumentClient.from(raw, { marshallOptions: { removeUndefinedValues: true } }),
    table: LEDGER.TableName,
    requests,
    async stop() {
      raw.destroy();
      await tables.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
