import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3Objects } from '../../functions/adapters/s3-objects.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import { MemoryObjects } from '../walk/memory-ports.ts';
import { Bucket, end, s3, start } from './local-s3.ts';

beforeAll(start);
afterAll(end);

const KINDS: [name: string, open: () => Objects][] = [
  ['memory', () => new MemoryObjects()],
  ['S3', () => s3Objects(s3, Bucket)],
];
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | null) => found && new TextDecoder().decode(found);

describe.each(KINDS)('objects over %s', (_name, open) => {
  let objects: Objects;
  beforeAll(() => {
    objects = open();
  });

  it('are null, whole or in part, where nobody put one', async () => {
    expect(await objects.get('none', 9)).toBeNull();
    expect(await objects.getRange('none', 0, 9)).toBeNull();
  });

  it('are refused above the limit, and given at it', async () => {
    await objects.put('limit', bytes('12345'), 'text/plain');
    await expect(objects.get('limit', 4)).rejects.toMatchObject({ name: 'PoisonError', reason: 'too-large' });
    expect(text(await objects.get('limit', 5))).toBe('12345');
  });

  it.each([
    'drops/a/text.utf16le',
    'receipts/p/خبر عاجل + 100%.txt.json',
    "a b+c&d=e%20f?#'(1)*!~",
  ])('come back as they were put under the key %s', async (key) => {
    const body = Uint8Array.from({ length: 600 }, (_, at) => at % 256);
    await objects.put(key, body, 'application/octet-stream');
    expect(await objects.get(key, 600)).toEqual(body);
  });

  it('come back in ranges from a first byte to before a last one, cut at their end', async () => {
    await objects.put('range', bytes('0123456789'), 'text/plain');
    expect(text(await objects.getRange('range', 2, 5))).toBe('234');
    expect(text(await objects.getRange('range', 9, 10))).toBe('9');
    expect(text(await objects.getRange('range', 7, 99))).toBe('789');
  });

  it('are what was put last, and the same after a second put of the same', async () => {
    for (const body of ['first', 'second', 'second']) await objects.put('twice', bytes(body), 'text/plain');
    expect(text(await objects.get('twice', 99))).toBe('second');
  });

  it('may be empty', async () => {
    await objects.put('empty', new Uint8Array(), 'text/plain');
    expect(await objects.get('empty', 0)).toHaveLength(0);
  });
});
