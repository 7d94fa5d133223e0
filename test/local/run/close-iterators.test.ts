import type { AddressInfo } from 'node:net';
import { AbstractValueIterator } from 'abstract-level';
import dynalite from 'dynalite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Call, callerOf } from '../../../infra/local/run/call-emulator.ts';
import { closeIterators } from '../../../infra/local/run/close-iterators.ts';

const server = dynalite({ createTableMs: 0 });
const TableName = 'Stories';
let call: Call;

beforeAll(async () => {
  closeIterators();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  call = callerOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'DynamoDB_20120810');
  await call('CreateTable', {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  });
  await vi.waitFor(async () => {
    const { Table } = await call<{ Table: { TableStatus: string } }>('DescribeTable', { TableName });
    expect(Table.TableStatus).toBe('ACTIVE');
  });
  for (const sk of ['a', 'b', 'c']) await call('PutItem', { TableName, Item: { pk: { S: 'drop' }, sk: { S: sk } } });
});
afterAll(() => new Promise((closed) => server.close(closed)));

it.each([
  ['to its end', {}, 3],
  ['no further than its limit', { Limit: 1 }, 1],
])('a query that is read %s leaves no iterator open', async (_, limit, items) => {
  const opened = vi.spyOn(AbstractValueIterator.prototype, 'next');
  const closed = vi.spyOn(AbstractValueIterator.prototype, 'close');
  const { Count } = await call<{ Count: number }>('Query', {
    TableName,
    KeyConditionExpression: 'pk = :drop',
    ExpressionAttributeValues: { ':drop': { S: 'drop' } },
    ...limit,
  });
  expect(Count).toBe(items);
  const iterators = new Set(opened.mock.contexts);
  expect(iterators.size).toBeGreaterThan(0);
  await vi.waitFor(() => expect(new Set(closed.mock.contexts)).toEqual(iterators));
  vi.restoreAllMocks();
});
