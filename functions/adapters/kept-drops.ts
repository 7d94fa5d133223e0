import { DeleteObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { holdKey, sweptDropKey } from '../../shared/pipeline/ledger-keys.ts';
import { sweptKeyOf } from '../../shared/pipeline/manifest.ts';
import type { KeptDrops, LegalHold } from '../../shared/ports/kept-drops.ts';
import { listDrops } from './dynamo-lists.ts';
import { queryList } from './dynamo-query.ts';

export function keptDrops(tables: DynamoDBDocumentClient, table: string, s3: S3Client, bucket: string): KeptDrops {
  const put = async (Item: Record<string, unknown>) => {
    await tables.send(new PutCommand({ TableName: table, Item }));
  };
  return {
    async *dropsBefore(limit) {
      // By day and then by time: the first one that is too young ends the list.
      for await (const drop of listDrops(tables, table)) {
        if (drop.receivedAt >= limit) return;
        yield drop;
      }
    },
    async holds(drop) {
      const { pk, sk } = holdKey(drop, '');
      const items = await queryList(tables, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': sk },
        ConsistentRead: true,
      });
      return items.filter(({ lifted }) => !lifted).map(({ hold }) => hold as LegalHold);
    },
    putHold: (drop, hold) => put({ ...holdKey(drop, hold.subject), hold }),
    async liftHold(drop, subject, by, at) {
      await tables.send(
        new UpdateCommand({
          ...{ TableName: table, Key: { ...holdKey(drop, subject) }, UpdateExpression: 'SET lifted = :lifted' },
          ...{ ConditionExpression: 'attribute_exists(pk)', ExpressionAttributeValues: { ':lifted': { by, at } } },
        }),
      );
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
        for (const { Key } of page.Contents ?? [])
          if (Key && Key !== sweptKeyOf(drop)) await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
        from = page.NextContinuationToken;
      } while (from);
    },
  };
}
