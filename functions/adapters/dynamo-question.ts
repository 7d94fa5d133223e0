import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { FLAG_INDEXES, type FlagIndex } from '../../shared/pipeline/ledger-keys.ts';

/** What is asked of one partition, in the order of its sort keys. */
export interface Question {
  pk: string;
  /** Absent: the table itself. An index is read as it was a moment ago. */
  index?: FlagIndex;
  /** Which sort keys; absent: all. */
  sk?:
    | { startsWith: string }
    | { above: string }
    | { from: string }
    | { below: string }
    | { upTo: string }
    /** Both ends are in it. */
    | { between: readonly [string, string] };
  backward?: boolean;
  /** Items of one page. */
  limit?: number;
  /** Whether the table, too, may be read as it was a moment ago: half as dear. */
  stale?: boolean;
}

/** The question in the words of the service, without its table. */
export function queryOf({ pk, index, sk, backward, limit, stale = false }: Question) {
  const [partition, sort] = index ? [FLAG_INDEXES[index], 'gsk'] : ['pk', 'sk'];
  const [condition, values] = sk ? boundOf(sk, sort) : ['', {}];
  return {
    ...(index ? { IndexName: index } : { ConsistentRead: !stale }),
    KeyConditionExpression: `${partition} = :pk${condition && ` AND ${condition}`}`,
    ExpressionAttributeValues: { ':pk': pk, ...values },
    ...(backward && { ScanIndexForward: false }),
    ...(limit !== undefined && { Limit: limit }),
  } satisfies Partial<QueryCommandInput>;
}

function boundOf(sk: NonNullable<Question['sk']>, sort: string): [string, Record<string, string>] {
  if ('startsWith' in sk) return [`begins_with(${sort}, :sk)`, { ':sk': sk.startsWith }];
  if ('above' in sk) return [`${sort} > :sk`, { ':sk': sk.above }];
  if ('from' in sk) return [`${sort} >= :sk`, { ':sk': sk.from }];
  if ('below' in sk) return [`${sort} < :sk`, { ':sk': sk.below }];
  if ('upTo' in sk) return [`${sort} <= :sk`, { ':sk': sk.upTo }];
  const [from, to] = sk.between;
  return [`${sort} BETWEEN :sk AND :to`, { ':sk': from, ':to': to }];
}
