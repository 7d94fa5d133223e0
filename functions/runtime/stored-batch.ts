import type { BatchHead, SetAside } from '../../shared/pipeline/batch.ts';
import { TransientError } from '../../shared/pipeline/failures.ts';
import { sha256 } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { BatchKind, BatchMessage } from '../../shared/pipeline/messages.ts';
import { parsedJson, putJson, storedJson } from '../../shared/pipeline/stored-json.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { isSwept } from './is-swept.ts';

interface Batch<S> extends BatchHead {
  stories: S[];
}

/**
 * The batch a message points to, with the stories it asks for only. A batch that is gone or was altered is not the
 * stories' fault: the message fails, and after its retries an alarm rings at the dead-letter queue.
 */
export async function openBatch<S extends { i: number }, B extends Batch<S>>(
  data: Objects,
  message: BatchMessage,
): Promise<B> {
  const { key, sha256: hash } = message.batch;
  const bytes = await data.get(key, LIMITS.storedBytes);
  if (!bytes) throw new TransientError(`no object ${key}`);
  if (sha256(bytes) !== hash) throw new TransientError(`altered object ${key}`);
  const batch = parsedJson<B>(bytes);
  const wanted = new Set(message.stories.map(({ i }) => i));
  return { ...batch, stories: batch.stories.filter(({ i }) => wanted.has(i)) };
}

export interface PassOn {
  data: Objects;
  next: Outbox;
}

/** Stores what a stage made of a batch, then sends it on: write, then send. */
export async function passOn(
  { data, next }: PassOn,
  from: BatchMessage,
  kind: BatchKind,
  batch: Batch<{ i: number; storyId: string } | SetAside>,
): Promise<void> {
  const stored = storedJson(from.dropId, kind, batch);
  await putJson(data, stored);
  const { dropId, partner, stories } = from;
  const { no, size } = from.batch;
  await next.send([
    { v: 1, kind, dropId, partner, batch: { no, size, key: stored.key, sha256: stored.sha256 }, stories },
  ]);
}

/**
 * Does `work`; when it fails again for a message of several stories, each is sent alone to the stage's own queue, so
 * that one story that cannot be worked on does not hold up the others. Of a drop that was swept nothing is left to work on:
 * the verdicts that stand stay.
 */
export async function narrowing(
  { own, data }: { own: Outbox; data: Objects },
  message: BatchMessage,
  attempt: number,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (failure) {
    if (await isSwept(data, message.dropId)) return;
    if (attempt < 2 || message.stories.length === 1) throw failure;
    await own.send(message.stories.map((story) => ({ ...message, stories: [story] })));
  }
}
