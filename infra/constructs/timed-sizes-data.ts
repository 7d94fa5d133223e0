import type { TimedName } from '../../shared/pipeline/timed.ts';

export interface TimedSize {
  memoryMiB: number;
  timeoutSeconds: number;
}

export const TIMED_SIZES: Record<TimedName, TimedSize> = {};
