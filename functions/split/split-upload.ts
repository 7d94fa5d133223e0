import type { BatchHead } from '../../shared/pipeline/batch.ts';
import { storyCount } from '../../shared/pipeline/completion.ts';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import { dropIdOf, sha256 } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { type Manifest, messagesOf, originalKeyOf, textKeyOf } from '../../shared/pipeline/manifest.ts';
import { type Place, placeOf } from '../../shared/pipeline/place.ts';
import type { ReasonCode } from '../../shared/pipeline/reasons.ts';
import { refusalReceipt, storedReceipt } from '../../shared/pipeline/receipt.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import { type RefusedUpload, uploadIdOf } from '../../shared/pipeline/refused-upload.ts';
import { putJson, readJson } from '../../shared/pipeline/stored-json.ts';
import type { Upload } from '../../shared/pipeline/upload-event.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { RefusedUploads } from '../../shared/ports/refused-uploads.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import type { SplitDocument } from '../../shared/split/segment.ts';
import { isSwept } from '../runtime/is-swept.ts';
import { logger } from '../runtime/logger.ts';
import { count } from '../runtime/metrics.ts';
import { textBytes } from '../runtime/story-text.ts';
import { writeReceipts } from '../runtime/write-receipts.ts';
import { storeSplit } from './store-split.ts';

export interface SplitPorts {
  uploads: Objects;
  data: Objects;
  ledger: Ledger;
  registers: Registers;
  next: Outbox;
  refused: Pick<RefusedUploads, 'put' | 'one' | 'settle'>;
  /** Throws PoisonError only. */
  split: (bytes: Uint8Array, name: string) => Promise<SplitDocument>;
}

/** Takes one upload: split, stored, opened in the ledger, receipt written, sent on. What never can be split gets its receipt with the reason. */
export async function splitUpload({ key, receivedAt }: Upload, ports: SplitPorts): Promise<void> {
  const outcome = placeOf(key);
  const refused = (place: Place, reason: ReasonCode) => refuse(ports, { key, ...place, receivedAt, reason });
  if (!outcome.ok) return refused(outcome.place, outcome.reason);
  const { place } = outcome;
  if ((await ports.registers.revision()) !== null && !(await ports.registers.partner(place.partner))) {
    return refused(place, 'unknown-partner');
  }
  let bytes: Uint8Array | null;
  try {
    bytes = await ports.uploads.get(key, LIMITS.dropBytes);
  } catch (failure) {
    if (failure instanceof PoisonError) return refused(place, failure.reason);
    throw failure;
  }
  if (!bytes) return refused(place, 'missing-object');
  const drop = await openDrop(ports, place, receivedAt, bytes);
  await writeReceipts(ports.ledger, ports.data, drop);
  // Sent again when the event is delivered again: a send may have been lost with the process that made it.
  await sendOn(ports, drop);
  // What was refused under this name before has been taken now.
  await ports.refused.settle({ id: uploadIdOf(key), receivedAt }, { how: 'taken' });
}

/** An upload that was refused, once more: the partner may be known by now, or the file there. Done or dismissed, it is no more. */
export async function takeUp(id: string, ports: SplitPorts): Promise<void> {
  const upload = await ports.refused.one(id);
  if (upload) await splitUpload(upload, ports);
}

/** Sends the stories of a drop's split on; a refused drop has none, and of one that was swept none is left. */
export async function sendOn(
  { data, next }: Pick<SplitPorts, 'data' | 'next'>,
  { dropId, manifestKey }: DropRecord,
): Promise<void> {
  if (!manifestKey) return;
  const manifest = await readJson<Manifest>(data, manifestKey);
  if (!manifest && (await isSwept(data, dropId))) return;
  if (!manifest) throw new Error(`no object ${manifestKey}`);
  await next.send(messagesOf(manifest, 'stories'));
}

async function refuse({ data, refused }: SplitPorts, upload: Omit<RefusedUpload, 'id'>): Promise<void> {
  const { key, receivedAt, reason } = upload;
  count('refused', 1, reason);
  await putJson(data, storedReceipt(refusalReceipt(upload, receivedAt, reason)));
  // An empty folder is nothing that anybody has to see to.
  if (reason !== 'folder-marker') await refused.put({ ...upload, id: uploadIdOf(key) });
}

/** Bytes seen before keep what was made of them then: only their new name is added. */
async function openDrop(ports: SplitPorts, place: Place, receivedAt: string, bytes: Uint8Array): Promise<DropRecord> {
  const dropId = dropIdOf(place.partner, sha256(bytes));
  logger.appendKeys({ dropId });
  const known = await ports.ledger.drop(dropId);
  const names = known && known.names.length >= LIMITS.namesPerDrop ? [] : [place.name];
  if (known) return ports.ledger.openDrop({ ...known, names });
  const blank: DropRecord = {
    dropId,
    partner: place.partner,
    names,
    receivedAt,
    bytes: bytes.length,
    chars: 0,
    refused: null,
    format: null,
    encoding: null,
    batchSizes: [],
    manifestKey: null,
    warnings: [],
    marks: [],
  };
  await ports.data.put(originalKeyOf(dropId), bytes, 'application/octet-stream');
  try {
    const made = await splitBytes(ports, bytes, { dropId, ...place, receivedAt });
    const drop = await ports.ledger.openDrop({ ...blank, ...made });
    count('stories', storyCount(made));
    return drop;
  } catch (failure) {
    if (!(failure instanceof PoisonError)) throw failure;
    count('refused', 1, failure.reason);
    return ports.ledger.openDrop({ ...blank, refused: failure.reason });
  }
}

/** Splits and stores: what the drop's record says of it. @throws PoisonError when the bytes cannot be split */
export async function splitBytes(
  { data, split }: Pick<SplitPorts, 'data' | 'split'>,
  bytes: Uint8Array,
  of: Pick<BatchHead, 'dropId' | 'partner' | 'name' | 'receivedAt'>,
) {
  const { text, segments, format, encoding, warnings } = await split(bytes, of.name);
  const head: BatchHead = { v: 1, ...of, textKey: textKeyOf(of.dropId) };
  await data.put(head.textKey, textBytes(text), 'application/octet-stream');
  return { format, encoding, warnings, chars: text.length, ...(await storeSplit(data, head, text, segments)) };
}
