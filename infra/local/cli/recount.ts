import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { dynamoLedger } from '../../../functions/adapters/dynamo-ledger.ts';
import { listDrops, listOpenFlags } from '../../../functions/adapters/dynamo-lists.ts';
import { s3Objects } from '../../../functions/adapters/s3-objects.ts';
import { placeOf } from '../../../shared/pipeline/place.ts';
import { readReceipt } from '../../../shared/pipeline/receipt.ts';
import { recountDrop } from '../../../shared/pipeline/recount-drop.ts';
import type { Connection } from './running-system.ts';

/**
 * Counts the world anew: each drop by `accountOfDrop`, every open flag belongs to a drop that is known, and every upload
 * has its receipt.
 * @returns whether everything balances and nothing is in flight
 */
export async function recount({ s3, tables, output }: Connection, print: (line: unknown) => void): Promise<boolean> {
  const table = output('LedgerTable');
  const [ledger, data] = [dynamoLedger(tables, table), s3Objects(s3, output('DataBucket'))];
  let balanced = true;
  const known = new Set<string>();
  for await (const drop of listDrops(tables, table)) {
    const account = await recountDrop(drop, ledger, data);
    known.add(drop.dropId);
    balanced &&= account.ok;
    print(account);
  }
  let openFlags = 0;
  for await (const flag of listOpenFlags(tables, table)) {
    openFlags++;
    if (known.has(flag.dropId)) continue;
    balanced = false;
    print({ flag: flag.flagId, ok: false, because: 'Its drop is not in the ledger.' });
  }
  let [uploads, from] = [0, undefined as string | undefined];
  do {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket: output('UploadsBucket'), ...(from && { ContinuationToken: from }) }),
    );
    for (const { Key = '' } of page.Contents ?? []) {
      uploads++;
      const { partner, name } = placeOf(Key).place;
      const status = (await readReceipt(data, { partner, name }))?.status ?? 'missing';
      if (status === 'done' || status === 'refused') continue;
      balanced = false;
      print({ upload: Key, receipt: status, ok: false });
    }
    from = page.NextContinuationToken;
  } while (from);
  print({ uploads, openFlags, balanced });
  return balanced;
}
