import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';

/** Every item a query finds, in its order, over as many pages as it takes. */
export async function* queryAll(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): AsyncGenerator<Record<string, unknown>> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new QueryCommand({ ...input, ...(from && { ExclusiveStartKey: from }) }));
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}

/** As {@link queryAll}, all at once: for queries whose number of items is bounded by what they ask for. */
export async function queryList(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for await (const item of queryAll(client, input)) items.push(item);
  return items;
}

/** One page of a query; `end` when nothing comes after it. */
export async function queryPage(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): Promise<{ items: Record<string, unknown>[]; end: boolean }> {
  const page = await client.send(new QueryCommand(input));
  return { items: page.Items ?? [], end: page.LastEvaluatedKey === undefined };
}
