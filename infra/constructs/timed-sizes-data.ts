import type { TimedName } from '../../shared/pipeline/timed.ts';

export interface TimedSize {
  memoryMiB: number;
  timeoutSeconds: number;
}

export const TIMED_SIZES: Record<TimedName, TimedSize> = {
  // Every channel has ten seconds for an answer; what is cut off goes on with the next call.
  digest: { memoryMiB: 512, timeoutSeconds: 300 },
  // Reads every chain that grew in a day, at worst 31 days in a row.
  seal: { memoryMiB: 512, timeoutSeconds: 600 },
  // Reads every story and flag of a day, at most LIMITS.recountDrops drops.
  recount: { memoryMiB: 1024, timeoutSeconds: 600 },
  // Deletes object by object; what is left over waits for tomorrow.
  sweep: { memoryMiB: 512, timeoutSeconds: 600 },
  // Goes through stories for as long as it may, and on from there the next time.
  recheck: { memoryMiB: 512, timeoutSeconds: 55 },
};
