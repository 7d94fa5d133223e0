/** A DynamoDB client whose table is a LeanPostings: it answers the calls of the postings adapter and counts what AWS would bill. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { LIMITS } from '../../../shared/pipeline/limits.ts';
import type { Posting } from '../../../shared/ports/postings.ts';
import { type LeanPostings, workOfId } from './lean-postings.ts';

export interface Billed {
  requests: number;
  writeUnits: number;
  readUnits: number;
  /** Items read and items written, also those of which nothing came. */
  itemsRead: number;
  itemsWritten: number;
}

const WRITE_UNIT = 1024;
const READ_UNIT = 4096;

const text = ({ day, work, context }: Posting) => `${day}.${work}.${context}`;
const addText = (index: LeanPostings, pk: string, one: string) => {
  const [first, last] = [one.indexOf('.'), one.lastIndexOf('.')];
  index.add(pk, workOfId(one.slice(first + 1, last)), one.slice(last + 1));
};
/** Names and values in UTF-8, as DynamoDB counts an item. */
const bytesOf = (pk: string, works: readonly Posting[]) =>
  2 + pk.length + 5 + works.reduce((sum, one) => sum + text(one).length, 0);
/** Bytes that an item of so many works takes in the table, with the 100 bytes of overhead that storage is billed for. */
export const storedBytes = (works: number) => 100 + 2 + 16 + 5 + works * 51;

interface Input {
  Statements?: { Statement: string; Parameters: [string | Set<string>, string | Set<string>, Set<string>?] }[];
  RequestItems?: Record<string, { Keys: { pk: string }[]; ConsistentRead: boolean }>;
  Key?: { pk: string };
  ExpressionAttributeValues?: { ':set': Set<string> };
}

export function leanTable(index: LeanPostings, billed: Billed): DynamoDBDocumentClient {
  const item = (pk: string) => {
    const works = index.list(pk);
    return works.length ? { pk, works: new Set(works.map(text)) } : null;
  };
  const batchGet = (request: NonNullable<Input['RequestItems']>) => {
    const [table = '', { Keys, ConsistentRead } = { Keys: [], ConsistentRead: true }] =
      Object.entries(request)[0] ?? [];
    for (const { pk } of Keys) {
      billed.readUnits += Math.max(1, Math.ceil(bytesOf(pk, index.list(pk)) / READ_UNIT)) * (ConsistentRead ? 1 : 0.5);
    }
    billed.itemsRead += Keys.length;
    return { Responses: { [table]: Keys.flatMap(({ pk }) => item(pk) ?? []) } };
  };
  const write = (pk: string, works: Set<string>, holds: boolean) => {
    billed.itemsWritten++;
    if (holds) for (const one of works) addText(index, pk, one);
    billed.writeUnits += Math.max(1, Math.ceil(bytesOf(pk, index.list(pk)) / WRITE_UNIT));
    return holds;
  };
  const update = (pk: string, works: Set<string>) => {
    if (!write(pk, works, index.list(pk).length < LIMITS.postingsPerFingerprint))
      throw Object.assign(new Error('full'), { name: 'ConditionalCheckFailedException' });
    return { Attributes: item(pk) };
  };
  const statement = ({ Statement, Parameters: [a, b, before] }: NonNullable<Input['Statements']>[number]) => {
    const [pk, now] = (Statement.startsWith('INSERT') ? [a, b] : [b, a]) as [string, Set<string>];
    const held = new Set(index.list(pk).map(text));
    return write(pk, now, isSame(held, before ?? new Set())) ? {} : { Error: {} };
  };
  return {
    async send({ input }: { input: Input }) {
      billed.requests++;
      if (input.RequestItems) return batchGet(input.RequestItems);
      if (input.Statements) return { Responses: input.Statements.map(statement) };
      if (input.Key && input.ExpressionAttributeValues)
        return update(input.Key.pk, input.ExpressionAttributeValues[':set']);
      throw new Error(`no such call: ${Object.keys(input)}`);
    },
  } as unknown as DynamoDBDocumentClient;
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((one) => b.has(one));
