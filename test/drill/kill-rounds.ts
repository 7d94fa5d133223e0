import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { type Connection, connection, type Running } from '../../infra/local/cli/running-system.ts';
import { seeded } from '../seeded.ts';
import { DELIVERIES } from './deliveries.ts';

const SCRIPT = fileURLToPath(new URL('./system-process.ts', import.meta.url));

/** The whole process is killed at a random moment of its work and started again, so many times; nothing is redriven. */
export async function killRounds(
  rounds: number,
  seed: number,
  say: (line: string) => void,
  look: (link: Connection, deadLetters: Record<string, number>) => Promise<void>,
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'drill-'));
  const random = seeded(seed);
  const open = [...DELIVERIES];
  let child: ChildProcess | null = null;
  const start = async (): Promise<Connection> => {
    child = fork(SCRIPT, [dataDir], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const [running] = await once(child, 'message');
    return connection(running as Running);
  };
  try {
    let link = await start();
    for (let round = 1; round <= rounds; round++) {
      const Bucket = link.output('UploadsBucket');
      const life = 100 + Math.floor(random() * 3000);
      const begun = performance.now();
      // In order, each answered before the next: an upload cut off by the kill is sent again, as a partner would.
      const sending = (async () => {
        for (let next = open[0]; next; next = open[0]) {
          await link.s3.send(new PutObjectCommand({ Bucket, Key: next.key, Body: next.body }));
          open.shift();
          await new Promise((done) => setTimeout(done, 200));
        }
      })().catch(() => {});
      await new Promise((done) => setTimeout(done, life));
      const exit = once(child as unknown as ChildProcess, 'exit');
      (child as unknown as ChildProcess).kill('SIGKILL');
      await Promise.all([exit, sending]);
      say(
        `round ${round}: killed after ${Math.round(performance.now() - begun)} ms, ${DELIVERIES.length - open.length} of ${DELIVERIES.length} uploads answered`,
      );
      link = await start();
    }
    for (const { key, body } of open) {
      await link.s3.send(new PutObjectCommand({ Bucket: link.output('UploadsBucket'), Key: key, Body: body }));
    }
    const told = once(child as unknown as ChildProcess, 'message');
    (child as unknown as ChildProcess).send('idle');
    const [{ deadLetters }] = (await told) as [{ deadLetters: Record<string, number> }];
    await look(link, deadLetters);
  } finally {
    (child as ChildProcess | null)?.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  }
}
