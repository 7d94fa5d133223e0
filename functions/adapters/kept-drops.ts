import { DeleteObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type DropId, dropOfStory } from '../../shared/pipeline/ids.ts';
import { leftBehindKey, sweepMarksKey, sweptDropKey } from '../../shared/pipeline/ledger-keys.ts';
import { sweptKeyOf } from '../../shared/pipeline/manifest.ts';
import type { KeptDrops, SweepMarks } from '../../shared/ports/kept-drops.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { dynamoLegalHolds } from './dynamo-legal-holds.ts';
import { listDrops, listOpenFlags } from './dynamo-lists.ts';
import { dynamoTable } from './dynamo-table.ts';

/** Objects of a drop deleted at a time. */
const DELETES = 16;

export function keptDrops(client: DynamoDBDocumentClient, name: string, s3: S3Client, bucket: string): KeptDrops {
  const table = dynamoTable(client, name);
  return {
    ...dynamoLegalHolds(client, name),
    async *dropsBetween(after, limit) {
      // By day and then by time: the first one that is too young ends the list.
      for await (const drop of listDrops(client, name, after)) {
        if (drop.receivedAt >= limit) return;
        yield drop;
      }
    },
    async citedDrops() {
      const cited = new Set<DropId>();
      for await (const { workId } of listOpenFlags(client, name)) if (workId) cited.add(dropOfStory(workId));
      return cited;
    },
    async sweepMarks() {
      const { front = '', again = '' } = ((await table.get(sweepMarksKey)) ?? {}) as Partial<SweepMarks>;
      return { front, again };
    },
    putSweepMarks: ({ front, again }) => table.put({ ...sweepMarksKey, front, again }),
    async *leftBehind(after) {
      const { pk, sk } = leftBehindKey(after || '0');
      for await (const item of table.each({ pk, sk: { above: sk }, stale: true })) yield String(item.sk);
    },
    leaveBehind: (place) => table.put(leftBehindKey(place)),
    takeUp: (place) => table.remove(leftBehindKey(place)),
    async isSwept(drop) {
      return (await table.get(sweptDropKey(drop))) !== undefined;
    },
    noteSwept: (drop, at) => table.put({ ...sweptDropKey(drop), at }),
    async remove(drop) {
      let from: string | undefined;
      do {
        const page = await s3.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: `drops/${drop}/`,
            ...(from && { ContinuationToken: from }),
          }),
        );
        const keys = (page.Contents ?? []).map(({ Key }) => Key).filter((Key) => Key && Key !== sweptKeyOf(drop));
        await mapAtMost(DELETES, keys, (Key) => s3.send(new DeleteObjectCommand({ Bucket: bucket, Key })));
        from = page.NextContinuationToken;
      } while (from);
    },
  };
}
