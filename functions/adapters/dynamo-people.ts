import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { People, SavedView, Session } from '../../shared/ports/people.ts';
import { dynamoTable } from './dynamo-table.ts';

const sessionKey = (key: string) => ({ pk: `SESSION#${key}`, sk: 'SESSION' });
const viewsKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'VIEWS' });
/** Of each session of a person, so that all of them can be ended. */
const ownSessionKey = (id: string, key: string) => ({ pk: `PERSON#${id}`, sk: `SESSION#${key}` });
const ttlOf = (expires: string) => Math.ceil(Date.parse(expires) / 1000);
const NOT_ERASED = 'attribute_not_exists(erased)';
const personKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'PERSON' });
const listKey = (id: string) => ({ pk: 'PEOPLE', sk: id });

/** In the table of the registers. `ttl` is in seconds since 1970, as DynamoDB's time to live takes it. */
export function dynamoPeople(client: DynamoDBDocumentClient, name: string): People {
  const table = dynamoTable(client, name);
  // Nothing may be deleted by the console; an empty item is as good as none.
  const endSession = (key: string) => table.put({ ...sessionKey(key), ttl: 1 });
  return {
    async session(key) {
      return ((await table.get(sessionKey(key)))?.body as Session | undefined) ?? null;
    },
    async putSession(key, session) {
      const ttl = ttlOf(session.expires);
      await table.put({ ...ownSessionKey(session.personId, key), ttl });
      await table.put({ ...sessionKey(key), body: session, ttl });
    },
    endSession,
    async putName(id, given) {
      const stands = await table.putIf({ ...personKey(id), body: given }, { onlyIf: NOT_ERASED });
      if (stands) await table.put({ ...listKey(id), body: given });
    },
    async eraseName(id, by, at) {
      const item = await table.get(personKey(id));
      if (!item) return false;
      // First, so that nobody who signs in meanwhile is named again.
      await table.put({ ...personKey(id), erased: item.erased ?? { by, at } });
      await table.put(listKey(id));
      await table.put(viewsKey(id));
      const { pk, sk: startsWith } = ownSessionKey(id, '');
      for (const { sk } of await table.all({ pk, sk: { startsWith } }))
        await endSession(String(sk).slice(startsWith.length));
      return true;
    },
    async list(limit) {
      const { items } = await table.page({ pk: listKey('').pk, limit, stale: true });
      return items.flatMap(({ sk, body }) => (body ? [{ id: String(sk), name: String(body) }] : []));
    },
    async views(id) {
      return ((await table.get(viewsKey(id)))?.body as SavedView[] | undefined) ?? [];
    },
    putViews: (id, views) => table.put({ ...viewsKey(id), body: views }),
    async names(ids) {
      const items = await table.many([...new Set(ids)].map(personKey));
      const named = items.filter(({ body }) => body);
      return new Map(named.map((item) => [String(item.pk).slice('PERSON#'.length), String(item.body)]));
    },
  };
}
