import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const HEAP_MB = 128;

it(`parsers answer whatever is offered, within ${HEAP_MB} MB`, async () => {
  const told: { name: string; failure: string | null }[] = [];
  const worker = new Worker(new URL('./fuzzed-parsers.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  worker.on('message', (one) => told.push(one));
  await new Promise<void>((done, failed) => worker.once('exit', () => done()).once('error', failed));
  expect(told.filter(({ failure }) => failure !== null)).toEqual([]);
  expect(told.map(({ name }) => name)).toEqual([
    ...['upload events', 'object keys', 'messages', 'license records', 'license tables', 'license policies'],
  ]);
}, 60_000);
