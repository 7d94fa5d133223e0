import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { People, SavedView, Session } from '../../shared/ports/people.ts';
import { batchGet } from './dynamo-batch-get.ts';

const sessionKey = (key: string) => ({ pk: `SESSION#${key}`, sk: 'SESSION' });
const viewsKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'VIEWS' });
const personKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'PERSON' });

/** In the table of the registers. `ttl` is in seconds since 1970, as DynamoDB's time to live takes it. */
export function dynamoPeople(client: DynamoDBDocumentClient, table: string): People {
  const put = async (item: Record<string, unknown>) => {
    await client.send(new PutCommand({ TableName: table, Item: item }));
  };
  return {
    async session(key) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: sessionKey(key), ConsistentRead: true }),
      );
      return (Item?.body as Session | undefined) ?? null;
    },
    putSession: (key, session) =>
      put({ ...sessionKey(key), body: session, ttl: Math.ceil(Date.parse(session.expires) / 1000) }),
    // Nothing may be deleted by the console; an empty item is as good as none.
    endSession: (key) => put({ ...sessionKey(key), ttl: 1 }),
    async putName(id, name) {
      await put({ ...personKey(id), body: name });
      await put({ pk: 'PEOPLE', sk: id, body: name });
    },
    async list(limit) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': 'PEOPLE' },
          Limit: limit,
        }),
      );
      return Items.map(({ sk, body }) => ({ id: String(sk), name: String(body) }));
    },
    async views(id) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: viewsKey(id), ConsistentRead: true }));
      return (Item?.body as SavedView[] | undefined) ?? [];
    },
    putViews: (id, views) => put({ ...viewsKey(id), body: views }),
    async names(ids) {
      const items = await batchGet(client, table, [...new Set(ids)].map(personKey));
      return new Map(items.map((item) => [String(item.pk).slice('PERSON#'.length), String(item.body)]));
    },
  };
}
