import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DropId, StoryId } from '../../shared/pipeline/ids.ts';
import * as keys from '../../shared/pipeline/ledger-keys.ts';
import type { DropRecord, FlagRecord, StoryRecord, WorkRecord } from '../../shared/pipeline/records.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import { isOpen } from '../../shared/review/flag-states.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { queryList } from './dynamo-query.ts';
import { dropOf, recordOf } from './ledger-items.ts';
import { unlessRefused } from './unless-refused.ts';

type Item = Record<string, unknown>;

const NOTHING_GREATER_STANDS = 'attribute_not_exists(pk) OR basis <= :basis';
const NOTHING_STANDS = 'attribute_not_exists(pk)';
const VERSION_BEFORE_STANDS = 'version = :before';
const NOBODY_FENCED = 'attribute_exists(pk) AND attribute_not_exists(fencesNo)';
const FENCED_BEFORE_STANDS = 'fencesNo = :before';
const DROP_IS_OPEN = 'attribute_exists(pk)';
const BASE_STANDS_AND_NOTHING_IS_ASKED = 'manifestKey = :base AND attribute_not_exists(correction)';
const IS_REFUSED = 'refused <> :none';
const IS_ON_ITS_WAY = 'correction = :correction';
const NO_LATER_SPLIT_STANDS = 'attribute_not_exists(splitNo) OR splitNo <= :splitNo';

const known = <T>(item: Item | undefined | null): T | null => (item ? recordOf<T>(item) : null);

function written(item: Item | undefined): DropRecord {
  if (!item) throw new Error('no drop item');
  return dropOf(item);
}

/** Field names stand apart from the expression: `format` and others are words of the service. */
function setAll(fields: Item) {
  const all = Object.keys(fields);
  return {
    update: `SET ${all.map((_, at) => `#${at} = :${at}`).join(', ')}`,
    names: Object.fromEntries(all.map((name, at) => [`#${at}`, name])),
    values: Object.fromEntries(all.map((name, at) => [`:${at}`, fields[name]])),
  };
}

function openPlaces({ severity, partner, holderId, kind, lang, life }: FlagRecord): Item {
  const { queue, ...narrow } = keys.FLAG_INDEXES;
  const values = { partner, holder: holderId, kind: keys.kindGroup(kind), language: lang, assignee: life?.assignee };
  const places = Object.entries(narrow).map(([index, attribute]) => {
    const value = values[index as keyof typeof values];
    return [attribute, value ? keys.openFlags(severity, value) : undefined];
  });
  return { [queue]: keys.openFlags(severity), ...Object.fromEntries(places.filter(([, place]) => place)) };
}

/** Where people look for a flag: among the open ones, or among those decided on a day. */
function listed(flag: FlagRecord): Item {
  if (isOpen(flag)) return { ...openPlaces(flag), gsk: `${flag.openedAt}#${flag.flagId}` };
  const at = flag.life?.decision?.at;
  return at ? { gpk: keys.decidedFlags(at), gsk: `${at}#${flag.flagId}` } : {};
}

