import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { holdKey } from '../../shared/pipeline/ledger-keys.ts';
import type { LegalHold, LegalHolds } from '../../shared/ports/kept-drops.ts';
import { dynamoTable } from './dynamo-table.ts';

const STANDS = 'attribute_exists(pk)';

export function dynamoLegalHolds(client: DynamoDBDocumentClient, name: string): LegalHolds {
  const table = dynamoTable(client, name);
  return {
    async holds(drop) {
      const { pk, sk } = holdKey(drop, '');
      const items = await table.all({ pk, sk: { startsWith: sk } });
      return items.filter(({ lifted }) => !lifted).map(({ hold }) => hold as LegalHold);
    },
    putHold: (drop, hold) => table.put({ ...holdKey(drop, hold.subject), hold }),
    async liftHold(drop, subject, by, at) {
      const lifted = await table.update(holdKey(drop, subject), {
        set: { lifted: { by, at } },
        // The reason stands in the history, where it can be erased.
        also: 'REMOVE #hold.#reason',
        names: { '#hold': 'hold', '#reason': 'reason' },
        onlyIf: STANDS,
      });
      if (!lifted) throw new Error(`no hold for ${subject}`);
    },
  };
}
