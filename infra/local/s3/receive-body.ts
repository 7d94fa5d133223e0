import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { S3Error } from './error.ts';
import { unchunk } from './unchunk.ts';

export interface ReceivedBody {
  bytes: number;
  /** MD5 in hex, as S3 gives it for a simple upload. */
  etag: string;
  /** The checksum header the client sent and we found true, to be kept with the object. */
  checksums: Record<string, string>;
}

/** Those Node computes by itself; CRC32C and CRC64NVME are taken unseen and not given back. */
const CHECKED = ['crc32', 'sha1', 'sha256'] as const;

/** Writes a request's body to `path`, undoing the chunks of the SDK's streams, and checks what it says of itself. */
export async function receiveBody(request: IncomingMessage, path: string): Promise<ReceivedBody> {
  const { headers } = request;
  const chunked = String(headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
  const trailers: Record<string, string> = {};
  const said = (name: string) => trailers[name] ?? (headers[name] as string | undefined);
  const md5 = createHash('md5');
  const hashes = new Map<string, Hash>();
  for (const algorithm of ['sha1', 'sha256']) {
    if (headers[`x-amz-checksum-${algorithm}`] || headers['x-amz-trailer'] === `x-amz-checksum-${algorithm}`) {
      hashes.set(algorithm, createHash(algorithm));
    }
  }
  let bytes = 0;
  let crc = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      crc = crc32(chunk, crc);
      md5.update(chunk);
      for (const hash of hashes.values()) hash.update(chunk);
      done(null, chunk);
    },
  });
  const source: Readable = chunked ? request.pipe(unchunk(trailers)) : request;
  await pipeline(source, count, createWriteStream(path, { flags: 'wx' }));

  const length = headers['x-amz-decoded-content-length'] ?? headers['content-length'];
  if (length !== undefined && Number(length) !== bytes) {
    throw new S3Error(
      400,
      'IncompleteBody',
      'You did not provide the number of bytes specified by the Content-Length HTTP header.',
    );
  }
  const digest = md5.digest();
  const md5Said = headers['content-md5'];
  if (md5Said !== undefined && md5Said !== digest.toString('base64')) {
    throw new S3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  const crcBytes = Buffer.alloc(4);
  crcBytes.writeUInt32BE(crc);
  const checksums: Record<string, string> = {};
  for (const algorithm of CHECKED) {
    const name = `x-amz-checksum-${algorithm}`;
    const value = said(name);
    if (value === undefined) continue;
    const found = algorithm === 'crc32' ? crcBytes.toString('base64') : hashes.get(algorithm)?.digest('base64');
    if (value !== found) {
      throw new S3Error(
        400,
        'BadDigest',
        `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`,
      );
    }
    checksums[name] = value;
  }
  return { bytes, etag: digest.toString('hex'), checksums };
}
