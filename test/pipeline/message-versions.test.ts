/**
 * An upgrade as infra/README.md describes it, with a made-up second version of the batch message: first code that reads
 * both, then code that writes the new one; and back.
 */
import { readFileSync } from 'node:fs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { consumer } from '../../functions/runtime/consume.ts';
import { BatchMessageSchema } from '../../shared/pipeline/messages.ts';

const FIRST = JSON.parse(readFileSync(new URL('../../events/messages/stories.good.json', import.meta.url), 'utf8'));

/** The second version gives each story its length as well; what reads both fills it in for the first. */
const SecondSchema = v.strictObject({
  ...BatchMessageSchema.entries,
  v: v.literal(2),
  lengths: v.array(v.pipe(v.number(), v.integer())),
});
const EitherSchema = v.variant('v', [BatchMessageSchema, SecondSchema]);
const SECOND = { ...FIRST, v: 2, lengths: [120] };

/** A stage before the upgrade, between its two deployments, and what each makes of a queue that holds both versions. */
async function consume(schema: v.GenericSchema, ...bodies: unknown[]) {
  const read: unknown[] = [];
  const handler = consumer(async (body) => void read.push(v.parse(schema, body)));
  const Records = bodies.map((body, at) => ({
    ...{ messageId: `m${at}`, body: JSON.stringify(body), attributes: { ApproximateReceiveCount: '1' } },
  }));
  const answer = (await handler({ Records } as unknown as SQSEvent, {} as never, () => {})) as SQSBatchResponse;
  return { read, back: answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
}

describe('two versions of a message side by side', () => {
  it('the code before gives the new one back to its queue, unread, and takes the old one of the same batch', async () => {
    expect(await consume(BatchMessageSchema, SECOND, FIRST)).toEqual({ read: [FIRST], back: ['m0'] });
  });

  it('the code of the first deployment takes both, so either may be in flight at the second', async () => {
    expect(await consume(EitherSchema, FIRST, SECOND)).toEqual({ read: [FIRST, SECOND], back: [] });
  });

  it('after going back, what was written meanwhile waits for the next upgrade and is then read as it was', async () => {
    const { back } = await consume(BatchMessageSchema, SECOND);
    expect(back).toEqual(['m0']);
    expect((await consume(EitherSchema, SECOND)).read).toEqual([SECOND]);
  });

  it('a version that nobody knows is never guessed at, by old code or new', async () => {
    const third = { ...SECOND, v: 3 };
    for (const schema of [BatchMessageSchema, EitherSchema])
      expect(await consume(schema, third)).toEqual({ read: [], back: ['m0'] });
  });
});
