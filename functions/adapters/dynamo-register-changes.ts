import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Boundary } from '../../shared/license/register-change.ts';
import { DAY_MS } from '../../shared/pipeline/days.ts';
import { boundaryKey, changeKey, revisionKey, sweptKey } from '../../shared/pipeline/ledger-keys.ts';
import type { PendingChange, RegisterChanges } from '../../shared/ports/register-changes.ts';
import { queryPage } from './dynamo-query.ts';
import { unlessRefused } from './unless-refused.ts';

const STANDS = 'attribute_exists(pk)';
const CLOCK_IS_BEHIND = 'attribute_not_exists(asOf) OR asOf < :asOf';

export function dynamoRegisterChanges(client: DynamoDBDocumentClient, table: string): RegisterChanges {
  const get = async (key: { pk: string; sk: string }) =>
    (await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;
  return {
    async clock() {
      const [revision, swept] = await Promise.all([get(revisionKey), get(sweptKey)]);
      return { revision: (revision?.revision as number) ?? null, swept: (swept?.at as string) ?? null };
    },
    async put(change) {
      const Item = { ...changeKey(change.id), body: change };
      await client.send(new PutCommand({ TableName: table, Item }));
    },
    async pending(limit) {
      const { items } = await queryPage(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': changeKey('').pk },
        ConsistentRead: true,
        Limit: limit,
      });
      return items.map(({ body, place }) => ({ ...(body as PendingChange), cursor: (place as string) ?? null }));
    },
    async moveOn(id, cursor) {
      const update = new UpdateCommand({
        TableName: table,
        Key: changeKey(id),
        UpdateExpression: 'SET place = :cursor',
        ConditionExpression: STANDS,
        ExpressionAttributeValues: { ':cursor': cursor },
      });
      await unlessRefused(client.send(update));
    },
    async done(id) {
      await client.send(new DeleteCommand({ TableName: table, Key: changeKey(id) }));
    },
    async boundaries(from, to, limit) {
      const found: Boundary[] = [];
      if (from >= to) return found;
      for (let day = Date.parse(from.slice(0, 10)); day <= Date.parse(to); day += DAY_MS) {
        const { items } = await queryPage(client, {
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          // `~` stands after everything that follows an instant in a place: those of `from` are seen, those of `to` are not.
          ExpressionAttributeValues: {
            ':pk': boundaryKey(new Date(day).toISOString()).pk,
            ':from': `${from}${from.includes('#') ? '!' : '~'}`,
            ':to': `${to}~`,
          },
          ConsistentRead: true,
          Limit: limit - found.length,
        });
        found.push(...items.map(({ body }) => body as Boundary));
        if (found.length >= limit) break;
      }
      return found;
    },
    async tick(asOf) {
      const update = new UpdateCommand({
        TableName: table,
        Key: revisionKey,
        UpdateExpression: 'SET asOf = :asOf ADD revision :one',
        ConditionExpression: CLOCK_IS_BEHIND,
        ExpressionAttributeValues: { ':asOf': asOf, ':one': 1 },
      });
      await unlessRefused(client.send(update));
    },
    async swept(to) {
      await client.send(new PutCommand({ TableName: table, Item: { ...sweptKey, at: to } }));
    },
  };
}
