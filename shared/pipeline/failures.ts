import type { ReasonCode } from './reasons.ts';

/**
 * The two families that may be thrown. A `PoisonError` never will succeed: the item is quarantined with its reason and
 * acknowledged. A `TransientError` may succeed later: the message goes back to its queue as a batch item failure.
 * Any other exception counts as transient, so that a bug retries, reaches the dead-letter queue and raises an alarm.
 */
export class PoisonError extends Error {
  override readonly name = 'PoisonError';
  readonly reason: ReasonCode;
  /** @param detail one line for operators; ids, counts and format names only, never story text */
  constructor(reason: ReasonCode, detail?: string, options?: { cause?: unknown }) {
    super(detail ? `${reason}: ${detail}` : reason, options);
    this.reason = reason;
  }
}

export class TransientError extends Error {
  override readonly name = 'TransientError';
}
