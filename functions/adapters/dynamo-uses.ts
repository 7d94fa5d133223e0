import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { shelfKeys, usePlace, usesPartition } from '../../shared/pipeline/ledger-keys.ts';
import type { UseRecord } from '../../shared/pipeline/use-record.ts';
import type { CountedUse, Uses } from '../../shared/ports/uses.ts';
import { dynamoTable } from './dynamo-table.ts';
import { recordOf } from './ledger-items.ts';

const NOT_SO_YET = 'attribute_not_exists(gone) OR gone <> :gone OR works <> :works';
const STANDS_OTHERWISE = 'attribute_exists(pk) AND (attribute_not_exists(#over) OR #over <> :over)';
/** Shelves this process has put already: one write a partner, holder and year, not one a story. */
const KNOWN_SHELVES = 10_000;

const yearOf = (receivedAt: string) => receivedAt.slice(0, 4);
/** Uses that count come first, so that counting reads no others. */
const keyOf = ({ partner, holder, counts, receivedAt, storyId }: UseRecord) => ({
  pk: usesPartition(partner, holder, yearOf(receivedAt)),
  sk: `${counts ? 'C' : 'M'}#${usePlace(receivedAt, storyId)}`,
});

/** A use is an item of its own. Taken back it stays and counts its changes, which must never shrink. */
export function dynamoUses(client: DynamoDBDocumentClient, name: string): Uses {
  const table = dynamoTable(client, name);
  const shelved = new Set<string>();
  const write = async (use: UseRecord, gone: boolean) => {
    const { counts: _place, ...rest } = use;
    // As text: emulators do not compare lists as the service does.
    const fields = { ...rest, works: [...use.works].sort().join(' '), gone };
    await table.update(keyOf(use), {
      set: fields,
      also: 'ADD changes :one',
      onlyIf: NOT_SO_YET,
      values: { ':one': 1 },
    });
  };
  return {
    async add(use) {
      const shelves = shelfKeys(use.holder, use.partner, yearOf(use.receivedAt));
      const shelf = `${shelves[0].pk} ${shelves[0].sk}`;
      if (!shelved.has(shelf)) {
        for (const key of shelves) await table.put(key);
        if (shelved.size < KNOWN_SHELVES) shelved.add(shelf);
      }
      await write(use, false);
    },
    takeBack: (use) => write(use, true),
    async inOrder({ partner, holder }, from, limit) {
      const uses: CountedUse[] = [];
      let changes = 0;
      const pk = usesPartition(partner, holder, yearOf(from));
      const counted = { pk, sk: { between: [`C#${from}`, 'C#~'] as const }, limit: Math.min(limit, 1000) };
      for await (const item of table.each(counted)) {
        changes += Number(item.changes);
        if (!item.gone) uses.push({ ...useOf(item), over: listOf(item.over) });
        if (uses.length === limit) break;
      }
      return { uses, changes };
    },
    async mark(use, over) {
      await table.update(keyOf(use), { set: { over: over.join(' ') }, onlyIf: STANDS_OTHERWISE });
    },
    async shelves(holder, partner) {
      const [ofHolder, ofPartner] = shelfKeys(holder ?? '', partner ?? '', '');
      const within = holder !== null && partner !== null;
      const { pk } = holder === null ? ofPartner : ofHolder;
      const items = await table.all({ pk, ...(within && { sk: { startsWith: ofHolder.sk } }) });
      return items.map(({ sk }) => {
        const [other = '', year = ''] = String(sk).split('#');
        return holder === null ? { holder: other, partner: partner ?? '', year } : { holder, partner: other, year };
      });
    },
    async page({ partner, holder, year }, after, limit) {
      const pk = usesPartition(partner, holder, year);
      const { items, next } = await table.page({ pk, ...(after !== null && { sk: { above: after } }), limit });
      return { uses: items.filter(({ gone }) => !gone).map(useOf), next: next ? String(items.at(-1)?.sk) : null };
    },
  };
}

function useOf(item: Record<string, unknown>): UseRecord {
  const { storyId, partner, receivedAt, holder } = recordOf<Omit<UseRecord, 'counts' | 'works'>>(item);
  return { storyId, partner, receivedAt, holder, works: listOf(item.works), counts: String(item.sk).startsWith('C#') };
}

const listOf = (words: unknown) =>
  String(words ?? '')
    .split(' ')
    .filter(Boolean);
