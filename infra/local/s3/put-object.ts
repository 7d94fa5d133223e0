import { rm } from 'node:fs/promises';
import { S3Error } from './error.ts';
import { receiveBody } from './receive-body.ts';
import { conditionOf, keptHeaders, type S3Request } from './request.ts';

export async function putObject(of: S3Request) {
  const { store, request, response, bucket, key, commit } = of;
  // A PUT with a further action (tags, a part, an ACL) would otherwise replace the object by its arguments.
  for (const name of of.query.keys()) {
    if (name !== 'x-id' && !name.toLowerCase().startsWith('x-amz-')) throw notImplemented(name);
  }
  if (request.headers['x-amz-copy-source']) throw notImplemented('x-amz-copy-source');
  const condition = conditionOf(request);
  // Refused before the body is read; checked once more when it is stored.
  store.check(bucket, key, condition);
  const path = store.incomingPath();
  try {
    const { etag, bytes, checksums } = await receiveBody(request, path);
    const headers = { ...keptHeaders(request.headers), ...checksums };
    commit({ key, path, etag, bytes, headers, condition, created: 'Put' });
    response.writeHead(200, { etag: `"${etag}"`, 'content-length': 0, ...checksums }).end();
  } catch (failure) {
    await rm(path, { force: true });
    throw failure;
  }
}

const notImplemented = (name: string) =>
  new S3Error(
    501,
    'NotImplemented',
    `A header or query you provided implies functionality that is not implemented: ${name}`,
  );
