/**
 * Registers works in bulk on the embedded system, is stopped in the middle and goes on: `node test/bench/register-works.ts
 * [works]`. Prints stories a second, requests and bytes a story by service, and units of DynamoDB. Run `npm run synth` first.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerWorks } from '../../infra/local/cli/register-works.ts';
import { startSystem } from '../../infra/local/cli/start-system.ts';
import { between } from '../drill/between.ts';
import { CallCounter } from './call-counts.ts';
import { newsOf } from './works-data.ts';

const works = Number(process.argv[2] ?? 10_000);
const dir = mkdtempSync(join(tmpdir(), 'register-'));
const file = join(dir, 'works.jsonl');
writeFileSync(file, newsOf(works));

const counter = new CallCounter((name) => /-(split|detect|flag|record|alert)/.exec(name)?.[1] ?? name);
const options = { between: between(counter), observe: counter.observe, retrySeconds: 1 };
const tell = (line: string) => process.stderr.write(`\r${line}   `);
const begun = performance.now();
let { aws, link } = await startSystem(join(dir, 'data'), options);
try {
  // Stopped in the middle, in whatever it is just doing.
  let half: () => void = () => {};
  const reached = new Promise<void>((done) => {
    half = done;
  });
  const first = registerWorks(link, file, 'ilkha', (line) => {
    tell(line);
    if (Number.parseInt(line, 10) >= works / 2) half();
  }).catch(() => null);
  await Promise.race([reached, first]);
  await aws.stop();
  ({ aws, link } = await startSystem(join(dir, 'data'), options));
  const done = await registerWorks(link, file, 'ilkha', tell);
  await aws.idle(600_000);
  const seconds = (performance.now() - begun) / 1000;
  const { actions, writeUnits, readUnits, sqsUnits } = counter.counts;
  const each = (value: number) => Number((value / done.works).toFixed(2));
  const rows = [...actions].map(([action, { requests, bytesOut, bytesIn }]) => ({
    action,
    requests: each(requests),
    bytes: Math.round((bytesOut + bytesIn) / done.works),
  }));
  console.log(JSON.stringify({ ...done, seconds: Math.round(seconds), perSecond: Math.round(done.works / seconds) }));
  console.table(rows.filter(({ requests }) => requests > 0.001));
  console.log('write units a work', Object.fromEntries([...writeUnits].map(([table, units]) => [table, each(units)])));
  console.log('read units a work', Object.fromEntries([...readUnits].map(([table, units]) => [table, each(units)])));
  console.log('sqs units a work', each(sqsUnits));
} finally {
  await aws.stop();
  rmSync(dir, { recursive: true, force: true });
}
