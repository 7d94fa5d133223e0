import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Plan } from '../template/plan.ts';
import { type Call, callerOf } from './call-emulator.ts';

/** DynamoDB: dynalite on LevelDB below `path`, in a worker thread. */
export interface Tables {
  endpoint: string;
  provision(plan: Pick<Plan, 'tables'>): Promise<void>;
  stop(): Promise<void>;
}

export async function startTables(path: string, port = 0): Promise<Tables> {
  mkdirSync(path, { recursive: true });
  const worker = new Worker(new URL('./tables-host.ts', import.meta.url), { workerData: { path, port } });
  const [message] = await once(worker, 'message');
  const endpoint = `http://127.0.0.1:${(message as { port: number }).port}`;
  const call = callerOf(endpoint, 'DynamoDB_20120810');
  return {
    endpoint,
    async provision({ tables }) {
      for (const table of tables) {
        await call('CreateTable', table).catch((failure) => {
          if (failure.name !== 'ResourceInUseException') throw failure;
        });
      }
      await Promise.all(tables.map(({ TableName }) => active(call, TableName)));
    },
    async stop() {
      const exit = once(worker, 'exit');
      worker.postMessage('stop');
      await exit;
    },
  };
}

async function active(call: Call, TableName: string) {
  for (let tries = 0; tries < 500; tries++) {
    const { Table } = await call<{ Table: { TableStatus: string } }>('DescribeTable', { TableName });
    if (Table.TableStatus === 'ACTIVE') return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`table ${TableName} does not become active`);
}
