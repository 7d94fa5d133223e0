/** Whether a thing costs the same when there is a thousand times more of it. */
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoReview } from '../../functions/adapters/dynamo-review.ts';
import { dropIdOf, flagIdOf, storyIdOf } from '../../shared/pipeline/ids.ts';
import { flagKey, openFlags } from '../../shared/pipeline/ledger-keys.ts';
import { makeBatches } from '../../shared/pipeline/make-batches.ts';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import { splitText } from '../../shared/split/split-text.ts';
import { reviewTables } from '../console/review-tables.ts';
import { dump } from './news.ts';
import type { Figure } from './report.ts';

const RECEIVED = '2026-11-26T06:00:00.000Z';
const part = 'growth';

/** Microseconds a story to split a drop and make its batches, for drops of so many stories. */
export function growthOfDrops(sizes: readonly number[]): Figure[] {
  return sizes.map((size) => {
    const text = dump(0, size);
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < (size < 5000 ? 3 : 1); run++) {
      const from = performance.now();
      const head = {
        v: 1 as const,
        dropId: dropIdOf('bench', text),
        partner: 'bench',
        name: 'a',
        receivedAt: RECEIVED,
        textKey: '',
      };
      makeBatches(head, splitText(text), text);
      least = Math.min(least, performance.now() - from);
    }
    return { part, what: `split a drop of ${size}`, value: (least * 1000) / size, unit: 'µs a story' };
  });
}

/** Milliseconds for the first page of the queue, and for one from its middle, with so many open flags. */
export async function growthOfFlags(sizes: readonly number[]): Promise<Figure[]> {
  const { client, table, requests, stop } = await reviewTables();
  const review = dynamoReview(client, table);
  const figures: Figure[] = [];
  let written = 0;
  try {
    for (const size of sizes) {
      for (; written < size; written += 25) {
        const items = Array.from({ length: 25 }, (_, at) => ({ PutRequest: { Item: itemOf(flagNo(written + at)) } }));
        await client.send(new BatchWriteCommand({ RequestItems: { [table]: items } }));
      }
      for (const [where, after] of [
        ['first', null],
        ['middle', flagNo(size / 2)],
      ] as const) {
        requests.length = 0;
        let least = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 5; run++) {
          const from = performance.now();
          const { flags } = await review.openFlags({ severity: 'high', after }, 50);
          if (flags.length !== 50) throw new Error(`${flags.length} flags on a page`);
          least = Math.min(least, performance.now() - from);
        }
        const what = `the ${where} page of ${size} open flags`;
        figures.push({ part, what, value: least, unit: 'ms' });
        figures.push({ part, what, value: requests.length / 5, unit: 'requests' });
      }
    }
  } finally {
    await stop();
  }
  return figures;
}

function flagNo(no: number): FlagRecord {
  const dropId = dropIdOf('bench', String(Math.floor(no / 100)));
  const storyId = storyIdOf(dropId, { start: (no % 100) * 1000, end: (no % 100) * 1000 + 900 });
  return {
    ...{
      flagId: flagIdOf(storyId, 'unlicensed'),
      dropId,
      storyId,
      partner: 'bench',
      kind: 'unlicensed',
      severity: 'high',
    },
    ...{
      because: 'No license covers this use.',
      holderId: 'ilkha',
      workId: null,
      shareOfStory: 0.9,
      state: 'queued',
      version: 1,
    },
    openedAt: new Date(Date.parse(RECEIVED) + no * 1000).toISOString(),
  };
}

const itemOf = (flag: FlagRecord) => ({
  ...flag,
  ...flagKey(flag.flagId),
  ...{ gpk: openFlags(flag.severity), gsk: `${flag.openedAt}#${flag.flagId}` },
});
