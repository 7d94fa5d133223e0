import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ItemKey } from '../../shared/pipeline/ledger-keys.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { type Question, queryOf } from './dynamo-question.ts';
import { unlessRefused } from './unless-refused.ts';

export type Item = Record<string, unknown>;

/** A condition in the words of the service, and what its names with a colon or a hash stand for. */
export interface OnlyIf {
  onlyIf: string;
  values?: Item;
  names?: Record<string, string>;
}

export const NOTHING_STANDS = 'attribute_not_exists(pk)';
const BEFORE_STANDS = 'version = :before';

/** The first version, 1, is stored where nothing stands, a later one over the version before it. */
export const overVersionBefore = (version: number): OnlyIf =>
  version === 1 ? { onlyIf: NOTHING_STANDS } : { onlyIf: BEFORE_STANDS, values: { ':before': version - 1 } };

export interface Change extends Partial<OnlyIf> {
  /** Fields that get a value; a field `x` is `#x` and its value `:x` in the other expressions. */
  set?: object;
  /** Whether only fields that are not there yet get theirs. */
  once?: true;
  /** Further clauses, as `ADD works :more`. */
  also?: string;
}

function updateOf({ set = {}, once, also = '', onlyIf, values, names }: Change) {
  const fields = Object.entries(set);
  const sets = fields.map(([name]) => (once ? `#${name} = if_not_exists(#${name}, :${name})` : `#${name} = :${name}`));
  const allNames = { ...Object.fromEntries(fields.map(([name]) => [`#${name}`, name])), ...names };
  const allValues = { ...Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])), ...values };
  return {
    UpdateExpression: `${sets.length ? `SET ${sets.join(', ')} ` : ''}${also}`.trim(),
    ...(onlyIf && { ConditionExpression: onlyIf }),
    ...(Object.keys(allNames).length && { ExpressionAttributeNames: allNames }),
    ...(Object.keys(allValues).length && { ExpressionAttributeValues: allValues }),
  };
}

/** One table, as the adapters read and write it. What is read by key, or without an index, is read as it stands. */
export function dynamoTable(client: DynamoDBDocumentClient, TableName: string) {
  const page = async (question: Question, after?: Item) => {
    const input = { TableName, ...queryOf(question), ...(after && { ExclusiveStartKey: after }) };
    const { Items = [], LastEvaluatedKey } = await client.send(new QueryCommand(input));
    return { items: Items as Item[], next: LastEvaluatedKey };
  };
  async function* each(question: Question): AsyncGenerator<Item> {
    let after: Item | undefined;
    do {
      const { items, next } = await page(question, after);
      yield* items;
      after = next;
    } while (after);
  }
  const putCommand = (item: object, { onlyIf, values, names }: Partial<OnlyIf> = {}, ReturnValues?: 'ALL_OLD') =>
    new PutCommand({
      TableName,
      Item: { ...item },
      ...(onlyIf && { ConditionExpression: onlyIf }),
      ...(values && { ExpressionAttributeValues: values }),
      ...(names && { ExpressionAttributeNames: names }),
      ...(ReturnValues && { ReturnValues }),
    });
  const updateCommand = (key: ItemKey, change: Change, ReturnValues?: 'ALL_NEW') =>
    new UpdateCommand({ TableName, Key: { ...key }, ...updateOf(change), ...(ReturnValues && { ReturnValues }) });

  return {
    async get(key: ItemKey, { stale = false } = {}): Promise<Item | undefined> {
      const command = new GetCommand({ TableName, Key: { ...key }, ConsistentRead: !stale });
      return (await client.send(command)).Item;
    },
    /** Of any number of distinct keys those that are there, in no order. */
    many: (keys: Iterable<ItemKey>): Promise<Item[]> =>
      batchGet(
        client,
        TableName,
        [...keys].map((key) => ({ ...key })),
      ),
    /** One request, never more. @param after the last item of the page before, by all keys that the question goes by */
    page,
    /** Every item, over as many pages as are asked for. */
    each,
    /** As `each`, all at once: for questions that bound how many items there can be. */
    async all(question: Question): Promise<Item[]> {
      const items: Item[] = [];
      for await (const item of each(question)) items.push(item);
      return items;
    },
    /** How many items one page would have. */
    async count(question: Question): Promise<number> {
      const command = new QueryCommand({ TableName, ...queryOf(question), Select: 'COUNT' });
      return (await client.send(command)).Count ?? 0;
    },
    async put(item: object): Promise<void> {
      await client.send(putCommand(item));
    },
    /** @returns false when the condition does not hold */
    async putIf(item: object, condition: OnlyIf): Promise<boolean> {
      return (await unlessRefused(client.send(putCommand(item, condition)))) !== null;
    },
    /** @returns what stood there before, if anything did; null when the condition does not hold */
    async replace(item: object, condition: OnlyIf): Promise<{ before: Item | undefined } | null> {
      const done = await unlessRefused(client.send(putCommand(item, condition, 'ALL_OLD')));
      return done && { before: done.Attributes };
    },
    /** @returns false when the condition does not hold */
    async update(key: ItemKey, change: Change): Promise<boolean> {
      return (await unlessRefused(client.send(updateCommand(key, change)))) !== null;
    },
    /** @returns the item as it is then; null when the condition does not hold */
    async updated(key: ItemKey, change: Change): Promise<Item | null> {
      const done = await unlessRefused(client.send(updateCommand(key, change, 'ALL_NEW')));
      return done && (done.Attributes ?? {});
    },
    async remove(key: ItemKey): Promise<void> {
      await client.send(new DeleteCommand({ TableName, Key: { ...key } }));
    },
  };
}
