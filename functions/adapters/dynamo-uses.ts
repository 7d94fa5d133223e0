import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { shelfKeys, usePlace, usesPartition } from '../../shared/pipeline/ledger-keys.ts';
import type { UseRecord } from '../../shared/pipeline/use-record.ts';
import type { CountedUse, Uses } from '../../shared/ports/uses.ts';
import { queryAll, queryList, queryPage } from './dynamo-query.ts';
import { recordOf } from './ledger-items.ts';
import { unlessRefused } from './unless-refused.ts';

const NOT_SO_YET = 'attribute_not_exists(gone) OR gone <> :gone OR works <> :works';
const STANDS_OTHERWISE = 'attribute_exists(pk) AND (attribute_not_exists(#over) OR #over <> :over)';
/** Shelves this process has put already: one write a partner, holder and year, not one a story. */
const KNOWN_SHELVES = 10_000;

const yearOf = (receivedAt: string) => receivedAt.slice(0, 4);
/** Uses that count come first, so that counting reads no others. */
const placeOf = ({ counts, receivedAt, storyId }: UseRecord) =>
  `${counts ? 'C' : 'M'}#${usePlace(receivedAt, storyId)}`;

/** A use is an item of its own. Taken back it stays and counts its changes, which must never shrink. */
export function dynamoUses(client: DynamoDBDocumentClient, table: string): Uses {
  const shelved = new Set<string>();
  const write = async (use: UseRecord, gone: boolean) => {
    const { partner, holder, receivedAt } = use;
    const { counts: _place, ...rest } = use;
    // As text: emulators do not compare lists as the service does.
    const fields = { ...rest, works: [...use.works].sort().join(' ') };
    const pk = usesPartition(partner, holder, yearOf(receivedAt));
    const all = Object.entries({ ...fields, gone });
    const update = new UpdateCommand({
      TableName: table,
      Key: { pk, sk: placeOf(use) },
      UpdateExpression: `SET ${all.map(([name]) => `#${name} = :${name}`).join(', ')} ADD changes :one`,
      ConditionExpression: NOT_SO_YET,
      ExpressionAttributeNames: Object.fromEntries(all.map(([name]) => [`#${name}`, name])),
      ExpressionAttributeValues: { ...Object.fromEntries(all.map(([name, value]) => [`:${name}`, value])), ':one': 1 },
    });
    await unlessRefused(client.send(update));
  };
  return {
    async add(use) {
      const keys = shelfKeys(use.holder, use.partner, yearOf(use.receivedAt));
      const name = `${keys[0].pk} ${keys[0].sk}`;
      if (!shelved.has(name)) {
        for (const key of keys) await client.send(new PutCommand({ TableName: table, Item: { ...key } }));
        if (shelved.size < KNOWN_SHELVES) shelved.add(name);
      }
      await write(use, false);
    },
    takeBack: (use) => write(use, true),
    async inOrder({ partner, holder }, from, limit) {
      const uses: CountedUse[] = [];
      let changes = 0;
      const counted = {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :end',
        ExpressionAttributeValues: {
          ':pk': usesPartition(partner, holder, yearOf(from)),
          ':from': `C#${from}`,
          ':end': 'C#~',
        },
        ConsistentRead: true,
        Limit: Math.min(limit, 1000),
      };
      for await (const item of queryAll(client, counted)) {
        changes += Number(item.changes);
        if (!item.gone) uses.push({ ...useOf(item), over: listOf(item.over) });
        if (uses.length === limit) break;
      }
      return { uses, changes };
    },
    async mark(use, over) {
      const pk = usesPartition(use.partner, use.holder, yearOf(use.receivedAt));
      const update = new UpdateCommand({
        TableName: table,
        Key: { pk, sk: placeOf(use) },
        UpdateExpression: 'SET #over = :over',
        ConditionExpression: STANDS_OTHERWISE,
        ExpressionAttributeNames: { '#over': 'over' },
        ExpressionAttributeValues: { ':over': over.join(' ') },
      });
      await unlessRefused(client.send(update));
    },
    async shelves(holder, partner) {
      const [ofHolder, ofPartner] = shelfKeys(holder ?? '', partner ?? '', '');
      const within = holder !== null && partner !== null;
      const items = await queryList(client, {
        TableName: table,
        KeyConditionExpression: `pk = :pk${within ? ' AND begins_with(sk, :of)' : ''}`,
        ExpressionAttributeValues: {
          ':pk': holder === null ? ofPartner.pk : ofHolder.pk,
          ...(within && { ':of': ofHolder.sk }),
        },
        ConsistentRead: true,
      });
      return items.map(({ sk }) => {
        const [other = '', year = ''] = String(sk).split('#');
        return holder === null ? { holder: other, partner: partner ?? '', year } : { holder, partner: other, year };
      });
    },
    async page({ partner, holder, year }, after, limit) {
      const { items, end } = await queryPage(client, {
        TableName: table,
        KeyConditionExpression: `pk = :pk${after === null ? '' : ' AND sk > :after'}`,
        ExpressionAttributeValues: {
          ':pk': usesPartition(partner, holder, year),
          ...(after !== null && { ':after': after }),
        },
        ConsistentRead: true,
        Limit: limit,
      });
      const next = end ? null : String(items.at(-1)?.sk);
      return { uses: items.filter(({ gone }) => !gone).map(useOf), next };
    },
  };
}

function useOf(item: Record<string, unknown>): UseRecord {
  const { storyId, partner, receivedAt, holder } = recordOf<Omit<UseRecord, 'counts' | 'works'>>(item);
  const works = String(item.works ?? '')
    .split(' ')
    .filter(Boolean);
  return { storyId, partner, receivedAt, holder, works, counts: String(item.sk).startsWith('C#') };
}

const listOf = (words: unknown) =>
  String(words ?? '')
    .split(' ')
    .filter(Boolean);
