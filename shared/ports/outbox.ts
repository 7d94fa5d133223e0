import type { Message } from '../pipeline/messages.ts';

/** The way onto one queue. */
export interface Outbox {
  /** Sends all, in calls as large as the queue takes. Throws TransientError when any was not taken; those sent stay sent. */
  send(messages: readonly Message[]): Promise<void>;
}
