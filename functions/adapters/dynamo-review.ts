import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as keys from '../../shared/pipeline/ledger-keys.ts';
import type { FlagRecord, StoryRecord } from '../../shared/pipeline/records.ts';
import type { ReviewStore } from '../../shared/ports/review-store.ts';
import type { FlagEvent } from '../../shared/review/flag-event.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { dropOf, recordOf } from './ledger-items.ts';
import { unlessRefused } from './unless-refused.ts';

type Item = Record<string, unknown>;

const NOTHING_STANDS = 'attribute_not_exists(pk)';
const EVENT_BEFORE_STANDS = 'seq = :before';

export function dynamoReview(client: DynamoDBDocumentClient, table: string): ReviewStore {
  /** One request, never more: what does not fit is the next page. */
  const query = async (input: {
    pk: string;
    index?: boolean;
    prefix?: string;
    limit: number;
    backward?: boolean;
    from?: Item | undefined;
  }) => {
    const [partition, sort] = input.index ? ['gpk', 'gsk'] : ['pk', 'sk'];
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        ...(input.index ? { IndexName: 'queue' } : { ConsistentRead: true }),
        KeyConditionExpression: input.prefix ? '#p = :p AND begins_with(#s, :s)' : '#p = :p',
        ExpressionAttributeNames: { '#p': partition as string, ...(input.prefix && { '#s': sort as string }) },
        ExpressionAttributeValues: { ':p': input.pk, ...(input.prefix && { ':s': input.prefix }) },
        Limit: input.limit,
        ScanIndexForward: !input.backward,
        ...(input.from && { ExclusiveStartKey: input.from }),
      }),
    );
    return { items: Items as Item[], end: LastEvaluatedKey === undefined };
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
    async openFlags({ severity, after }, limit) {
      const gpk = keys.openFlags(severity);
      const from = after && { gpk, gsk: `${after.openedAt}#${after.flagId}`, ...keys.flagKey(after.flagId) };
      const { items, end } = await query({ pk: gpk, index: true, limit, from: from ?? undefined });
      return { flags: items.map((item) => recordOf<FlagRecord>(item)), end };
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
      await client.send(
        new PutCommand({ TableName: table, Item: { ...keys.eventKey(event.subject, event.seq), ...event } }),
      );
    },
    async events(id, limit) {
      const { pk } = keys.flagKey(id);
      const { items } = await query({ pk, prefix: keys.eventPrefix(id), limit, backward: true });
      return items.map((item) => recordOf<FlagEvent>(item)).reverse();
    },
    async decisionsOfDay(day, limit, before) {
      const gpk = keys.decidedFlags(day);
      const from = before && { gpk, gsk: `${before.at}#${before.flagId}`, ...keys.flagKey(before.flagId) };
      const { items } = await query({ pk: gpk, index: true, limit, backward: true, from });
      return items.map((item) => recordOf<FlagRecord>(item));
    },
    async days(limit, before) {
      const from = before === undefined ? undefined : { ...keys.dayKey(before) };
      const { items } = await query({ pk: 'DAYS', limit, backward: true, from });
      return items.map(({ sk }) => String(sk));
    },
    async dropsOfDay(day, limit, before) {
      const gpk = keys.dropsOfDay(day);
      const from = before && { gpk, gsk: `${before.receivedAt}#${before.dropId}`, ...keys.dropKey(before.dropId) };
      const { items } = await query({ pk: gpk, index: true, limit, backward: true, from });
      return items.map(dropOf);
    },
  };
}
