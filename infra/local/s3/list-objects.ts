import { escapeXml } from './error.ts';
import { answerXml, type S3Request } from './request.ts';
import type { ObjectStore, StoredObject } from './store.ts';

const MOST = 1000;
/** Greater than every character of a key. */
const END = '\u{10FFFF}';

interface Page {
  objects: StoredObject[];
  prefixes: string[];
  /** Where the next page goes on: after this key. Null on the last page. */
  next: string | null;
}

interface Ask {
  prefix: string;
  delimiter: string;
  after: string;
  most: number;
}

/** Keys in the order of their UTF-8 bytes; those that share a part up to the delimiter stand together as one prefix. */
function page(store: ObjectStore, bucket: string, { prefix, delimiter, after, most }: Ask): Page {
  const result: Page = { objects: [], prefixes: [], next: null };
  if (most === 0) return result;
  let from = after > prefix ? after : prefix;
  let inclusive = from === prefix && after !== prefix;
  for (;;) {
    let seen = 0;
    let jumped = false;
    for (const object of store.objectsFrom(bucket, from, inclusive)) {
      seen++;
      if (!object.key.startsWith(prefix)) return result;
      if (result.objects.length + result.prefixes.length === most) return { ...result, next: from };
      const cut = delimiter ? object.key.indexOf(delimiter, prefix.length) : -1;
      if (cut < 0) {
        result.objects.push(object);
        from = object.key;
      } else {
        const common = object.key.slice(0, cut + delimiter.length);
        result.prefixes.push(common);
        from = common + END;
        jumped = true;
      }
      inclusive = false;
      if (jumped) break;
    }
    if (!seen) return result;
  }
}

/** ListObjectsV2. */
export function listObjects({ store, response, bucket, query }: S3Request) {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const token = query.get('continuation-token');
  const after = token ? Buffer.from(token, 'base64url').toString() : (query.get('start-after') ?? '');
  const most = Math.min(Number(query.get('max-keys') ?? MOST), MOST);
  const encode = query.get('encoding-type') === 'url' ? encodeURIComponent : (text: string) => text;
  const { objects, prefixes, next } = page(store, bucket, { prefix, delimiter, after, most });
  const tag = (name: string, value: string | number | boolean) => `<${name}>${escapeXml(String(value))}</${name}>`;
  const contents = objects.map(({ key, modified, etag, bytes }) => {
    const fields = [
      tag('Key', encode(key)),
      tag('LastModified', modified),
      tag('ETag', `"${etag}"`),
      tag('Size', bytes),
    ];
    return `<Contents>${fields.join('')}<StorageClass>STANDARD</StorageClass></Contents>`;
  });
  const fields = [
    tag('Name', bucket),
    tag('Prefix', encode(prefix)),
    delimiter && tag('Delimiter', encode(delimiter)),
    tag('MaxKeys', most),
    query.has('encoding-type') && tag('EncodingType', 'url'),
    tag('KeyCount', objects.length + prefixes.length),
    tag('IsTruncated', next !== null),
    next !== null && tag('NextContinuationToken', Buffer.from(next).toString('base64url')),
    ...contents,
    ...prefixes.map((common) => `<CommonPrefixes>${tag('Prefix', encode(common))}</CommonPrefixes>`),
  ];
  const inner = fields.filter(Boolean).join('');
  answerXml(
    response,
    200,
    `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</ListBucketResult>`,
  );
}
