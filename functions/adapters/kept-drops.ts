import { DeleteObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type DropId, dropOfStory } from '../../shared/pipeline/ids.ts';
import { leftBehindKey, sweepMarksKey, sweptDropKey } from '../../shared/pipeline/ledger-keys.ts';
import { sweptKeyOf } from '../../shared/pipeline/manifest.ts';
import type { KeptDrops } from '../../shared/ports/kept-drops.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { dynamoLegalHolds } from './dynamo-legal-holds.ts';
import { listDrops, listOpenFlags } from './dynamo-lists.ts';
import { queryAll } from './dynamo-query.ts';

/** Objects of a drop deleted at a time. */
const DELETES = 16;

export function keptDrops(tables: DynamoDBDocumentClient, table: string, s3: S3Client, bucket: string): KeptDrops {
  const put = async (item: object) => {
    await tables.send(new PutCommand({ TableName: table, Item: { ...item } }));
  };
  return {
    ...dynamoLegalHolds(tables, table),
    async *dropsBetween(after, limit) {
      // By day and then by time: the first one that is too young ends the list.
      for await (const drop of listDrops(tables, table, after)) {
        if (drop.receivedAt >= limit) return;
        yield drop;
      }
    },
    async citedDrops() {
      const cited = new Set<DropId>();
      for await (const { workId } of listOpenFlags(tables, table)) if (workId) cited.add(dropOfStory(workId));
      return cited;
    },
    async sweepMarks() {
      const get = new GetCommand({ TableName: table, Key: { ...sweepMarksKey }, ConsistentRead: true });
      const { front = '', again = '' } = (await tables.send(get)).Item ?? {};
      return { front, again };
    },
    putSweepMarks: ({ front, again }) => put({ ...sweepMarksKey, front, again }),
    async *leftBehind(after) {
      const { pk, sk } = leftBehindKey(after || '0');
      const items = queryAll(tables, {
        ...{ TableName: table, KeyConditionExpression: 'pk = :pk AND sk > :after' },
        ExpressionAttributeValues: { ':pk': pk, ':after': sk },
      });
      for await (const { sk: place } of items) yield String(place);
    },
    leaveBehind: (place) => put(leftBehindKey(place)),
    async takeUp(place) {
      await tables.send(new DeleteCommand({ TableName: table, Key: { ...leftBehindKey(place) } }));
    },
    async isSwept(drop) {
      const get = new GetCommand({ TableName: table, Key: { ...sweptDropKey(drop) }, ConsistentRead: true });
      return (await tables.send(get)).Item !== undefined;
    },
    noteSwept: (drop, at) => put({ ...sweptDropKey(drop), at }),
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
