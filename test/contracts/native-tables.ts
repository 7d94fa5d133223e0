/** A second DynamoDB emulator, by other people and with PartiQL of its own, where its package installs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { callerOf } from '../../infra/local/run/call-emulator.ts';

export const NATIVE = binary();

function binary(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
  } catch {
    return null;
  }
}

export async function startNativeTables(path: string, tables: readonly object[]) {
  const port = await freePort();
  const child = spawn(path, ['--port', String(port)], { stdio: ['ignore', 'ignore', 'pipe'] });
  await once(child.stderr, 'data');
  const endpoint = `http://127.0.0.1:${port}`;
  const call = callerOf(endpoint, 'DynamoDB_20120810');
  for (const table of tables) await call('CreateTable', table);
  return {
    endpoint,
    async stop() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
