import type { BatchHead } from '../../shared/pipeline/batch.ts';
import { type Correction, isCorrectionOf } from '../../shared/pipeline/correction.ts';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { type Manifest, originalKeyOf, textKeyOf } from '../../shared/pipeline/manifest.ts';
import type { DropRequest } from '../../shared/pipeline/messages.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import { parsedJson, readJson } from '../../shared/pipeline/stored-json.ts';
import type { CorrectedSplit, RetriedDrop } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import { applyEdits, covers, itemsGone, readEdit, withHeadlines } from '../../shared/review/split-edits.ts';
import type { Segment } from '../../shared/split/segment.ts';
import { logger } from '../runtime/logger.ts';
import { readText } from '../runtime/story-text.ts';
import { writeReceipts } from '../runtime/write-receipts.ts';
import { type SplitPorts, sendOn, splitBytes, takeUp } from './split-upload.ts';
import { storeSplit } from './store-split.ts';

type Ports = Omit<SplitPorts, 'uploads' | 'registers' | 'refused'>;

/** What a person asked of a drop, or of an upload that became none. Delivered twice it only sends the stories again. */
export async function doForDrop(request: DropRequest, ports: SplitPorts): Promise<void> {
  if (request.kind === 'take-up') return takeUp(request.upload, ports);
  const drop = await ports.ledger.drop(request.dropId);
  if (!drop) throw new Error(`no drop ${request.dropId} in the ledger`);
  const now = request.kind === 'retry' ? await retried(drop, ports) : await corrected(drop, request.key, ports);
  if (!now) return;
  await writeReceipts(ports.ledger, ports.data, now);
  await sendOn(ports, now);
}

/** A refused drop is split anew; of any other one the stories are sent again, as after a lost message. */
async function retried(drop: DropRecord, ports: Ports): Promise<DropRecord | null> {
  if (!drop.refused) return drop;
  const { dropId, partner, receivedAt, names } = drop;
  const bytes = await ports.data.get(originalKeyOf(dropId), LIMITS.dropBytes);
  if (!bytes) throw new Error(`no original of ${dropId}`);
  const made = await splitBytes(ports, bytes, { dropId, partner, name: names[0] ?? '', receivedAt }).then(
    (done): RetriedDrop => ({ ...done, refused: null }),
    (failure): RetriedDrop => {
      if (!(failure instanceof PoisonError)) throw failure;
      const { format, encoding, warnings, chars, manifestKey, batchSizes } = drop;
      return { refused: failure.reason, format, encoding, warnings, chars, manifestKey, batchSizes };
    },
  );
  return (await ports.ledger.retryDrop(dropId, made)) ?? ports.ledger.drop(dropId);
}

/**
 *     asked (console) ─ new split stored ─ put in place of the old one ─ receipts ─ sent on
 *
 * A kill anywhere is made good by the next delivery: until the split is in place it is made again, bit by bit the same;
 * after that it is sent again.
 */
async function corrected(drop: DropRecord, key: string, { ledger, data }: Ports): Promise<DropRecord | null> {
  // Done before: the latest one is sent again, an earlier one has nothing to say any more.
  if (drop.correction !== key) return drop.corrections?.at(-1)?.key === key ? drop : null;
  const split = await correctedSplit(drop, await readCorrection(data, key), key, data);
  if (!split) logger.warn('correction does not fit', { dropId: drop.dropId });
  return (await ledger.settleCorrection(drop.dropId, key, split)) ?? ledger.drop(drop.dropId);
}

async function readCorrection(data: Objects, key: string): Promise<Correction> {
  const bytes = await data.get(key, LIMITS.storedBytes);
  if (!bytes || !isCorrectionOf(key, bytes)) throw new Error(`no object ${key}`);
  return parsedJson<Correction>(bytes);
}

/** The split as a person corrected it, stored; null when the correction does not fit. */
async function correctedSplit(
  drop: DropRecord,
  correction: Correction,
  key: string,
  data: Objects,
): Promise<CorrectedSplit | null> {
  const base = await readJson<Manifest>(data, correction.base);
  if (!base) throw new Error(`no object ${correction.base}`);
  const { dropId, partner, receivedAt, chars, names } = drop;
  const textKey = textKeyOf(dropId);
  const text = await readText(data, textKey, { start: 0, end: chars });
  const segments = correction.restore
    ? (await readJson<Manifest>(data, correction.restore))?.segments
    : segmentsAfter(base.segments, correction.edits, text);
  if (!segments) return null;
  const splitNo = (drop.splitNo ?? 1) + 1;
  const head: BatchHead = { v: 1, dropId, partner, name: names[0] ?? '', receivedAt, textKey, splitNo };
  const anew = { batchesBefore: drop.batchSizes.length, gone: itemsGone(base.segments, segments) };
  const { by, at, base: from } = correction;
  const corrections = [...(drop.corrections ?? []), { key, by, at, from }];
  return { ...(await storeSplit(data, head, text, segments, anew)), splitNo, corrections };
}

function segmentsAfter(base: Segment[], edits: string[], text: string): Segment[] | null {
  const read = edits.map(readEdit);
  const after = read.every((edit) => edit !== null) ? applyEdits(base, read) : null;
  return after && covers(text, after) ? withHeadlines(text, after) : null;
}
