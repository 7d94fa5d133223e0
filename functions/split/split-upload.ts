import type { BatchHead } from '../../shared/pipeline/batch.ts';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import { type DropId, dropIdOf, sha256 } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { makeBatches } from '../../shared/pipeline/make-batches.ts';
import {
  type Manifest,
  manifestBatch,
  messagesOf,
  originalKeyOf,
  storedJson,
  textKeyOf,
} from '../../shared/pipeline/manifest.ts';
import { type Place, placeOf, receiptKey } from '../../shared/pipeline/place.ts';
import type { ReasonCode } from '../../shared/pipeline/reasons.ts';
import { refusalReceipt } from '../../shared/pipeline/receipt.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import type { Upload } from '../../shared/pipeline/upload-event.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import type { SplitDocument } from '../../shared/split/segment.ts';
import { readManifest } from '../runtime/stored-manifest.ts';
import { textBytes } from '../runtime/story-text.ts';
import { writeReceipts } from '../runtime/write-receipts.ts';

export interface SplitPorts {
  uploads: Objects;
  data: Objects;
  ledger: Ledger;
  registers: Registers;
  next: Outbox;
  /** Throws PoisonError only. */
  split: (bytes: Uint8Array, name: string) => Promise<SplitDocument>;
}

/** Takes one upload: split, stored, opened in the ledger, receipt written, sent on. What never can be split gets its receipt with the reason. */
export async function splitUpload({ key, receivedAt }: Upload, ports: SplitPorts): Promise<void> {
  const outcome = placeOf(key);
  if (!outcome.ok) return refuse(ports, outcome.place, receivedAt, outcome.reason);
  const { place } = outcome;
  if ((await ports.registers.revision()) !== null && !(await ports.registers.partner(place.partner))) {
    return refuse(ports, place, receivedAt, 'unknown-partner');
  }
  let bytes: Uint8Array | null;
  try {
    bytes = await ports.uploads.get(key, LIMITS.dropBytes);
  } catch (failure) {
    if (failure instanceof PoisonError) return refuse(ports, place, receivedAt, failure.reason);
    throw failure;
  }
  if (!bytes) return refuse(ports, place, receivedAt, 'missing-object');
  const drop = await openDrop(ports, place, receivedAt, bytes);
  await writeReceipts(ports.ledger, ports.data, drop);
  // Sent again when the event is delivered again: a send may have been lost with the process that made it.
  if (!drop.manifestKey) return;
  const manifest = await readManifest(ports.data, drop.manifestKey);
  if (!manifest) throw new Error(`no object ${drop.manifestKey}`);
  await ports.next.send(messagesOf(manifest, 'stories'));
}

async function refuse({ data }: SplitPorts, place: Place, receivedAt: string, reason: ReasonCode): Promise<void> {
  const receipt = refusalReceipt(place, receivedAt, reason);
  await data.put(
    receiptKey(place),
    new TextEncoder().encode(`${JSON.stringify(receipt, null, 2)}\n`),
    'application/json',
  );
}

/** Bytes seen before keep what was made of them then: only their new name is added. */
async function openDrop(ports: SplitPorts, place: Place, receivedAt: string, bytes: Uint8Array): Promise<DropRecord> {
  const dropId = dropIdOf(place.partner, sha256(bytes));
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
    const document = await ports.split(bytes, place.name);
    const { manifestKey, batchSizes } = await store(ports.data, dropId, place, receivedAt, document);
    const { format, encoding, warnings, text } = document;
    return await ports.ledger.openDrop({
      ...blank,
      format,
      encoding,
      warnings,
      chars: text.length,
      manifestKey,
      batchSizes,
    });
  } catch (failure) {
    if (failure instanceof PoisonError) return ports.ledger.openDrop({ ...blank, refused: failure.reason });
    throw failure;
  }
}

async function store(
  data: Objects,
  dropId: DropId,
  { partner, name }: Place,
  receivedAt: string,
  { text, segments }: SplitDocument,
) {
  const textKey = textKeyOf(dropId);
  await data.put(textKey, textBytes(text), 'application/octet-stream');
  const head: BatchHead = { v: 1, dropId, partner, name, receivedAt, textKey };
  const batches = makeBatches(head, segments, text);
  const count = batches.reduce((sum, batch) => sum + batch.stories.length, 0);
  if (count === 0) throw new PoisonError('no-stories');
  if (count > LIMITS.stories) throw new PoisonError('too-many-stories');
  const put = async (folder: string, value: unknown) => {
    const stored = storedJson(dropId, folder, value);
    await data.put(stored.key, new TextEncoder().encode(stored.json), 'application/json');
    return stored;
  };
  const manifest: Manifest = { v: 1, dropId, partner, segments, batches: [] };
  for (const [no, batch] of batches.entries())
    manifest.batches.push(manifestBatch(no, batch, await put('stories', batch)));
  const { key } = await put('manifest', manifest);
  return { manifestKey: key, batchSizes: batches.map((batch) => batch.stories.length) };
}
