import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import decompress from '../../functions/evidence/brotli-of-node.ts';

test('what is no brotli stream is refused', () => {
  expect(() => decompress(new Uint8Array([1, 2, 3]))).toThrow();
});

test('a stream gives back the bytes that were compressed', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * at) % 251);
  expect(new Uint8Array(decompress(brotliCompressSync(bytes)))).toEqual(bytes);
});
