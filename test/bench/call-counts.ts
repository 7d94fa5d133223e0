/** Counts what functions ask of the services, in the units that the services bill. */
import type { ObservedCall } from '../../infra/local/run/poller.ts';
import type { Call, Watch } from '../drill/between.ts';

export interface ServiceCount {
  requests: number;
  bytesOut: number;
  bytesIn: number;
}

export interface Counts {
  /** By `<service> <action>`; of DynamoDB with the table, `dynamodb PutItem Ledger`. */
  actions: Map<string, ServiceCount>;
  /** Requests by `<stage> <service>`, without the mapping's own. */
  byStage: Map<string, number>;
  /** Write and read units of DynamoDB by table, copies in an index included. */
  writeUnits: Map<string, number>;
  readUnits: Map<string, number>;
  /** SQS bills each 64 KB begun of a request. */
  sqsUnits: number;
  /** Calls of functions and the milliseconds they took, by stage. */
  calls: Map<string, { calls: number; milliseconds: number; messages: number }>;
}

const KIB = 1024;
const TABLES = ['Ledger', 'Registers', 'Fingerprints'];

const add = (map: Map<string, number>, key: string, by: number) => void map.set(key, (map.get(key) ?? 0) + by);

export class CallCounter implements Watch {
  counts: Counts = blank();
  readonly #stageOf: (functionName: string) => string;

  constructor(stageOf: (functionName: string) => string) {
    this.#stageOf = stageOf;
  }

  reset() {
    this.counts = blank();
  }

  /** DynamoDB is asked to say what each call would be billed for. */
  asked = ({ service, body }: Call) =>
    service === 'dynamodb' ? Buffer.from(body.toString().replace(/^\{/, '{"ReturnConsumedCapacity":"TOTAL",')) : body;

  seen = ({ by, service, action, body }: Call, answer: { body: Buffer }) => {
    const table = service === 'dynamodb' ? ` ${tableIn(body)}` : '';
    const key = `${service} ${action}${table}`;
    const count = this.counts.actions.get(key) ?? { requests: 0, bytesOut: 0, bytesIn: 0 };
    count.requests++;
    count.bytesOut += body.length;
    count.bytesIn += answer.body.length;
    this.counts.actions.set(key, count);
    add(this.counts.byStage, `${by} ${service}`, 1);
    if (service === 'dynamodb') this.#units(action, body, answer.body);
    if (service === 'sqs') this.counts.sqsUnits += Math.max(1, Math.ceil(body.length / (64 * KIB)));
  };

  /** The mapping's own requests: Lambda receives and deletes for the function, and both are billed. */
  observe = ({ functionName, event, milliseconds }: ObservedCall) => {
    const stage = this.#stageOf(functionName);
    const of = this.counts.calls.get(stage) ?? { calls: 0, milliseconds: 0, messages: 0 };
    of.calls++;
    of.milliseconds += milliseconds;
    of.messages += event.Records.length;
    this.counts.calls.set(stage, of);
    this.counts.sqsUnits += 2;
    for (const action of ['ReceiveMessage', 'DeleteMessageBatch']) {
      const key = `sqs ${action}`;
      const count = this.counts.actions.get(key) ?? { requests: 0, bytesOut: 0, bytesIn: 0 };
      count.requests++;
      if (action === 'ReceiveMessage') count.bytesIn += JSON.stringify(event).length;
      this.counts.actions.set(key, count);
    }
  };

  #units(action: string, body: Buffer, answered: Buffer) {
    const told = JSON.parse(answered.toString() || '{}') as { ConsumedCapacity?: Capacity | Capacity[] };
    for (const { TableName, CapacityUnits } of [told.ConsumedCapacity ?? []].flat()) {
      const table =
        TABLES.find((name) => TableName.includes(name.toLowerCase()) || TableName.includes(name)) ?? TableName;
      const writes = /Put|Update|Delete|BatchWrite|Execute/.test(action);
      add(writes ? this.counts.writeUnits : this.counts.readUnits, table, CapacityUnits);
      // The emulator leaves the index out: an item that lists itself there is written once more, whole.
      if (writes && body.includes('"gpk"')) add(this.counts.writeUnits, table, CapacityUnits);
    }
  }
}

interface Capacity {
  TableName: string;
  CapacityUnits: number;
}

const tableIn = (body: Buffer) => {
  const text = body.toString();
  return TABLES.find((name) => text.includes(name.toLowerCase()) || text.includes(name)) ?? '?';
};

const blank = (): Counts => ({
  actions: new Map(),
  byStage: new Map(),
  writeUnits: new Map(),
  readUnits: new Map(),
  sqsUnits: 0,
  calls: new Map(),
});
