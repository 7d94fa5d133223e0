import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { escapeXml, S3Error } from './error.ts';
import { receiveBody } from './receive-body.ts';
import { answerXml, conditionOf, keptHeaders, type S3Request } from './request.ts';

/** Uploads under way, by id. A restart ends them: their parts lie where uploads that a kill cut off are cleared away. */
interface Upload {
  bucket: string;
  key: string;
  folder: string;
  headers: Record<string, string>;
}
export type Uploads = Map<string, Upload>;

const MOST_PARTS = 10_000;
const COMPLETE_BYTES = 4 * 1024 * 1024;

/** POST ?uploads */
export async function createUpload({ store, request, response, bucket, key }: S3Request, uploads: Uploads) {
  const id = randomUUID();
  const folder = store.incomingPath();
  await mkdir(folder);
  uploads.set(id, { bucket, key, folder, headers: keptHeaders(request.headers) });
  answerXml(
    response,
    200,
    `<InitiateMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${escapeXml(key)}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
  );
}

/** PUT ?partNumber&uploadId. A part sent again replaces the one before. */
export async function uploadPart({ request, response, bucket, key, query }: S3Request, uploads: Uploads) {
  const { folder } = uploadOf(uploads, query, bucket, key);
  const part = Number(query.get('partNumber'));
  if (!Number.isInteger(part) || part < 1 || part > MOST_PARTS) {
    throw new S3Error(400, 'InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
  }
  const path = join(folder, `${randomUUID()}.new`);
  const { etag, checksums } = await receiveBody(request, path);
  for (const name of await readdir(folder)) if (name.startsWith(`${part}-`)) await rm(join(folder, name));
  await rename(path, join(folder, `${part}-${etag}`));
  response.writeHead(200, { etag: `"${etag}"`, 'content-length': 0, ...checksums }).end();
}

/** POST ?uploadId: the named parts, one after the other, become the object. */
export async function completeUpload(
  { store, request, response, bucket, key, query, commit }: S3Request,
  uploads: Uploads,
) {
  const { folder, headers } = uploadOf(uploads, query, bucket, key);
  const parts = partsOf(await text(request));
  const paths = parts.map(({ number, etag }) => join(folder, `${number}-${etag}`));
  if (!parts.length || !paths.every((path) => existsSync(path))) {
    throw new S3Error(400, 'InvalidPart', 'One or more of the specified parts could not be found.');
  }
  if (parts.some(({ number }, at) => at > 0 && number <= (parts[at - 1]?.number ?? 0))) {
    throw new S3Error(400, 'InvalidPartOrder', 'The list of parts was not in ascending order.');
  }
  const path = store.incomingPath();
  const target = createWriteStream(path, { flags: 'wx' });
  for (const from of paths) await pipeline(createReadStream(from), target, { end: false });
  await new Promise<void>((done, fail) => target.once('error', fail).end(done));
  const digests = createHash('md5');
  for (const { etag } of parts) digests.update(Buffer.from(etag, 'hex'));
  const etag = `${digests.digest('hex')}-${parts.length}`;
  const bytes = target.bytesWritten;
  commit({ key, path, etag, bytes, headers, condition: conditionOf(request), created: 'CompleteMultipartUpload' });
  await end(uploads, query);
  answerXml(
    response,
    200,
    `<CompleteMultipartUploadResult><Location>/${bucket}</Location><Bucket>${bucket}</Bucket><Key>${escapeXml(key)}</Key><ETag>"${etag}"</ETag></CompleteMultipartUploadResult>`,
  );
}

/** DELETE ?uploadId */
export async function abortUpload({ response, bucket, key, query }: S3Request, uploads: Uploads) {
  uploadOf(uploads, query, bucket, key);
  await end(uploads, query);
  response.writeHead(204).end();
}

async function end(uploads: Uploads, query: URLSearchParams) {
  const id = query.get('uploadId') ?? '';
  const folder = uploads.get(id)?.folder;
  uploads.delete(id);
  if (folder) await rm(folder, { recursive: true, force: true });
}

function uploadOf(uploads: Uploads, query: URLSearchParams, bucket: string, key: string): Upload {
  const upload = uploads.get(query.get('uploadId') ?? '');
  if (upload?.bucket === bucket && upload.key === key) return upload;
  throw new S3Error(404, 'NoSuchUpload', 'The specified upload does not exist. It may have been aborted or completed.');
}

/** The list of parts as clients write it: plain elements, no entities but those of the quotes. */
function partsOf(xml: string): { number: number; etag: string }[] {
  return xml
    .split('</Part>')
    .slice(0, -1)
    .map((part) => ({
      number: Number(/<PartNumber>(\d{1,5})</.exec(part)?.[1]),
      etag: /<ETag>(?:"|&quot;|&#34;)?([0-9a-f]{32})/.exec(part)?.[1] ?? '',
    }));
}

async function text(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > COMPLETE_BYTES) throw new S3Error(400, 'MalformedXML', 'The XML you provided was not well-formed.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
