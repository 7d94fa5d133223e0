/**
 * How long each class of data is kept, and what ends it. One table: the template, the sweeper and the tests read it.
 * A legal hold beats every line that names the sweeper; the others hold nothing that a hold would need (see `because`).
 */
export interface Retention {
  /** Days after the data came to be. */
  days: number;
  by: 'lifecycle' | 'time-to-live' | 'sweeper' | 'object-lock';
  because: string;
}

export const RETENTION = {
  /** Uploads bucket, `incoming/`. */
  uploads: { days: 90, by: 'lifecycle', because: 'The pipeline keeps its own copy of the bytes with the drop.' },
  /** Data bucket, `drops/`: originals, decoded texts, batches, manifests. */
  drops: { days: 1095, by: 'sweeper', because: 'Text of others is kept as long as it can be compared and disputed.' },
  /** Data bucket, `packs/`: evidence packs waiting for their download. */
  packs: { days: 2, by: 'lifecycle', because: 'A pack can be made again at any time from what it is made of.' },
  /** Old versions and what the sweeper deleted, both buckets. */
  deleted: { days: 30, by: 'lifecycle', because: 'Time to notice a mistake.' },
  /** Console sessions. */
  sessions: { days: 1, by: 'time-to-live', because: 'Nobody works longer without signing in again.' },
  /** What was sent to whom. */
  alerts: { days: 730, by: 'time-to-live', because: 'Long enough to show that somebody was told; it holds no text.' },
  /** Heads of the audit chains: locked, they cannot go earlier; nothing deletes them later. */
  heads: { days: 3652, by: 'object-lock', because: 'Limitation periods of copyright claims, with room.' },
} as const satisfies Record<string, Retention>;
