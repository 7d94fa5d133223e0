import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { itemIdKey } from '../../shared/pipeline/ledger-keys.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { ItemIds, NamedItem } from '../../shared/ports/item-ids.ts';
import { dynamoTable } from './dynamo-table.ts';

export function dynamoItemIds(client: DynamoDBDocumentClient, name: string): ItemIds {
  const table = dynamoTable(client, name);
  return {
    put: (item) => table.put({ ...itemIdKey(item.id, item.storyId, item.withdrawnBy !== undefined), body: item }),
    async of(id) {
      const { items } = await table.page({ pk: itemIdKey(id, '', false).pk, limit: LIMITS.storiesPerItemId });
      return items.map(({ body }) => body as NamedItem);
    },
  };
}
