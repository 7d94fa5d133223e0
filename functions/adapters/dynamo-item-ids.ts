import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { itemIdKey } from '../../shared/pipeline/ledger-keys.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { ItemIds, NamedItem } from '../../shared/ports/item-ids.ts';
import { queryPage } from './dynamo-query.ts';

export function dynamoItemIds(client: DynamoDBDocumentClient, table: string): ItemIds {
  return {
    async put(item) {
      const key = itemIdKey(item.id, item.storyId, item.withdrawnBy !== undefined);
      await client.send(new PutCommand({ TableName: table, Item: { ...key, body: item } }));
    },
    async of(id) {
      const { items } = await queryPage(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': itemIdKey(id, '', false).pk },
        ConsistentRead: true,
        Limit: LIMITS.storiesPerItemId,
      });
      return items.map(({ body }) => body as NamedItem);
    },
  };
}
