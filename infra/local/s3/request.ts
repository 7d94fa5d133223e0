import type { IncomingMessage, ServerResponse } from 'node:http';
import { S3Error } from './error.ts';
import type { Condition, ObjectStore } from './store.ts';
import type { Created } from './upload-events.ts';

/** One request, path style: `/<bucket>/<key>`. */
export interface S3Request {
  store: ObjectStore;
  request: IncomingMessage;
  response: ServerResponse;
  bucket: string;
  key: string;
  query: URLSearchParams;
  /** Stores what lies at `path` under the key and raises its events. */
  commit(put: Commit): void;
}

export interface Commit {
  key: string;
  path: string;
  etag: string;
  bytes: number;
  headers: Record<string, string>;
  condition: Condition;
  created: Created;
}

const KEY_BYTES = 1024;
/** Headers of an upload that come back with the object. */
const KEPT = ['content-type', 'content-disposition', 'content-language', 'cache-control', 'expires'];

/** @throws S3Error when the path is not UTF-8 or the key is too long */
export function placeOf(path: string): { bucket: string; key: string } {
  const slash = path.indexOf('/', 1);
  const [bucket, key] = slash < 0 ? [path.slice(1), ''] : [path.slice(1, slash), path.slice(slash + 1)];
  let decoded: string;
  try {
    decoded = decodeURIComponent(key);
  } catch {
    throw new S3Error(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
  return { bucket: decodeURIComponent(bucket), key: checkedKey(decoded) };
}

export function checkedKey(key: string): string {
  if (Buffer.byteLength(key) > KEY_BYTES) throw new S3Error(400, 'KeyTooLongError', 'Your key is too long');
  return key;
}

export function keptHeaders(given: Record<string, string | string[] | undefined>): Record<string, string> {
  const kept: Record<string, string> = { 'content-type': 'binary/octet-stream' };
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string') continue;
    if (KEPT.includes(name) || name.startsWith('x-amz-meta-')) kept[name] = value;
  }
  const encodings = String(given['content-encoding'] ?? '')
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding && encoding !== 'aws-chunked');
  if (encodings.length) kept['content-encoding'] = encodings.join(',');
  return kept;
}

const unquoted = (etag: string | undefined) => etag?.trim().replace(/^"/, '').replace(/"$/, '');

export function conditionOf({ headers }: IncomingMessage): Condition {
  return { ifNoneMatch: unquoted(headers['if-none-match']), ifMatch: unquoted(headers['if-match']) };
}

export function answerXml(response: ServerResponse, status: number, xml: string) {
  const body = Buffer.from(xml);
  response.writeHead(status, { 'content-type': 'application/xml', 'content-length': body.length }).end(body);
}
