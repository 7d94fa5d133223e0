/** The ports of the walk, over memory and over DynamoDB: what one promises the other keeps. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../functions/adapters/clients.ts';
import { dynamoLedger } from '../../functions/adapters/dynamo-ledger.ts';
import { dynamoPostings } from '../../functions/adapters/dynamo-postings.ts';
import { dynamoUses } from '../../functions/adapters/dynamo-uses.ts';
import { functionEnvironment } from '../../infra/local/run/function-environment.ts';
import { startTables, type Tables } from '../../infra/local/run/tables.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Postings } from '../../shared/ports/postings.ts';
import type { Uses } from '../../shared/ports/uses.ts';
import { MemoryPostings } from '../../shared/reuse/memory-postings.ts';
import { MemoryLedger } from '../walk/memory-ports.ts';
import { MemoryUses } from '../walk/memory-uses.ts';
import { NATIVE, startNativeTables } from './native-tables.ts';

export interface Ports {
  ledger: Ledger;
  postings: Postings;
  uses: Uses;
  /** Absent in memory. */
  client?: DynamoDBDocumentClient;
  stop(): Promise<void>;
}

const key = (AttributeName: string, KeyType: string) => ({ AttributeName, KeyType });
const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
const BillingMode = 'PAY_PER_REQUEST';
/** The keys as infra/stacks/storage.ts lays them; the embedded walk runs on the template itself. */
const TABLES = [
  {
    ...{ TableName: 'ledger', BillingMode, AttributeDefinitions: ['pk', 'sk', 'gpk', 'gsk'].map(text) },
    KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'queue',
        KeySchema: [key('gpk', 'HASH'), key('gsk', 'RANGE')],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  },
  {
    ...{ TableName: 'fingerprints', BillingMode, AttributeDefinitions: [text('pk')] },
    KeySchema: [key('pk', 'HASH')],
  },
];

async function overDynamo(): Promise<Ports> {
  const dir = mkdtempSync(join(tmpdir(), 'ports-'));
  const tables = await startTables(dir);
  await tables.provision({ tables: TABLES } as unknown as Parameters<Tables['provision']>[0]);
  return over(tables.endpoint, async () => {
    await tables.stop();
    rmSync(dir, { recursive: true, force: true });
  });
}

async function overNative(): Promise<Ports> {
  const { endpoint, stop } = await startNativeTables(NATIVE ?? '', TABLES);
  return over(endpoint, stop);
}

function over(endpoint: string, stop: () => Promise<void>): Ports {
  Object.assign(process.env, functionEnvironment({ s3: '', dynamodb: endpoint, sqs: '', sns: '' }));
  const client = documentClient();
  return {
    client,
    ledger: dynamoLedger(client, 'ledger'),
    postings: dynamoPostings(client, 'fingerprints'),
    uses: dynamoUses(client, 'ledger'),
    async stop() {
      client.destroy();
      await stop();
    },
  };
}

export const KINDS: [name: string, open: () => Promise<Ports>][] = [
  [
    'memory',
    async () => ({
      ledger: new MemoryLedger(),
      postings: new MemoryPostings(),
      uses: new MemoryUses(),
      stop: async () => {},
    }),
  ],
  ['DynamoDB', overDynamo],
  ...(NATIVE ? [['DynamoDB, natively', overNative] as [string, typeof overNative]] : []),
];
