/** What split decided about a drop, stored once: its segments, and the batches its stories travel in. */
import type { Segment } from '../split/segment.ts';
import type { StoriesBatch } from './batch.ts';
import type { DropId } from './ids.ts';
import type { BatchKind, BatchMessage } from './messages.ts';

export const textKeyOf = (drop: DropId): string => `drops/${drop}/text.utf16le`;
/** Stands for all that was stored of a drop, once its time of keeping is over. */
export const sweptKeyOf = (drop: DropId): string => `drops/${drop}/swept.json`;
export const originalKeyOf = (drop: DropId): string => `drops/${drop}/original`;

export interface Manifest {
  v: 1;
  dropId: DropId;
  partner: string;
  segments: Segment[];
  batches: Pick<BatchMessage, 'batch' | 'stories'>[];
}

/** @param stored where the batch lies */
export function manifestBatch(
  no: number,
  batch: StoriesBatch,
  { key, sha256 }: { key: string; sha256: string },
): Manifest['batches'][number] {
  return {
    batch: { no, size: batch.stories.length, key, sha256 },
    stories: batch.stories.map(({ i, storyId }) => ({ i, id: storyId })),
  };
}

export function messagesOf(manifest: Manifest, kind: BatchKind): BatchMessage[] {
  const { dropId, partner } = manifest;
  return manifest.batches.map((batch) => ({ v: 1, kind, dropId, partner, ...batch }));
}
