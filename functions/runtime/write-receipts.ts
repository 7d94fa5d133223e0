import { isComplete } from '../../shared/pipeline/completion.ts';
import { dropReceipt, storedReceipt } from '../../shared/pipeline/receipt.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import { putJson, type StoredJson } from '../../shared/pipeline/stored-json.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';

/**
 * Writes the receipt of a drop under each of its names, looks again, and writes anew until nothing has changed in
 * between: whoever writes last has seen everything that was there.
 */
export async function writeReceipts(ledger: Ledger, data: Objects, drop: DropRecord): Promise<void> {
  let written = await receiptsOf(ledger, drop);
  for (;;) {
    for (const receipt of written) await putJson(data, receipt);
    const now = await receiptsOf(ledger, (await ledger.drop(drop.dropId)) ?? drop);
    if (JSON.stringify(now) === JSON.stringify(written)) return;
    written = now;
  }
}

async function receiptsOf(ledger: Ledger, drop: DropRecord): Promise<StoredJson[]> {
  const done = isComplete(drop);
  const [stories, flags] = done ? await Promise.all([ledger.stories(drop), ledger.flagsOfDrop(drop)]) : [[], []];
  return drop.names.map((name) => storedReceipt(dropReceipt(drop, name, stories, flags)));
}
