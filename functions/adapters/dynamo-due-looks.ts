import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { lookKey } from '../../shared/pipeline/ledger-keys.ts';
import type { DueLook, DueLooks } from '../../shared/ports/due-looks.ts';
import { queryPage } from './dynamo-query.ts';

const keyOf = ({ at, change }: DueLook) =>
  lookKey(`${new Date(at).toISOString()}#${change.change === 'story' ? change.storyId : `kill#${change.workId}`}`);

/** One partition in order of time: only embargoes and kill orders are in it, and only until they are due. */
export function dynamoDueLooks(client: DynamoDBDocumentClient, table: string): DueLooks {
  return {
    async put(look) {
      await client.send(new PutCommand({ TableName: table, Item: { ...keyOf(look), body: look } }));
    },
    async due(now, limit) {
      const { items } = await queryPage(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk <= :now',
        // `~` stands after everything that follows an instant in a place.
        ExpressionAttributeValues: { ':pk': lookKey('').pk, ':now': `${now}~` },
        ConsistentRead: true,
        Limit: limit,
      });
      return items.map(({ body }) => body as DueLook);
    },
    async done(look) {
      await client.send(new DeleteCommand({ TableName: table, Key: { ...keyOf(look) } }));
    },
  };
}
