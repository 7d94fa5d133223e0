/** The form by which an agency uploads, against the local S3: its own prefix, its size, its time, nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3UploadForm } from '../../functions/adapters/open-upload-forms.ts';
import { Bucket, end, get, s3, start } from './local-s3.ts';

const MOST = 1000;
beforeAll(start);
afterAll(end);

async function send(bytes: number, change: Record<string, string> = {}, seconds = 900) {
  const { url, fields } = await s3UploadForm(s3, Bucket, 'incoming/ilkha/', MOST, seconds);
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...change })) form.append(name, value);
  form.append('file', new Blob(['x'.repeat(bytes)]), 'öğle خبر.txt');
  return fetch(url, { method: 'POST', body: form });
}

describe('a form for one agency', () => {
  it.each([
    ['another agency’s prefix', () => send(10, { key: 'incoming/dicle-haber/a.txt' }), 403],
    ['a key outside of incoming', () => send(10, { key: 'receipts/ilkha/a.txt' }), 403],
    ['a prefix that only begins alike', () => send(10, { key: 'incoming/ilkha-2/a.txt' }), 403],
    ['a field the policy does not know', () => send(10, { acl: 'public-read' }), 403],
    ['a file that is too large', () => send(MOST + 1), 400],
    ['an empty file', () => send(0), 400],
    ['a form that has run out', () => send(10, {}, -1), 403],
  ])('refuses %s', async (_what, sent, status) => expect((await sent()).status).toBe(status));

  it('takes a file of the largest size below its own prefix, in a folder too', async () => {
    expect((await send(MOST)).status).toBeLessThan(300);
    expect((await get('incoming/ilkha/öğle خبر.txt')).text).toHaveLength(MOST);
    expect((await send(3, { key: 'incoming/ilkha/2026/a.txt' })).status).toBeLessThan(300);
  });
});
