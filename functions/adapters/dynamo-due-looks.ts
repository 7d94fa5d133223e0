import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { lookKey } from '../../shared/pipeline/ledger-keys.ts';
import type { DueLook, DueLooks } from '../../shared/ports/due-looks.ts';
import { dynamoTable } from './dynamo-table.ts';

const keyOf = ({ at, change }: DueLook) =>
  lookKey(`${new Date(at).toISOString()}#${change.change === 'story' ? change.storyId : `kill#${change.workId}`}`);

/** One partition in order of time: only embargoes and kill orders are in it, and only until they are due. */
export function dynamoDueLooks(client: DynamoDBDocumentClient, name: string): DueLooks {
  const table = dynamoTable(client, name);
  return {
    put: (look) => table.put({ ...keyOf(look), body: look }),
    async due(now, limit) {
      // `~` stands after everything that follows an instant in a place.
      const { items } = await table.page({ pk: lookKey('').pk, sk: { upTo: `${now}~` }, limit });
      return items.map(({ body }) => body as DueLook);
    },
    done: (look) => table.remove(keyOf(look)),
  };
}
