import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Writable } from 'node:stream';
import { System } from '../walk/embedded/upload-and-wait.ts';
import type { Drilled } from './drilled.ts';

/**
 * The disk as the local S3 meets it: writing the body of any object ends with ENOSPC, in the server's own write path.
 * Not a small file system, which would need to be root to mount, and not the tables and queues, which keep theirs.
 */
export async function diskFull(
  say: (line: string) => void,
  deliver: (system: System) => Promise<void>,
  idleMs: number,
): Promise<Drilled> {
  const system = new System();
  await system.start();
  await deliver(system);
  const { createWriteStream } = fs;
  let refused = 0;
  fs.createWriteStream = ((path: fs.PathLike, ...rest: []) => {
    if (!/objects.incoming/.test(String(path))) return createWriteStream(path, ...rest);
    refused++;
    return new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })),
    });
  }) as typeof fs.createWriteStream;
  syncBuiltinESMExports();
  try {
    const failed = await system.put('incoming/ilkha/late.txt', 'Too late\n\nNo room for this.\n').then(
      () => null,
      (failure) => failure,
    );
    if (!failed) throw new Error('an upload to a full disk was accepted');
    await new Promise((done) => setTimeout(done, 3000));
    say(`${refused} writes found no space; an upload was refused with ${failed.name}`);
  } finally {
    fs.createWriteStream = createWriteStream;
    syncBuiltinESMExports();
  }
  await system.aws.idle(idleMs);
  for (const [name, depth] of Object.entries(system.aws.dlqDepths())) {
    if (depth) say(`redriven to ${name}: ${await system.aws.redrive(name)}`);
  }
  await system.aws.idle(idleMs);
  return { system };
}
