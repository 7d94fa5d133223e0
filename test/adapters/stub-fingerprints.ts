import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { LIMITS } from '../../shared/pipeline/limits.ts';

type Values = [string | Set<string>, string | Set<string>, Set<string>?];
interface Input {
  Statements?: { Statement: string; Parameters: Values }[];
  RequestItems?: Record<string, { Keys: { pk: string }[] }>;
  Key?: { pk: string };
  ExpressionAttributeValues?: { ':set': Set<string> };
}

/** The table of fingerprints as its adapter calls it, with the calls counted by key, and with refusals of the service on demand. */
export class StubFingerprints {
  readonly items = new Map<string, Set<string>>();
  readonly reads = new Map<string, number>();
  readonly writes = new Map<string, number>();
  requests = 0;
  /** Keys that a batch answers at most; the rest comes back unprocessed. */
  keysAnswered = 100;
  /** Statements of batches, and single writes, that are throttled from now on. */
  statementsThrottled = 0;
  throttled = 0;

  readonly client = { send: ({ input }: { input: Input }) => this.#send(input) } as unknown as DynamoDBDocumentClient;

  async #send({ RequestItems, Statements, Key, ExpressionAttributeValues }: Input) {
    this.requests++;
    if (Statements) return { Responses: Statements.map((one) => this.#replace(one.Statement, one.Parameters)) };
    if (RequestItems) return this.#read(RequestItems);
    return this.#add(Key?.pk ?? '', ExpressionAttributeValues?.[':set'] ?? new Set());
  }

  #read(request: NonNullable<Input['RequestItems']>) {
    const [table = '', asked] = Object.entries(request)[0] ?? [];
    const keys = asked?.Keys ?? [];
    const [now, later] = [keys.slice(0, this.keysAnswered), keys.slice(this.keysAnswered)];
    for (const { pk } of now) this.reads.set(pk, (this.reads.get(pk) ?? 0) + 1);
    const found = now.flatMap(({ pk }) => (this.items.has(pk) ? [{ pk, works: this.items.get(pk) }] : []));
    return {
      Responses: { [table]: found },
      ...(later.length && { UnprocessedKeys: { [table]: { ...asked, Keys: later } } }),
    };
  }

  #replace(statement: string, [a, b, before]: Values) {
    const [pk, now] = (statement.startsWith('INSERT') ? [a, b] : [b, a]) as [string, Set<string>];
    if (this.statementsThrottled > 0) {
      this.statementsThrottled--;
      return { Error: { Code: 'ThrottlingError' } };
    }
    this.#count(pk);
    const held = this.items.get(pk) ?? new Set();
    if (!isSame(held, before ?? new Set())) return { Error: { Code: 'ConditionalCheckFailed' } };
    this.items.set(pk, now);
    return {};
  }

  #count(pk: string) {
    this.writes.set(pk, (this.writes.get(pk) ?? 0) + 1);
  }

  #add(pk: string, set: ReadonlySet<string>) {
    if (this.throttled > 0) {
      this.throttled--;
      throw Object.assign(new Error('slow down'), { name: 'ProvisionedThroughputExceededException' });
    }
    this.#count(pk);
    const works = this.items.get(pk) ?? new Set();
    if (works.size >= LIMITS.postingsPerFingerprint) {
      throw Object.assign(new Error('full'), { name: 'ConditionalCheckFailedException' });
    }
    this.items.set(pk, new Set([...works, ...set]));
    return { Attributes: { pk, works: this.items.get(pk) } };
  }
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((one) => b.has(one));
