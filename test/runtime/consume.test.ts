import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Consumer = typeof import('../../functions/runtime/consume.ts');
const written: Record<string, unknown>[] = [];
let runtime: Consumer;

beforeEach(async () => {
  vi.resetModules();
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'INFO');
  written.length = 0;
  const keep = (line: unknown) => Boolean(written.push(JSON.parse(String(line))));
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  runtime = await import('../../functions/runtime/consume.ts');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const dropId = 'a'.repeat(32);
const record = (messageId: string, body: unknown, more: object = {}) =>
  ({
    messageId,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: { ApproximateReceiveCount: '2', ...more },
  }) as unknown as SQSRecord;
const run = (consume: (body: unknown) => Promise<void>, ...Records: SQSRecord[]) =>
  runtime.consumer(consume)({ Records } as SQSEvent, {} as Context, () => {});

it('reports what failed, of a batch, and no other', async () => {
  const answer = await run(
    async (body) => {
      if (body === 'bad') throw new Error('the text of a story');
    },
    ...[record('m1', { dropId }), record('m2', '"bad"'), record('m3', 'no json at all'), record('m4', {})],
  );
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm2' }, { itemIdentifier: 'm3' }] });
});

it('writes for each message its id, its drop and its trace, and nothing of the one before', async () => {
  const AWSTraceHeader = 'Root=1-67891233-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1';
  await run(async () => {}, record('m1', { dropId }, { AWSTraceHeader }), record('m2', {}));
  const [first, second] = written;
  expect(first).toMatchObject({ message: 'message done', messageId: 'm1', dropId, attempt: 2, trace: AWSTraceHeader });
  expect(second).toMatchObject({ message: 'message done', messageId: 'm2' });
  expect(second).not.toHaveProperty('dropId');
  expect(second).not.toHaveProperty('trace');
});

it('writes of a failure its name and place, never its words, and of a message nothing but ids', async () => {
  const fails = async () => {
    throw new RangeError('Ankara’da köprü açıldı');
  };
  await run(fails, record('m1', { dropId: 'Ankara’da köprü açıldı', headline: 'Ankara’da köprü açıldı' }));
  expect(written).toHaveLength(1);
  expect(written[0]).toMatchObject({ message: 'message failed', messageId: 'm1', failure: 'RangeError' });
  expect(JSON.stringify(written)).not.toContain('köprü');
});
