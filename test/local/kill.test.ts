import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { LocalAws } from '../../infra/local/local-aws.ts';
import { ToyAws } from './toy-aws.ts';

it('loses nothing when the process is killed in the middle of uploads', async () => {
  const toy = new ToyAws();
  const script = fileURLToPath(new URL('./toy-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, toy.dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const [line] = await once(child.stdout, 'data');
  const { endpoints, outputs } = JSON.parse(String(line)) as Pick<LocalAws, 'endpoints' | 'outputs'>;
  const stored: string[] = [];
  const upload = async (i: number) => {
    const key = `incoming/partner/${i}.txt`;
    const answer = await fetch(`${endpoints.s3}/${outputs.UploadsBucket}/${key}`, { method: 'PUT', body: 'text' });
    if (answer.ok) stored.push(key);
  };
  // Killed as soon as half of the uploads are answered for; of the others some have reached the disk and some have not.
  const uploads = Array.from({ length: 60 }, (_, i) =>
    upload(i).then(() => stored.length === 30 && child.kill('SIGKILL')),
  );
  await Promise.allSettled(uploads);
  await exit;
  expect(stored.length).toBeGreaterThanOrEqual(30);

  await toy.start();
  await toy.aws.idle(10_000);
  for (const key of stored) expect((await toy.item(key))?.text?.S).toBeDefined();
  await toy.end();
});
