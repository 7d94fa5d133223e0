/**
 * Moments at which stories must be judged again because of what texts say, not because the register changed: an embargo ends,
 * a kill order names an item. Every write is one item and may be repeated.
 */
import type { RegisterChange } from '../license/register-change.ts';

export interface DueLook {
  /** ISO 8601. */
  at: string;
  change: Extract<RegisterChange, { change: 'story' | 'kill' }>;
}

export interface DueLooks {
  put(look: DueLook): Promise<void>;
  /** Those of moments up to `now`, in order, `limit` at most. Consistent. */
  due(now: string, limit: number): Promise<DueLook[]>;
  done(look: DueLook): Promise<void>;
}
