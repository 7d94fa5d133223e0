/**
 * DynamoDB's BatchExecuteStatement in front of an emulator that knows no PartiQL: the two statements that the functions send,
 * each as the conditional write that it is. Any other statement is refused, so that nobody relies on what is not here.
 */
import type { RequestListener, Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Call } from './call-emulator.ts';

type Value = Record<string, unknown>;
interface Statement {
  Statement: string;
  Parameters?: Value[];
}
interface Batch {
  Statements: Statement[];
  ReturnConsumedCapacity?: string;
}
interface Consumed {
  ConsumedCapacity?: { TableName: string; CapacityUnits: number };
}

const TARGET = 'DynamoDB_20120810.BatchExecuteStatement';
const MOST = 25;
const INSERT = /^INSERT INTO "([\w.-]+)" VALUE \{'pk': \?, '(\w+)': \?\}$/;
const UPDATE = /^UPDATE "([\w.-]+)" SET (\w+) = \? WHERE pk = \? AND \2 = \?$/;

/** Answers BatchExecuteStatement on a server of the emulator; all else goes on to it. */
export function answerStatements(server: Server, call: () => Call): void {
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', async (request, response) => {
    if (request.headers['x-amz-target'] !== TARGET) {
      for (const listener of others) listener.call(server, request, response);
      return;
    }
    const answer = await text(request)
      .then((body) => runBatch(JSON.parse(body), call()))
      .then(
        (done) => ({ status: 200, body: done }),
        (failure) => ({ status: 400, body: { __type: failure.name, message: failure.message } }),
      );
    const body = Buffer.from(JSON.stringify(answer.body));
    response.writeHead(answer.status, {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': body.length,
    });
    response.end(body);
  });
}

async function runBatch({ Statements, ReturnConsumedCapacity }: Batch, call: Call) {
  if (!Statements.length || Statements.length > MOST) throw refusal(`a batch has 1 to ${MOST} statements`);
  const writes = Statements.map(writeOf);
  if (new Set(writes.map(({ key }) => key)).size < writes.length) throw refusal('a batch has one statement an item');
  const units = new Map<string, number>();
  const Responses = await Promise.all(
    writes.map(async ({ action, input }) => {
      const { TableName } = input;
      try {
        const { ConsumedCapacity } = await call<Consumed>(action, { ...input, ReturnConsumedCapacity: 'TOTAL' });
        units.set(TableName, (units.get(TableName) ?? 0) + (ConsumedCapacity?.CapacityUnits ?? 0));
        return { TableName };
      } catch (failure) {
        // A condition that does not hold has been read and is billed as a write.
        units.set(TableName, (units.get(TableName) ?? 0) + 1);
        return { TableName, Error: { Code: codeOf(failure as Error, action), Message: (failure as Error).message } };
      }
    }),
  );
  const ConsumedCapacity = [...units].map(([TableName, CapacityUnits]) => ({ TableName, CapacityUnits }));
  return { Responses, ...(ReturnConsumedCapacity === 'TOTAL' && { ConsumedCapacity }) };
}

function writeOf({ Statement, Parameters: [a, b, c] = [] }: Statement) {
  const [, inserted, of = ''] = INSERT.exec(Statement) ?? [];
  if (inserted && a && b && !c) {
    const Item = { pk: a, [of]: b };
    return {
      key: keyOf(inserted, a),
      action: 'PutItem',
      input: { TableName: inserted, Item, ConditionExpression: 'attribute_not_exists(pk)' },
    };
  }
  const [, updated, set = ''] = UPDATE.exec(Statement) ?? [];
  if (!updated || !a || !b || !c) throw refusal(`not among the statements known here: ${Statement}`);
  const input = {
    ...{ TableName: updated, Key: { pk: b }, UpdateExpression: 'SET #a = :now', ConditionExpression: '#a = :before' },
    ExpressionAttributeNames: { '#a': set },
    ExpressionAttributeValues: { ':now': a, ':before': c },
  };
  return { key: keyOf(updated, b), action: 'UpdateItem', input };
}

const keyOf = (table: string, pk: Value) => `${table} ${JSON.stringify(pk)}`;
const refusal = (message: string) => Object.assign(new Error(message), { name: 'ValidationException' });

function codeOf({ name }: Error, action: string): string {
  if (action === 'PutItem' && name === 'ConditionalCheckFailedException') return 'DuplicateItem';
  return name.replace(/Exception$/, '');
}
