import type { BatchHead, StoriesBatch } from '../../shared/pipeline/batch.ts';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import { storyIdOf } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { makeBatches } from '../../shared/pipeline/make-batches.ts';
import { type Manifest, manifestBatch } from '../../shared/pipeline/manifest.ts';
import { putJson, storedJson } from '../../shared/pipeline/stored-json.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Segment } from '../../shared/split/segment.ts';
import { slicesOf } from '../runtime/slices.ts';

export interface Anew {
  /** Number of batches of the splits before: their marks may still come in and must stand for nothing. */
  batchesBefore: number;
  /** Stories that are cut otherwise now. They travel along as set aside, so that every stage learns of it. */
  gone: readonly Segment[];
}

/** Stores a split: its batches, then the manifest that names them. @throws PoisonError when it holds no story, or too many */
export async function storeSplit(
  data: Objects,
  head: BatchHead,
  text: string,
  segments: Segment[],
  { batchesBefore, gone }: Anew = { batchesBefore: 0, gone: [] },
): Promise<{ manifestKey: string; batchSizes: number[] }> {
  const { dropId, partner } = head;
  const batches = makeBatches(head, segments, text);
  const count = batches.reduce((sum, batch) => sum + batch.stories.length, 0);
  if (count === 0) throw new PoisonError('no-stories');
  if (count > LIMITS.stories) throw new PoisonError('too-many-stories');
  const put = async (folder: string, value: unknown) => {
    const stored = storedJson(dropId, folder, value);
    await putJson(data, stored);
    return stored;
  };
  const manifest: Manifest = { v: 1, dropId, partner, segments, batches: [] };
  for (const [no, batch] of [...batches, ...batchesOfGone(head, gone)].entries())
    manifest.batches.push(manifestBatch(batchesBefore + no, batch, await put('stories', batch)));
  const { key } = await put('manifest', manifest);
  return {
    manifestKey: key,
    // Batches of stories that are no more count for nothing: the drop is complete without them.
    batchSizes: [
      ...Array<number>(batchesBefore).fill(0),
      ...batches.map((batch) => batch.stories.length),
      ...Array<number>(manifest.batches.length - batches.length).fill(0),
    ],
  };
}

function batchesOfGone(head: BatchHead, gone: readonly Segment[]): StoriesBatch[] {
  return slicesOf(gone, LIMITS.batchStories).map((segments) => ({
    ...head,
    stories: segments.map((segment, i) => ({ storyId: storyIdOf(head.dropId, segment), i, setAside: 'cut-anew' })),
    notices: [],
  }));
}
