import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TransientError } from '../../shared/pipeline/failures.ts';
import { slicesOf } from '../runtime/slices.ts';
import { pauseBefore, TRIES } from './pause-before.ts';

const KEYS = 100;

type Item = Record<string, unknown>;

/** Reads any number of distinct keys, a hundred a request; what the service leaves out is asked for again. */
export async function batchGet(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Item[],
  ConsistentRead = true,
): Promise<Item[]> {
  const items: Item[] = [];
  for (const slice of slicesOf(keys, KEYS)) {
    let open = slice;
    for (let tries = 0; open.length; tries++) {
      if (tries === TRIES) throw new TransientError(`${open.length} keys were left unread`);
      await pauseBefore(tries);
      const request = { RequestItems: { [table]: { Keys: open, ConsistentRead } } };
      const answer = await client.send(new BatchGetCommand(request));
      items.push(...(answer.Responses?.[table] ?? []));
      open = (answer.UnprocessedKeys?.[table]?.Keys as Item[] | undefined) ?? [];
    }
  }
  return items;
}
