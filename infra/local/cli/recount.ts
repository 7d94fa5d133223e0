import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { dynamoLedger } from '../../../functions/adapters/dynamo-ledger.ts';
import { listDrops, listOpenFlags } from '../../../functions/adapters/dynamo-lists.ts';
import { isSetAside } from '../../../shared/pipeline/batch.ts';
import { recordedCount } from '../../../shared/pipeline/completion.ts';
import { placeOf, receiptKey } from '../../../shared/pipeline/place.ts';
import { isWithdrawn } from '../../../shared/pipeline/receipt.ts';
import type { Connection } from './running-system.ts';

/**
 * Counts the world anew: for each drop, stories = recorded + set aside + in flight, every recorded story stands in the
 * ledger once, every flag has its story, and every upload has its receipt.
 * @returns whether everything balances and nothing is in flight
 */
export async function recount({ s3, tables, output }: Connection, print: (line: unknown) => void): Promise<boolean> {
  const ledger = dynamoLedger(tables, output('LedgerTable'));
  let balanced = true;
  const known = new Set<string>();
  for await (const drop of listDrops(tables, output('LedgerTable'))) {
    const stories = (await ledger.stories(drop)).filter((story) => !isWithdrawn(story));
    const total = drop.batchSizes.reduce((sum, size) => sum + size, 0);
    const marked = recordedCount(drop.batchSizes, new Set(drop.marks));
    const setAside = stories.filter(isSetAside).length;
    const recorded = stories.length - setAside;
    for (const { storyId } of stories) known.add(storyId);
    const inFlight = total - marked;
    const ok = inFlight === 0 && recorded + setAside === total;
    balanced &&= ok;
    print({
      drop: drop.dropId,
      partner: drop.partner,
      refused: drop.refused,
      stories: total,
      recorded,
      setAside,
      inFlight,
      ok,
    });
  }
  let flags = 0;
  for await (const flag of listOpenFlags(tables, output('LedgerTable'))) {
    flags++;
    if (known.has(flag.storyId)) continue;
    balanced = false;
    print({ flag: flag.flagId, ok: false, because: 'Its story is not in the ledger.' });
  }
  let [uploads, from] = [0, undefined as string | undefined];
  do {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket: output('UploadsBucket'), ...(from && { ContinuationToken: from }) }),
    );
    for (const { Key = '' } of page.Contents ?? []) {
      uploads++;
      const key = receiptKey(placeOf(Key).place);
      const receipt = await s3.send(new GetObjectCommand({ Bucket: output('DataBucket'), Key: key })).then(
        ({ Body }) => Body?.transformToString(),
        () => null,
      );
      const { status } = receipt ? (JSON.parse(receipt) as { status: string }) : { status: 'missing' };
      if (status === 'done' || status === 'refused') continue;
      balanced = false;
      print({ upload: Key, receipt: status, ok: false });
    }
    from = page.NextContinuationToken;
  } while (from);
  print({ uploads, openFlags: flags, balanced });
  return balanced;
}
