import { noSuchBucket, S3Error } from './error.ts';
import { getObject } from './get-object.ts';
import { listObjects } from './list-objects.ts';
import { abortUpload, completeUpload, createUpload, type Uploads, uploadPart } from './multipart.ts';
import { postObject } from './post-object.ts';
import { putObject } from './put-object.ts';
import type { S3Request } from './request.ts';

type Action = (of: S3Request, uploads: Uploads) => unknown;

/** Parameters that choose an action, and those that only shape its answer. */
const CHOOSING = ['uploads', 'uploadId', 'list-type'];
const SHAPING =
  /^(x-id|x-amz-.*|response-.*|partnumber|prefix|delimiter|max-keys|start-after|continuation-token|encoding-type|fetch-owner)$/i;

const headBucket: Action = ({ response }) => response.writeHead(200).end();
const createBucket: Action = ({ store, response, bucket }) => {
  store.addBucket(bucket);
  response.writeHead(200, { location: `/${bucket}`, 'content-length': 0 }).end();
};
const deleteObject: Action = ({ store, response, bucket, key }) => {
  store.remove(bucket, key);
  response.writeHead(204).end();
};

/** By method, what the path names, and the choosing parameters. */
const ACTIONS: Record<string, Action> = {
  'PUT bucket': createBucket,
  'HEAD bucket': headBucket,
  'GET bucket list-type': listObjects,
  'POST bucket': postObject,
  'PUT object': putObject,
  'GET object': getObject,
  'HEAD object': getObject,
  'DELETE object': deleteObject,
  'POST object uploads': createUpload,
  'PUT object uploadId': uploadPart,
  'POST object uploadId': completeUpload,
  'DELETE object uploadId': abortUpload,
};

/**
 * What a request asks for. Anything not in the table is refused and never mistaken for its nearest neighbour: a PUT of
 * tags must not replace the object, a DELETE of a version must not delete another.
 * @throws S3Error 501, or 404 for a bucket that does not exist
 */
export function actionOf({ store, request, bucket, key, query }: Omit<S3Request, 'commit'>): Action {
  const names = [...query.keys()];
  const unknown = names.find((name) => !CHOOSING.includes(name) && !SHAPING.test(name));
  const chosen = CHOOSING.filter((name) => query.has(name));
  const action = ACTIONS[[request.method, key ? 'object' : 'bucket', ...chosen].join(' ')];
  if (action !== createBucket && !store.hasBucket(bucket)) throw noSuchBucket();
  const copies = request.headers['x-amz-copy-source'] !== undefined;
  if (action && !unknown && !copies) return action;
  const what = unknown ?? (copies ? 'x-amz-copy-source' : `${request.method} ${chosen.join(' ')}`);
  throw new S3Error(
    501,
    'NotImplemented',
    `A header or query you provided implies functionality that is not implemented: ${what}`,
  );
}
