import { BatchExecuteStatementCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mapAtMost } from '../runtime/at-most.ts';
import { slicesOf } from '../runtime/slices.ts';

/** Statements that one request takes. */
const STATEMENTS = 25;
const REQUESTS_AT_ONCE = 4;

/** PartiQL that writes one item, with the values for its question marks. */
export interface WriteStatement {
  Statement: string;
  Parameters: unknown[];
}

/**
 * Runs any number of statements that are each on an item of its own, 25 a request, each for itself. Tells of each whether it was
 * done; false when its condition does not hold, and when the service refused it. A statement that is false may still have been
 * done, if the answer to an earlier try was lost.
 */
export async function batchStatements(
  client: DynamoDBDocumentClient,
  statements: readonly WriteStatement[],
): Promise<boolean[]> {
  const done = await mapAtMost(REQUESTS_AT_ONCE, slicesOf(statements, STATEMENTS), async (Statements) => {
    const { Responses = [] } = await client.send(new BatchExecuteStatementCommand({ Statements }));
    return Statements.map((_, at) => Responses[at] !== undefined && !Responses[at].Error);
  });
  return done.flat();
}
