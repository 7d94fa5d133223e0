import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { escapeXml, S3Error } from './error.ts';
import { parseForm } from './form.ts';
import { checkPolicy } from './post-policy.ts';
import { answerXml, checkedKey, keptHeaders, type S3Request } from './request.ts';

/** A form is held in memory. Twice the largest drop, and room for the fields. */
const FORM_BYTES = 65 * 1024 * 1024;

/** An upload by a browser's form, under a signed policy. */
export async function postObject({ store, request, response, bucket, commit }: S3Request) {
  const body = await read(request);
  const { fields, file, fileName } = parseForm(body, request.headers['content-type'] ?? '');
  checkPolicy(fields, bucket, file.length, Date.now());
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder
  const key = checkedKey((fields.get('key') ?? '').replaceAll('${filename}', fileName));
  if (!key) throw new S3Error(400, 'InvalidArgument', 'Bucket POST must contain a field named key.');
  const path = store.incomingPath();
  await writeFile(path, file);
  const etag = createHash('md5').update(file).digest('hex');
  const headers = keptHeaders(Object.fromEntries(fields));
  commit({ key, path, etag, bytes: file.length, headers, condition: {}, created: 'Post' });
  const status = Number(fields.get('success_action_status') ?? 204);
  const location = `/${bucket}/${encodeURIComponent(key)}`;
  const redirect = fields.get('success_action_redirect');
  if (redirect) {
    response.writeHead(303, { location: redirect, etag: `"${etag}"` }).end();
  } else if (status === 201) {
    const xml = `<PostResponse><Location>${location}</Location><Bucket>${bucket}</Bucket><Key>${escapeXml(key)}</Key><ETag>"${etag}"</ETag></PostResponse>`;
    answerXml(response, 201, xml);
  } else {
    response.writeHead(status === 200 ? 200 : 204, { etag: `"${etag}"`, location }).end();
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > FORM_BYTES) {
      throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
