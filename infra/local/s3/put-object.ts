import { rm } from 'node:fs/promises';
import { receiveBody } from './receive-body.ts';
import { conditionOf, keptHeaders, type S3Request } from './request.ts';

export async function putObject(of: S3Request) {
  const { store, request, response, bucket, key, commit } = of;
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
