import { isComplete } from '../../shared/pipeline/completion.ts';
import { receiptKey } from '../../shared/pipeline/place.ts';
import { dropReceipt } from '../../shared/pipeline/receipt.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';

/**
 * Writes the receipt of a drop under each of its names, looks again, and writes anew until nothing has changed in
 * between: whoever writes last has seen everything that was there.
 */
export async function writeReceipts(ledger: Ledger, data: Objects, drop: DropRecord): Promise<void> {
  let written = await receiptsOf(ledger, drop);
  for (;;) {
    for (const [key, json] of written) await data.put(key, new TextEncoder().encode(json), 'application/json');
    const now = await receiptsOf(ledger, (await ledger.drop(drop.dropId)) ?? drop);
    if (JSON.stringify([...now]) === JSON.stringify([...written])) return;
    written = now;
  }
}

async function receiptsOf(ledger: Ledger, drop: DropRecord): Promise<Map<string, string>> {
  const done = isComplete(drop);
  const [stories, flags] = done ? await Promise.all([ledger.stories(drop), ledger.flagsOfDrop(drop)]) : [[], []];
  const place = (name: string) => receiptKey({ partner: drop.partner, name });
  return new Map(
    drop.names.map((name) => [place(name), `${JSON.stringify(dropReceipt(drop, name, stories, flags), null, 2)}\n`]),
  );
}
