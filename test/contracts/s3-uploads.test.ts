/** What raises events: uploads through the SDK and by a form, and events that wait for their queue. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bucket, end, get, put, queue, server, start } from './local-s3.ts';

beforeAll(start);
afterAll(end);

const form = async (conditions: unknown[], fields: Record<string, string>, file: string, seconds = 60) => {
  const expiration = new Date(Date.now() + seconds * 1000).toISOString();
  const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...fields, policy, 'x-amz-signature': 'x' })) data.append(name, value);
  data.append('file', new Blob([file]), 'name.txt');
  const answer = await fetch(`${server.endpoint}/${Bucket}`, { method: 'POST', body: data });
  return { status: answer.status, text: await answer.text() };
};

describe('uploads by a form', () => {
  const conditions = [{ bucket: Bucket }, ['starts-with', '$key', 'in/me/'], ['content-length-range', 1, 10]];
  it('go through under their policy', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder
    expect((await form(conditions, { key: 'in/me/${filename}' }, '0123456789')).status).toBe(204);
    expect((await get('in/me/name.txt')).text).toBe('0123456789');
  });
  it.each([
    ['too large', { key: 'in/me/a' }, '0123456789a', 60, 400, 'EntityTooLarge'],
    ['too small', { key: 'in/me/a' }, '', 60, 400, 'EntityTooSmall'],
    ['elsewhere', { key: 'in/you/a' }, 'x', 60, 403, 'Policy Condition failed'],
    ['too late', { key: 'in/me/a' }, 'x', -1, 403, 'Policy expired'],
    ['with a field the policy is silent about', { key: 'in/me/a', acl: 'x' }, 'x', 60, 403, 'Extra input fields'],
  ] as const)('are refused %s', async (_why, fields, file, seconds, status, text) => {
    const answer = await form(conditions, fields, file, seconds);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
    await expect(get('in/me/a')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});

describe('events', () => {
  it('are raised for keys with the prefix, with the key encoded as S3 does', async () => {
    queue.sent.length = 0;
    await put('out/a', 'x');
    await put("in/خ b+c'(1).txt", 'text');
    expect(queue.sent.map(({ body }) => JSON.parse(body).Records[0].s3.object)).toEqual([
      expect.objectContaining({ key: 'in/%D8%AE+b%2Bc%27%281%29.txt', size: 4 }),
    ]);
  });

  it('that were not taken are sent with the next start', async () => {
    queue.down = true;
    await put('in/late', 'x');
    await server.stop();
    queue.down = false;
    queue.sent.length = 0;
    await start();
    expect(queue.sent.map(({ body }) => JSON.parse(body).Records[0].s3.object.key)).toEqual(['in/late']);
    expect((await get('in/late')).text).toBe('x');
    await server.stop();
    queue.sent.length = 0;
    await start();
    expect(queue.sent).toEqual([]);
  });
});
