import { BatchExecuteStatementCommand, type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchStatements, type WriteStatement } from '../../functions/adapters/dynamo-batch-statements.ts';
import { KINDS, type Ports } from './ports.ts';

const insert = (pk: string, ...works: string[]): WriteStatement => ({
  Statement: `INSERT INTO "fingerprints" VALUE {'pk': ?, 'works': ?}`,
  Parameters: [pk, new Set(works)],
});
const update = (pk: string, before: string[], now: string[]): WriteStatement => ({
  Statement: 'UPDATE "fingerprints" SET works = ? WHERE pk = ? AND works = ?',
  Parameters: [new Set(now), pk, new Set(before)],
});

describe.each(KINDS.filter(([name]) => name !== 'memory'))('statements over %s', (_name, open) => {
  let ports: Ports;
  let client: DynamoDBDocumentClient;
  beforeAll(async () => {
    ports = await open();
    client = ports.client as DynamoDBDocumentClient;
  });
  afterAll(() => ports.stop());

  const send = (Statements: WriteStatement[]) => client.send(new BatchExecuteStatementCommand({ Statements }));
  const worksOf = async (pk: string) => {
    const { Item } = await client.send(new GetCommand({ TableName: 'fingerprints', Key: { pk } }));
    return Item ? [...(Item.works as Set<string>)].sort() : null;
  };

  it('insert nothing over an item that is there, and update none that is not', async () => {
    expect(await batchStatements(client, [insert('a', 'x'), update('none', ['x'], ['x', 'y'])])).toEqual([true, false]);
    expect(await batchStatements(client, [insert('a', 'y'), insert('c', 'x')])).toEqual([false, true]);
    expect([await worksOf('a'), await worksOf('none')]).toEqual([['x'], null]);
    const { Responses } = await send([insert('a', 'y'), update('c', ['z'], ['z', 'y'])]);
    expect(Responses?.map((one) => one.Error?.Code)).toEqual(['DuplicateItem', 'ConditionalCheckFailed']);
  });

  it('update a set that is still what was read, in whatever order, and no other', async () => {
    await batchStatements(client, [insert('b', 'x', 'y')]);
    expect(await batchStatements(client, [update('b', ['y', 'x'], ['x', 'y', 'z'])])).toEqual([true]);
    expect(await batchStatements(client, [update('b', ['x', 'y'], ['x', 'y', 'late'])])).toEqual([false]);
    expect(await batchStatements(client, [update('b', ['x', 'y', 'z', 'w'], ['late'])])).toEqual([false]);
    expect(await worksOf('b')).toEqual(['x', 'y', 'z']);
  });

  it('are done each for itself, more than one request takes', async () => {
    await batchStatements(client, [insert('p7', 'x')]);
    const done = await batchStatements(
      client,
      Array.from({ length: 60 }, (_, no) => insert(`p${no}`, 'y')),
    );
    expect(done.flatMap((one, no) => (one ? [] : no))).toEqual([7]);
    expect([await worksOf('p7'), await worksOf('p59')]).toEqual([['x'], ['y']]);
  });

  it('are refused when there are too many, when two are on one item, and when one is not understood', async () => {
    const many = Array.from({ length: 26 }, (_, no) => insert(`q${no}`, 'y'));
    await expect(send(many)).rejects.toThrow('25');
    await expect(send([insert('q0', 'x'), update('q0', ['x'], ['y'])])).rejects.toThrow();
    const wrong = { Statement: 'UPDATE "fingerprints" works', Parameters: [] };
    const answer = await send([insert('q0', 'y'), wrong]).catch((failure: Error) => failure);
    expect(answer instanceof Error ? answer.name : answer.Responses?.[1]?.Error?.Code).toMatch(/^Validation/);
  });
});
