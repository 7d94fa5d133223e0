import { createReadStream, openSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { noSuchKey, preconditionFailed, S3Error } from './error.ts';
import { conditionOf, type S3Request } from './request.ts';

/** GET and HEAD of an object, whole or one range of it. */
export async function getObject({ store, request, response, bucket, key, query }: S3Request) {
  const object = store.find(bucket, key);
  if (!object) throw noSuchKey();
  const { bytes, etag, modified, body } = object;
  const { ifMatch, ifNoneMatch } = conditionOf(request);
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etag) throw preconditionFailed();
  const range = rangeOf(request.headers.range, bytes);
  const headers: Record<string, string | number> = {
    ...object.headers,
    etag: `"${etag}"`,
    'last-modified': new Date(modified).toUTCString(),
    'accept-ranges': 'bytes',
    'content-length': range ? range.end - range.start : bytes,
  };
  for (const [name, value] of query) {
    if (name.startsWith('response-')) headers[name.slice('response-'.length)] = value;
  }
  // A checksum is of the whole object; a client would hold a range against it.
  if (range || request.headers['x-amz-checksum-mode'] !== 'ENABLED') {
    for (const name of Object.keys(headers)) if (name.startsWith('x-amz-checksum-')) delete headers[name];
  }
  if (range) headers['content-range'] = `bytes ${range.start}-${range.end - 1}/${bytes}`;
  if (ifNoneMatch === etag) return void response.writeHead(304, { etag: `"${etag}"` }).end();
  // Opened before anything else can run: a replaced object keeps its bytes for whoever reads them.
  const file = request.method === 'HEAD' || bytes === 0 ? null : openSync(store.bodyPath(body), 'r');
  response.writeHead(range ? 206 : 200, headers);
  if (file === null) return void response.end();
  const part = range ? { start: range.start, end: range.end - 1 } : {};
  await pipeline(createReadStream('', { fd: file, ...part }), response);
}

/** Null without a range, or with one S3 would ignore. `end` is exclusive. @throws S3Error 416 */
function rangeOf(header: string | undefined, bytes: number): { start: number; end: number } | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (!from && !to) return null;
  const start = from ? Number(from) : Math.max(0, bytes - Number(to));
  const end = from && to ? Math.min(bytes, Number(to) + 1) : bytes;
  if (start >= bytes || end <= start) throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable');
  return { start, end };
}
