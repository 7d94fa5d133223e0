import type { StageName } from '../../shared/pipeline/stages.ts';

export interface StageSize {
  memoryMiB: number;
  timeoutSeconds: number;
  /** Messages a call; one message carries up to 50 stories. */
  batch: number;
  /** Calls at once; at least 2, as SQS demands. */
  concurrency: number;
}

/** Split holds a whole drop in memory (32 MiB file, 64 MiB inflated, UTF-16 text); the others hold one batch. */
export const STAGE_SIZES: Record<StageName, StageSize> = {
  split: { memoryMiB: 1769, timeoutSeconds: 120, batch: 1, concurrency: 10 },
  detect: { memoryMiB: 1024, timeoutSeconds: 60, batch: 2, concurrency: 20 },
  flag: { memoryMiB: 1024, timeoutSeconds: 60, batch: 2, concurrency: 20 },
  record: { memoryMiB: 512, timeoutSeconds: 60, batch: 4, concurrency: 20 },
  alert: { memoryMiB: 512, timeoutSeconds: 120, batch: 4, concurrency: 2 },
};