export function dynamoLedger(client: DynamoDBDocumentClient, table: string): Ledger {
  const get = async (key: keys.ItemKey) =>
    (await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;
  /** The item replaced (null when none was), or 'refused' when the condition does not hold. */
  const put = async (item: Item, condition?: string, values?: Item): Promise<Item | null | 'refused'> => {
    const command = new PutCommand({
      TableName: table,
      Item: item,
      ReturnValues: 'ALL_OLD',
      ...(condition && { ConditionExpression: condition }),
      ...(values && { ExpressionAttributeValues: values }),
    });
    const done = await unlessRefused(client.send(command));
    return done ? (done.Attributes ?? null) : 'refused';
  };
  const updateDrop = async (
    id: DropId,
    update: string,
    condition: string,
    values: Item,
    names?: Record<string, string>,
  ): Promise<DropRecord | null> => {
    const command = new UpdateCommand({
      TableName: table,
      Key: keys.dropKey(id),
      UpdateExpression: update,
      ConditionExpression: condition,
      ExpressionAttributeValues: values,
      ...(names && { ExpressionAttributeNames: names }),
      ReturnValues: 'ALL_NEW',
    });
    const done = await unlessRefused(client.send(command));
    return done && written(done.Attributes);
  };
  const query = (pk: string, prefix: string): Promise<Item[]> =>
    queryList(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
      ConsistentRead: true,
    });
  const ofDrop = async <T>({ dropId, chars }: Pick<DropRecord, 'dropId' | 'chars'>, prefix: string): Promise<T[]> => {
    const found: T[] = [];
    for (const pk of keys.blocksOf(dropId, chars)) {
      for (const item of await query(pk, prefix)) found.push(recordOf<T>(item));
    }
    return found;
  };
  const startOf = (id: StoryId) => Number.parseInt(id.slice(33), 36);

  return {
    async drop(id) {
      const item = await get(keys.dropKey(id));
      return item ? dropOf(item) : null;
    },
    async openDrop({ names, marks: _none, correction: _asked, ...fixed }) {
      const fields: Item = {
        ...fixed,
        gpk: keys.dropsOfDay(fixed.receivedAt),
        gsk: keys.placeOfDrop(fixed.receivedAt, fixed.dropId),
      };
      const all = Object.keys(fields);
      const set = all.map((_, at) => `#${at} = if_not_exists(#${at}, :${at})`).join(', ');
      await put({ ...keys.dayKey(fixed.receivedAt) });
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keys.dropKey(fixed.dropId),
          UpdateExpression: `SET ${set}${names.length ? ' ADD #names :names' : ''}`,
          ExpressionAttributeNames: {
            ...Object.fromEntries(all.map((name, at) => [`#${at}`, name])),
            ...(names.length && { '#names': 'names' }),
          },
          ExpressionAttributeValues: {
            ...Object.fromEntries(all.map((name, at) => [`:${at}`, fields[name]])),
            ...(names.length && { ':names': new Set(names) }),
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return written(Attributes);
    },
    async addMarks(id, marks) {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keys.dropKey(id),
          UpdateExpression: 'ADD marks :marks',
          ConditionExpression: DROP_IS_OPEN,
          ExpressionAttributeValues: { ':marks': new Set(marks) },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return written(Attributes);
    },
    retryDrop(id, made) {
      const { update, names, values } = setAll(made);
      return updateDrop(id, update, IS_REFUSED, { ...values, ':none': null }, names);
    },
    askCorrection(id, base, correction) {
      const values = { ':base': base, ':correction': correction };
      return updateDrop(id, 'SET correction = :correction', BASE_STANDS_AND_NOTHING_IS_ASKED, values);
    },
    settleCorrection(id, correction, split) {
      const { update, names, values } = split ? setAll(split) : { update: '', names: undefined, values: {} };
      const all = { ...values, ':correction': correction };
      return updateDrop(id, `${update} REMOVE correction`.trim(), IS_ON_ITS_WAY, all, names);
    },
    async putWork(work) {
      // Field by field: a withdrawal stays, whoever comes later.
      const { fencedByDesk: _said, fencesNo: _times, ...fields } = work;
      const { update, names, values } = setAll(fields);
      const command = new UpdateCommand({
        TableName: table,
        Key: keys.workKey(work.storyId),
        UpdateExpression: update,
        ConditionExpression: NO_LATER_SPLIT_STANDS,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ...values, ':splitNo': work.splitNo ?? 1 },
      });
      await unlessRefused(client.send(command));
    },
    async fenceWork(id, fences, before) {
      const command = new UpdateCommand({
        TableName: table,
        Key: keys.workKey(id),
        UpdateExpression: 'SET fencedByDesk = :fences, fencesNo = :no',
        ConditionExpression: before === 0 ? NOBODY_FENCED : FENCED_BEFORE_STANDS,
        ExpressionAttributeValues: { ':fences': fences, ':no': before + 1, ...(before > 0 && { ':before': before }) },
      });
      return (await unlessRefused(client.send(command))) !== null;
    },
    async works(ids) {
      const items = await batchGet(
        client,
        table,
        ids.map((id) => ({ ...keys.workKey(id) })),
      );
      return new Map(items.map((item) => [String(item.storyId), recordOf<WorkRecord>(item)]));
    },
    async putStory(story) {
      const old = await put({ ...story, ...keys.storyKey(story.storyId) }, NOTHING_GREATER_STANDS, {
        ':basis': story.basis,
      });
      if (old === 'refused') return { stands: false, before: null };
      return { stands: true, before: known<StoryRecord>(old) };
    },
    async story(id) {
      return known<StoryRecord>(await get(keys.storyKey(id)));
    },
    async stories(drop) {
      const found = await ofDrop<StoryRecord>(drop, 'S#');
      return found.sort((a, b) => startOf(a.storyId) - startOf(b.storyId));
    },
    async flagsOfStory(id) {
      const items = await query(keys.storyKey(id).pk, keys.flagPrefix(id));
      return items.map((item) => recordOf<FlagRecord>(item));
    },
    async flagsOfDrop(drop) {
      const found = await ofDrop<FlagRecord>(drop, 'F#');
      return found.sort((a, b) => (a.flagId < b.flagId ? -1 : 1));
    },
    async putFlag(flag) {
      const item = { ...flag, ...keys.flagKey(flag.flagId), ...listed(flag) };
      const old =
        flag.version === 1
          ? await put(item, NOTHING_STANDS)
          : await put(item, VERSION_BEFORE_STANDS, { ':before': flag.version - 1 });
      return old !== 'refused';
    },
  };
}
