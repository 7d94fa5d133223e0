import type { Ledger } from '../ports/ledger.ts';
import type { Objects } from '../ports/objects.ts';
import { type Account, accountOfDrop } from './account-of-drop.ts';
import { readReceipt } from './receipt.ts';
import type { DropRecord } from './records.ts';

/** Reads all there is of a drop and counts it anew. */
export async function recountDrop(drop: DropRecord, ledger: Ledger, data: Objects): Promise<Account> {
  const [stories, flags, ...receipts] = await Promise.all([
    ledger.stories(drop),
    ledger.flagsOfDrop(drop),
    ...drop.names.map(async (name) => [name, await readReceipt(data, { partner: drop.partner, name })] as const),
  ]);
  return accountOfDrop(drop, stories, flags, new Map(receipts));
}
