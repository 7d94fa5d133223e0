import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { People, SavedView, Session } from '../../shared/ports/people.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { queryList } from './dynamo-query.ts';
import { unlessRefused } from './unless-refused.ts';

const sessionKey = (key: string) => ({ pk: `SESSION#${key}`, sk: 'SESSION' });
const viewsKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'VIEWS' });
/** Of each session of a person, so that all of them can be ended. */
const ownSessionKey = (id: string, key: string) => ({ pk: `PERSON#${id}`, sk: `SESSION#${key}` });
const ttlOf = (expires: string) => Math.ceil(Date.parse(expires) / 1000);
const NOT_ERASED = 'attribute_not_exists(erased)';
const personKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'PERSON' });
const listKey = (id: string) => ({ pk: 'PEOPLE', sk: id });

/** In the table of the registers. `ttl` is in seconds since 1970, as DynamoDB's time to live takes it. */
export function dynamoPeople(client: DynamoDBDocumentClient, table: string): People {
  const put = async (item: Record<string, unknown>) => {
    await client.send(new PutCommand({ TableName: table, Item: item }));
  };
  // Nothing may be deleted by the console; an empty item is as good as none.
  const endSession = (key: string) => put({ ...sessionKey(key), ttl: 1 });
  return {
    async session(key) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: sessionKey(key), ConsistentRead: true }),
      );
      return (Item?.body as Session | undefined) ?? null;
    },
    async putSession(key, session) {
      const ttl = ttlOf(session.expires);
      await put({ ...ownSessionKey(session.personId, key), ttl });
      await put({ ...sessionKey(key), body: session, ttl });
    },
    endSession,
    async putName(id, name) {
      const item = { ...personKey(id), body: name };
      const kept = new PutCommand({ TableName: table, Item: item, ConditionExpression: NOT_ERASED });
      if (await unlessRefused(client.send(kept))) await put({ ...listKey(id), body: name });
    },
    async eraseName(id, by, at) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: personKey(id), ConsistentRead: true }),
      );
      if (!Item) return false;
      // First, so that nobody who signs in meanwhile is named again.
      await put({ ...personKey(id), erased: Item.erased ?? { by, at } });
      await put(listKey(id));
      await put(viewsKey(id));
      const sessions = await queryList(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': personKey(id).pk, ':sk': ownSessionKey(id, '').sk },
        ConsistentRead: true,
      });
      for (const { sk } of sessions) await endSession(String(sk).slice(ownSessionKey(id, '').sk.length));
      return true;
    },
    async list(limit) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': listKey('').pk },
          Limit: limit,
        }),
      );
      return Items.flatMap(({ sk, body }) => (body ? [{ id: String(sk), name: String(body) }] : []));
    },
    async views(id) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: viewsKey(id), ConsistentRead: true }));
      return (Item?.body as SavedView[] | undefined) ?? [];
    },
    putViews: (id, views) => put({ ...viewsKey(id), body: views }),
    async names(ids) {
      const items = await batchGet(client, table, [...new Set(ids)].map(personKey));
      const named = items.filter(({ body }) => body);
      return new Map(named.map((item) => [String(item.pk).slice('PERSON#'.length), String(item.body)]));
    },
  };
}
