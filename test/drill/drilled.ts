import type { System } from '../walk/embedded/upload-and-wait.ts';

/** The system as a drill leaves it. */
export interface Drilled {
  system: System;
  /** Dead letters that must lie there in the end; none when absent. */
  deadLetters?: Record<string, number>;
  /** Who came first is not as in the calm walk, and with it how grave a flag is. */
  reordered?: true;
}
