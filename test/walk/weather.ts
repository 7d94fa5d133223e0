/** How bad a storm is, and the chance it runs by. */
export interface Weather {
  seed: number;
  /** Chance that the process dies at some point of a delivery, before or after any of its port calls. */
  kill: number;
  /** Chance that a message is delivered once more. */
  duplicate: number;
  /** Chance that a send takes only a part. */
  partialSend: number;
  /** Deliveries that run interleaved. */
  lanes: number;
}

export const CALM: Weather = { seed: 1, kill: 0, duplicate: 0, partialSend: 0, lanes: 1 };
