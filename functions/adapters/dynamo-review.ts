import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as keys from '../../shared/pipeline/ledger-keys.ts';
import type { FlagRecord, StoryRecord } from '../../shared/pipeline/records.ts';
import type { Narrow, ReviewStore } from '../../shared/ports/review-store.ts';
import type { FlagEvent } from '../../shared/review/flag-event.ts';
import { dynamoTable, NOTHING_STANDS } from './dynamo-table.ts';
import { dropOf, recordOf } from './ledger-items.ts';

const EVENT_BEFORE_STANDS = 'seq = :before';
/** Data that are empty from the start need no second write either. */
const NOT_ERASED = 'attribute_not_exists(pk) OR size(#data) > :none';

const openFlags = (severity: string, { by, openedBefore }: Narrow = {}) => ({
  index: by?.index ?? ('queue' as const),
  pk: keys.openFlags(severity, by?.value),
  ...(openedBefore && { sk: { below: openedBefore } }),
});

/** Every list is one request, never more: what does not fit is the next page. */
export function dynamoReview(client: DynamoDBDocumentClient, name: string): ReviewStore {
  const table = dynamoTable(client, name);
  /** Days whose item this process has written. */
  const noted = new Set<string>();

  return {
    async flag(id) {
      const item = await table.get(keys.flagKey(id));
      return item ? recordOf<FlagRecord>(item) : null;
    },
    async openFlags({ severity, after }, limit, narrow) {
      const question = openFlags(severity, narrow);
      const gsk = after && `${after.openedAt}#${after.flagId}`;
      const place = after && {
        [keys.FLAG_INDEXES[question.index]]: question.pk,
        gsk,
        ...keys.flagKey(after.flagId),
      };
      const { items, next } = await table.page({ ...question, limit }, place ?? undefined);
      return { flags: items.map((item) => recordOf<FlagRecord>(item)), end: next === undefined };
    },
    countOpen: (severity, most, narrow) => table.count({ ...openFlags(severity, narrow), limit: most }),
    async storiesById(ids) {
      const items = await table.many([...new Set(ids)].map(keys.storyKey));
      return new Map(items.map((item) => [String(item.storyId), recordOf<StoryRecord>(item)]));
    },
    async dropsById(ids) {
      const items = await table.many([...new Set(ids)].map(keys.dropKey));
      return new Map(items.map((item) => [String(item.dropId), dropOf(item)]));
    },
    async noteChain({ at, subject }) {
      const day = keys.chainDaysKey(at);
      if (!noted.has(day.sk)) await table.put(day);
      noted.add(day.sk);
      await table.put(keys.chainOfDayKey(at, subject));
    },
    async dropEvent(id) {
      const key = keys.chainEndKey(id);
      return ((key && (await table.get(key)))?.event as FlagEvent | undefined) ?? null;
    },
    putDropEvent(event) {
      const item = { ...keys.chainEndKey(event.subject), seq: event.seq, event };
      return table.putIf(
        item,
        event.seq === 1
          ? { onlyIf: NOTHING_STANDS }
          : { onlyIf: EVENT_BEFORE_STANDS, values: { ':before': event.seq - 1 } },
      );
    },
    async putEvent(event) {
      const item = { ...keys.eventKey(event.subject, event.seq), ...event };
      await table.putIf(item, { onlyIf: NOT_ERASED, names: { '#data': 'data' }, values: { ':none': 0 } });
    },
    eraseData: (event) => table.put({ ...keys.eventKey(event.subject, event.seq), ...event, data: {} }),
    async events(id, limit) {
      const sk = { startsWith: keys.eventPrefix(id) };
      const { items } = await table.page({ pk: keys.eventKey(id, 0).pk, sk, limit, backward: true });
      return items.map((item) => recordOf<FlagEvent>(item)).reverse();
    },
    async decisionsOfDay(day, limit, before) {
      const gpk = keys.decidedFlags(day);
      const after = before && { gpk, gsk: `${before.at}#${before.flagId}`, ...keys.flagKey(before.flagId) };
      const { items } = await table.page({ pk: gpk, index: 'queue', limit, backward: true }, after);
      return items.map((item) => recordOf<FlagRecord>(item));
    },
    async days(limit, before) {
      const after = before === undefined ? undefined : { ...keys.dayKey(before) };
      const { items } = await table.page({ pk: keys.dayKey('').pk, limit, backward: true }, after);
      return items.map(({ sk }) => String(sk));
    },
    async dropsOfDay(day, limit, before) {
      const gpk = keys.dropsOfDay(day);
      const gsk = before && keys.placeOfDrop(before.receivedAt, before.dropId);
      const after = before && { gpk, gsk, ...keys.dropKey(before.dropId) };
      const { items } = await table.page({ pk: gpk, index: 'queue', limit, backward: true }, after);
      return items.map(dropOf);
    },
  };
}
