/** The walk through the template, the bundled handlers and the embedded AWS: its time, and all that it asked of the services. */
import { buildTemplate } from '../../infra/local/cli/start-system.ts';
import type { ObservedCall } from '../../infra/local/run/poller.ts';
import { STAGES } from '../../shared/pipeline/stages.ts';
import { between } from '../drill/between.ts';
import { System } from '../walk/embedded/upload-and-wait.ts';
import { CallCounter, type Counts } from './call-counts.ts';
import { dump } from './news.ts';
import type { Figure } from './report.ts';

export interface Walk {
  what: 'register' | 'check';
  size: number;
  counts: Counts;
  logBytes: number;
}

interface Walked {
  figures: Figure[];
  walks: Walk[];
  system: System;
  /** What each stage was called with in the last walk, to deliver it again. */
  events: Map<string, ObservedCall['event'][]>;
}

const stageOf = (functionName: string) =>
  STAGES.find(({ name }) => functionName.includes(`pipeline-${name}`))?.name ?? functionName;
const MOST_EVENTS = 24;

/** @param sizes stories of a drop, each registered by its agency and then checked by a stranger, a tenth of them copies */
export async function wholeWalk(sizes: readonly number[]): Promise<Walked> {
  const figures: Figure[] = [];
  const walks: Walk[] = [];
  const counter = new CallCounter(stageOf);
  const events = new Map<string, ObservedCall['event'][]>();
  const system = new System({
    between: between(counter),
    observe: (call) => {
      counter.observe(call);
      const stage = stageOf(call.functionName);
      const kept = events.get(stage) ?? [];
      if (kept.length < MOST_EVENTS) events.set(stage, [...kept, call.event]);
    },
  });
  buildTemplate();
  await system.start();
  // The first call of each function loads it.
  await system.drop('incoming/ilkha/warm.txt', dump(1, 1));

  async function walk(what: Walk['what'], size: number, text: string) {
    const key = `incoming/${what === 'register' ? 'ilkha' : 'nehir-gazetesi'}/bench-${size}.txt`;
    counter.reset();
    events.clear();
    const [begun, logs] = [performance.now(), system.logs().length];
    await system.put(key, text);
    await system.aws.idle(900_000);
    const seconds = (performance.now() - begun) / 1000;
    const { counts } = await system.receipt(key);
    if (counts.recorded !== size) throw new Error(`${counts.recorded} of ${size} stories came through`);
    walks.push({ what, size, counts: counter.counts, logBytes: system.logs().length - logs });
    // What comes after, such as events delivered again to time the functions, is not of this walk.
    counter.reset();
    const part = `${what} ${size}`;
    figures.push({ part, what: 'time', value: seconds, unit: 's' });
    figures.push({ part, what: 'throughput', value: size / seconds, unit: 'stories/s' });
    if (what === 'check') figures.push({ part, what: 'flags', value: counts.flags / size, unit: 'a story' });
    process.stderr.write(`${what} ${size}: ${seconds.toFixed(1)} s\n`);
  }

  let from = 1_000_000;
  for (const size of sizes) {
    const registered = from;
    await walk('register', size, dump(from, size));
    from += size;
    await walk(
      'check',
      size,
      dump(from, size, (at) => registered + at),
    );
    from += size;
  }
  return { figures, walks, system, events };
}
