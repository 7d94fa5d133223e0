import { existsSync, readFileSync } from 'node:fs';
import { recount } from '../../infra/local/cli/recount.ts';
import { dump } from '../bench/news.ts';
import { System } from '../walk/embedded/upload-and-wait.ts';

const STORIES_A_DROP = 500;
/** Later drops may take this much longer than the first ones, and memory may grow by this much, before it counts as growth. */
const SLACK = 1.5;

/** Sends drop after drop, each as the one before is through, and prints time and memory as they go. */
export async function loadCurve(stories: number, say: (line: string) => void): Promise<boolean> {
  const system = new System();
  await system.start();
  const [times, memory] = [[] as number[], [] as number[]];
  const drops = Math.ceil(stories / STORIES_A_DROP);
  const every = Math.max(1, Math.floor(drops / 20));
  say('stories   s a drop  stories/s  memory MB');
  for (let no = 0; no < drops; no++) {
    const size = Math.min(STORIES_A_DROP, stories - no * STORIES_A_DROP);
    const own = no % 2 === 0;
    const from = 1_000_000 + no * STORIES_A_DROP;
    const begun = performance.now();
    await system.put(
      `incoming/${own ? 'ilkha' : 'nehir-gazetesi'}/load-${no}.txt`,
      dump(from, size, own ? undefined : (at) => from - STORIES_A_DROP + at),
    );
    await system.aws.idle(600_000);
    times.push((performance.now() - begun) / 1000);
    memory.push(ownMemory() / 1e6);
    if (no % every && no !== drops - 1) continue;
    const [seconds = 0, megabytes = 0] = [times.at(-1), memory.at(-1)];
    const done = no * STORIES_A_DROP + size;
    say(
      `${String(done).padEnd(9)} ${seconds.toFixed(1).padEnd(9)} ${(size / seconds).toFixed(0).padEnd(10)} ${megabytes.toFixed(0)}`,
    );
  }
  const balanced = await recount(system.link, () => {});
  await system.end();
  const quarter = Math.max(1, Math.floor(drops / 4));
  // The first drops load the functions: the second quarter is the measure.
  const slower = median(times.slice(-quarter)) / median(times.slice(quarter, 2 * quarter));
  const larger = median(memory.slice(-quarter)) / median(memory.slice(quarter, 2 * quarter));
  const holds = balanced && !(slower > SLACK) && !(larger > SLACK);
  say(
    `last quarter against the second: time × ${slower.toFixed(2)}, memory × ${larger.toFixed(2)}; recount ${balanced ? 'balances' : 'DOES NOT BALANCE'}`,
  );
  say(`load: ${holds ? 'holds' : 'BROKEN'}`);
  return holds;
}

/** Bytes that the process itself holds. Where Linux tells them apart, without the pages of mapped files: those are the kernel's to take. */
function ownMemory(): number {
  const status = '/proc/self/status';
  const anonymous = existsSync(status) && /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1];
  return anonymous ? Number(anonymous) * 1024 : process.memoryUsage().rss;
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
