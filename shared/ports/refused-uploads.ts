/** Uploads that became no drop, until somebody saw to them. Every write is one item and may be repeated. */
import type { RefusedUpload } from '../pipeline/refused-upload.ts';

export interface RefusedUploads {
  /** Lists it, unless this upload, or a later one under its key, has been seen to. */
  put(upload: RefusedUpload): Promise<void>;
  /** Null when it is not listed. Consistent. */
  one(id: string): Promise<RefusedUpload | null>;
  /** The latest first, before `before` when given. May lag a little. */
  list(
    limit: number,
    asked?: { partner?: string; before?: Pick<RefusedUpload, 'receivedAt' | 'id'> },
  ): Promise<RefusedUpload[]>;
  /** Notes that it is to be taken once more; false when it is not listed. */
  askAgain(id: string, by: string, at: string): Promise<boolean>;
  /** Takes it off the list: it was taken after all, or somebody has dismissed it. Nothing happens when a later one is listed. */
  settle(upload: Pick<RefusedUpload, 'id' | 'receivedAt'>, how: Settled): Promise<void>;
}

export type Settled = { how: 'taken' } | { how: 'dismissed'; by: string; at: string };
