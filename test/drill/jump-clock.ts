import { System } from '../walk/embedded/upload-and-wait.ts';
import { DELIVERIES } from './deliveries.ts';
import type { Drilled } from './drills.ts';

const DAY_MS = 86_400_000;
const JUMPS = [0, DAY_MS, -DAY_MS, 0];

/**
 * The clock of this process, which S3 and the queues read: uploads are received tomorrow and yesterday, and messages in
 * work become visible again at once, or late. Functions have threads, and so clocks, of their own.
 */
export async function clockJump(say: (line: string) => void, idleMs: number): Promise<Drilled> {
  const Real = globalThis.Date;
  let offset = 0;
  globalThis.Date = class extends Real {
    constructor(...args: []) {
      if (args.length) super(...args);
      else super(Real.now() + offset);
    }
    static override now = () => Real.now() + offset;
  } as DateConstructor;
  try {
    const system = new System();
    await system.start();
    for (const [at, { key, body }] of DELIVERIES.entries()) {
      offset = JUMPS[at % JUMPS.length] ?? 0;
      await system.put(key, body);
      // In work when the clock jumps on.
      await new Promise((done) => setTimeout(done, 300));
    }
    offset = 0;
    say(`uploads were received at ${JUMPS.length} times, a day before and after one another`);
    await system.aws.idle(idleMs);
    return { system, reordered: true };
  } finally {
    globalThis.Date = Real;
  }
}
