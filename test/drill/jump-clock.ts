import { MovedClock } from '../moved-clock.ts';
import { System } from '../walk/embedded/upload-and-wait.ts';
import { DELIVERIES } from './deliveries.ts';
import type { Drilled } from './drilled.ts';

const DAY_MS = 86_400_000;
const JUMPS = [0, DAY_MS, -DAY_MS, 0];

/**
 * The clock of the whole system: uploads are received tomorrow and yesterday, messages in work become visible again at once, or
 * late, and a function finds that time went back while it worked.
 */
export async function clockJump(say: (line: string) => void, idleMs: number): Promise<Drilled> {
  const clock = new MovedClock();
  try {
    const system = new System({ environment: clock.environment });
    await system.start();
    for (const [at, { key, body }] of DELIVERIES.entries()) {
      clock.by(JUMPS[at % JUMPS.length] ?? 0);
      await system.put(key, body);
      // In work when the clock jumps on.
      await new Promise((done) => setTimeout(done, 300));
    }
    clock.by(0);
    say(`uploads were received at ${JUMPS.length} times, a day before and after one another`);
    await system.aws.idle(idleMs);
    return { system, reordered: true };
  } finally {
    clock.end();
  }
}
