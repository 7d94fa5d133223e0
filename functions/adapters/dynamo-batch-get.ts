import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TransientError } from '../../shared/pipeline/failures.ts';

const KEYS = 100;
const TRIES = 8;

type Item = Record<string, unknown>;

/** Consistent reads of any number of distinct keys, a hundred a request; what the service leaves out is asked for again. */
export async function batchGet(client: DynamoDBDocumentClient, table: string, keys: readonly Item[]): Promise<Item[]> {
  const items: Item[] = [];
  for (let from = 0; from < keys.length; from += KEYS) {
    let open = keys.slice(from, from + KEYS) as Item[];
    for (let tries = 0; open.length; tries++) {
      if (tries === TRIES) throw new TransientError(`${open.length} keys were left unread`);
      if (tries) await new Promise((done) => setTimeout(done, 25 * 2 ** tries));
      const request = { RequestItems: { [table]: { Keys: open, ConsistentRead: true } } };
      const answer = await client.send(new BatchGetCommand(request));
      items.push(...(answer.Responses?.[table] ?? []));
      open = (answer.UnprocessedKeys?.[table]?.Keys as Item[] | undefined) ?? [];
    }
  }
  return items;
}
