/** What may be logged is listed: ids, counts, codes and names of failures. A message of an exception may quote anything, so none is. */
import type { Context, SQSEvent } from 'aws-lambda';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { consumer } from '../../functions/runtime/consume.ts';
import { logger, traceOf } from '../../functions/runtime/logger.ts';
import { modulesBelow } from '../house/source-tree.ts';

const SECRET = 'eyJhbGciOiJIUzI1NiJ9.c2VjcmV0';
const FIELDS = [
  'messageId',
  'storyId',
  'dropId',
  'failure',
  'at',
  'requestId',
  'status',
  'partner',
  'count',
  'reason',
  'service',
  'days',
  'day',
  'drops',
  'left',
  'unbalanced',
  'inFlight',
  'problems',
  'stories',
  'recipient',
  'no',
  'channel',
  'error',
  'looked',
  'swept',
];

function failing(message: string): Error {
  return new TypeError(message, { cause: new Error(SECRET) });
}

describe('the trace of a failure', () => {
  it.each([
    `token ${SECRET} at the door`,
    `first line\n    at ${SECRET} (x.ts:1:1)\nlast line`,
    `${SECRET}`,
    '',
  ])('holds nothing of its message: %j', (message) => {
    const trace = traceOf(failing(message));
    expect(trace.failure).toBe('TypeError');
    expect(JSON.stringify(trace)).not.toContain(SECRET);
  });

  it('names the place where it happened', () => expect(traceOf(failing('x')).at).toContain('logs-keep-secrets'));

  it('is silent about what is no error', () => expect(traceOf(SECRET)).toEqual({ failure: 'string', at: undefined }));
});

it('a message that fails is logged without what it said or held', async () => {
  const lines: unknown[] = [];
  const spy = vi.spyOn(logger, 'error').mockImplementation((...given) => void lines.push(given));
  const handler = consumer(async () => {
    throw failing(`the header authorization: Bearer ${SECRET} at`);
  });
  const record = {
    messageId: 'm-1',
    body: JSON.stringify({ token: SECRET }),
    attributes: { ApproximateReceiveCount: '1' },
  };
  const answer = await handler({ Records: [record] } as unknown as SQSEvent, {} as Context, () => {});
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] });
  expect(JSON.stringify(lines)).toContain('m-1');
  expect(JSON.stringify(lines)).not.toContain(SECRET);
  spy.mockRestore();
});

/** Names of the fields an argument has; the text of it where it is no plain object. */
const fieldsIn = (argument: ts.Expression): string[] =>
  ts.isObjectLiteralExpression(argument)
    ? argument.properties.map((one) => (ts.isSpreadAssignment(one) ? one.expression : one.name)?.getText() ?? '?')
    : [argument.getText()];

describe('calls of the logger', () => {
  const calls = modulesBelow('functions').flatMap(({ path, text }) => {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const found: { path: string; said: string | null; fields: string[] }[] = [];
    const visit = (node: ts.Node) => {
      if (ts.isCallExpression(node) && /^logger\.\w+$/.test(node.expression.getText())) {
        const given = [...node.arguments];
        const said = node.expression.getText() === 'logger.appendKeys' ? undefined : given.shift();
        const fields = given.flatMap(fieldsIn);
        found.push({ path, said: said?.getText() ?? null, fields });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });

  it('are seen', () => expect(calls.length).toBeGreaterThanOrEqual(2));

  it('say fixed words, with fields of the list', () => {
    const loose = calls.filter(
      ({ said, fields }) =>
        (said !== null && !/^'[^']*'$/.test(said)) ||
        fields.some((field) => !FIELDS.includes(field) && !/^trace(?:Of|Keys)\([\w, ]+\)$/.test(field)),
    );
    expect(loose).toEqual([]);
  });

  it('are the only way to print', () => {
    const prints = modulesBelow('functions').filter(({ text }) =>
      /\bconsole\.\w+\(|process\.std(?:out|err)/.test(text),
    );
    expect(prints.map(({ path }) => path).filter((path) => !path.includes('/assets/'))).toEqual([]);
  });
});
