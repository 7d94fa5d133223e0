import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as keys from '../../shared/pipeline/ledger-keys.ts';
import type { FlagRecord, StoryRecord } from '../../shared/pipeline/records.ts';
import type { Narrow, ReviewStore } from '../../shared/ports/review-store.ts';
import type { FlagEvent } from '../../shared/review/flag-event.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { dropOf, recordOf } from './ledger-items.ts';
import { unlessRefused } from './unless-refused.ts';

type Item = Record<string, unknown>;

const NOTHING_STANDS = 'attribute_not_exists(pk)';
const EVENT_BEFORE_STANDS = 'seq = :before';
/** Data that are empty from the start need no second write either. */
const NOT_ERASED = 'attribute_not_exists(pk) OR size(#data) > :none';

export function dynamoReview(client: DynamoDBDocumentClient, table: string): ReviewStore {
  /** One request, never more: what does not fit is the next page. */
  const query = async (input: {
    pk: string;
    index?: keys.FlagIndex;
    prefix?: string;
    /** Sort keys below this only. */
    below?: string | undefined;
    limit: number;
    backward?: boolean;
    from?: Item | undefined;
    count?: boolean;
  }) => {
    const { index, prefix, below } = input;
    const [partition, sort] = index ? [keys.FLAG_INDEXES[index], 'gsk'] : ['pk', 'sk'];
    const bound = prefix ?? below;
    const {
      Items = [],
      Count = 0,
      LastEvaluatedKey,
    } = await client.send(
      new QueryCommand({
        TableName: table,
        ...(index ? { IndexName: index } : { ConsistentRead: true }),
        KeyConditionExpression: `#p = :p${prefix ? ' AND begins_with(#s, :s)' : below ? ' AND #s < :s' : ''}`,
        ExpressionAttributeNames: { '#p': partition, ...(bound && { '#s': sort }) },
        ExpressionAttributeValues: { ':p': input.pk, ...(bound && { ':s': bound }) },
        Limit: input.limit,
        ScanIndexForward: !input.backward,
        ...(input.count && { Select: 'COUNT' as const }),
        ...(input.from && { ExclusiveStartKey: input.from }),
      }),
    );
    return { items: Items as Item[], count: Count, end: LastEvaluatedKey === undefined };
  };
  const narrowed = (severity: string, { by, openedBefore }: Narrow = {}) => {
    const index: keys.FlagIndex = by?.index ?? 'queue';
    return { index, pk: keys.openFlags(severity, by?.value), below: openedBefore };
  };

  /** Days whose item this process has written. */
  const noted = new Set<string>();

  return {
    async flag(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keys.flagKey(id), ConsistentRead: true }),
      );
      return Item ? recordOf<FlagRecord>(Item) : null;
    },
    async openFlags({ severity, after }, limit, narrow) {
      const asked = narrowed(severity, narrow);
      const gsk = after && `${after.openedAt}#${after.flagId}`;
      const from = after && { [keys.FLAG_INDEXES[asked.index]]: asked.pk, gsk, ...keys.flagKey(after.flagId) };
      const { items, end } = await query({ ...asked, limit, from: from ?? undefined });
      return { flags: items.map((item) => recordOf<FlagRecord>(item)), end };
    },
    async countOpen(severity, most, narrow) {
      return (await query({ ...narrowed(severity, narrow), limit: most, count: true })).count;
    },
    async storiesById(ids) {
      const wanted = [...new Set(ids)].map((id) => ({ ...keys.storyKey(id) }));
      const items = await batchGet(client, table, wanted);
      return new Map(items.map((item) => [String(item.storyId), recordOf<StoryRecord>(item)]));
    },
    async dropsById(ids) {
      const wanted = [...new Set(ids)].map((id) => ({ ...keys.dropKey(id) }));
      const items = await batchGet(client, table, wanted);
      return new Map(items.map((item) => [String(item.dropId), dropOf(item)]));
    },
    async noteChain({ at, subject }) {
      const days = keys.chainDaysKey(at);
      if (!noted.has(days.sk)) await client.send(new PutCommand({ TableName: table, Item: { ...days } }));
      noted.add(days.sk);
      await client.send(new PutCommand({ TableName: table, Item: { ...keys.chainOfDayKey(at, subject) } }));
    },
    async dropEvent(id) {
      const Key = { ...keys.chainEndKey(id) };
      const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return (Item?.event as FlagEvent | undefined) ?? null;
    },
    async putDropEvent(event) {
      const put = new PutCommand({
        TableName: table,
        Item: { ...keys.chainEndKey(event.subject), seq: event.seq, event },
        ConditionExpression: event.seq === 1 ? NOTHING_STANDS : EVENT_BEFORE_STANDS,
        ...(event.seq > 1 && { ExpressionAttributeValues: { ':before': event.seq - 1 } }),
      });
      return (await unlessRefused(client.send(put))) !== null;
    },
    async putEvent(event) {
      const put = new PutCommand({
        TableName: table,
        Item: { ...keys.eventKey(event.subject, event.seq), ...event },
        ConditionExpression: NOT_ERASED,
        ExpressionAttributeNames: { '#data': 'data' },
        ExpressionAttributeValues: { ':none': 0 },
      });
      await unlessRefused(client.send(put));
    },
    async eraseData(event) {
      const Item = { ...keys.eventKey(event.subject, event.seq), ...event, data: {} };
      await client.send(new PutCommand({ TableName: table, Item }));
    },
    async events(id, limit) {
      const { pk } = keys.eventKey(id, 0);
      const { items } = await query({ pk, prefix: keys.eventPrefix(id), limit, backward: true });
      return items.map((item) => recordOf<FlagEvent>(item)).reverse();
    },
    async decisionsOfDay(day, limit, before) {
      const gpk = keys.decidedFlags(day);
      const from = before && { gpk, gsk: `${before.at}#${before.flagId}`, ...keys.flagKey(before.flagId) };
      const { items } = await query({ pk: gpk, index: 'queue', limit, backward: true, from });
      return items.map((item) => recordOf<FlagRecord>(item));
    },
    async days(limit, before) {
      const from = before === undefined ? undefined : { ...keys.dayKey(before) };
      const { items } = await query({ pk: 'DAYS', limit, backward: true, from });
      return items.map(({ sk }) => String(sk));
    },
    async dropsOfDay(day, limit, before) {
      const gpk = keys.dropsOfDay(day);
      const from = before && {
        gpk,
        gsk: keys.placeOfDrop(before.receivedAt, before.dropId),
        ...keys.dropKey(before.dropId),
      };
      const { items } = await query({ pk: gpk, index: 'queue', limit, backward: true, from });
      return items.map(dropOf);
    },
  };
}
