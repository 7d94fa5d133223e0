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

/** Those whose read units are counted. */
const READS = /^(?:Get|Query|BatchGet)/;
interface Told {
  CapacityUnits?: number;
}

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
  const units = { read: 0 };
  raw.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        requests.push(commandName);
        if (!READS.test(commandName)) return next(args);
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        const { ConsumedCapacity: told } = answer.output as { ConsumedCapacity?: Told | Told[] };
        for (const { CapacityUnits = 0 } of [told ?? []].flat()) units.read += CapacityUnits;
        return answer;
      },
    { step: 'initialize' },
  );
  return {
    client: DynamoDBDocumentClient.from(raw, { marshallOptions: { removeUndefinedValues: true } }),
    table: LEDGER.TableName,
    /** Names of the commands sent. */
    requests,
    /** Read units as DynamoDB bills them. */
    units,
    async stop() {
      raw.destroy();
      await tables.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
