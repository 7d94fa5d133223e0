import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Boundary } from '../../shared/license/register-change.ts';
import { DAY_MS } from '../../shared/pipeline/days.ts';
import { boundaryKey, changeKey, revisionKey, seenToKey } from '../../shared/pipeline/ledger-keys.ts';
import type { PendingChange, RegisterChanges } from '../../shared/ports/register-changes.ts';
import { dynamoTable } from './dynamo-table.ts';

const STANDS = 'attribute_exists(pk)';
const CLOCK_IS_BEHIND = 'attribute_not_exists(asOf) OR asOf < :asOf';

export function dynamoRegisterChanges(client: DynamoDBDocumentClient, name: string): RegisterChanges {
  const table = dynamoTable(client, name);
  return {
    async clock() {
      const [revision, seen] = await Promise.all([table.get(revisionKey), table.get(seenToKey)]);
      return { revision: (revision?.revision as number) ?? null, seenTo: (seen?.at as string) ?? null };
    },
    put: (change) => table.put({ ...changeKey(change.id), body: change }),
    async pending(limit) {
      const { items } = await table.page({ pk: changeKey('').pk, limit });
      return items.map(({ body, place }) => ({ ...(body as PendingChange), cursor: (place as string) ?? null }));
    },
    async moveOn(id, cursor) {
      await table.update(changeKey(id), { set: { place: cursor }, onlyIf: STANDS });
    },
    done: (id) => table.remove(changeKey(id)),
    async boundaries(from, to, limit) {
      const found: Boundary[] = [];
      if (from >= to) return found;
      // `~` stands after everything that follows an instant in a place: those of `from` are seen, those of `to` are not.
      const between = [`${from}${from.includes('#') ? '!' : '~'}`, `${to}~`] as const;
      for (let day = Date.parse(from.slice(0, 10)); day <= Date.parse(to); day += DAY_MS) {
        const { pk } = boundaryKey(new Date(day).toISOString());
        const { items } = await table.page({ pk, sk: { between }, limit: limit - found.length });
        found.push(...items.map(({ body }) => body as Boundary));
        if (found.length >= limit) break;
      }
      return found;
    },
    async tick(asOf) {
      const values = { ':one': 1 };
      await table.update(revisionKey, { set: { asOf }, also: 'ADD revision :one', onlyIf: CLOCK_IS_BEHIND, values });
    },
    noteSeenTo: (to) => table.put({ ...seenToKey, at: to }),
  };
}
