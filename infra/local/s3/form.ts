import { S3Error } from './error.ts';

export interface Form {
  /** By name in lower case. Fields behind the file are ignored, as S3 does. */
  fields: Map<string, string>;
  file: Buffer;
  fileName: string;
}

const malformed = () =>
  new S3Error(400, 'MalformedPOSTRequest', 'The body of your POST request is not well-formed multipart/form-data.');

/** Reads a browser's upload form. */
export function parseForm(body: Buffer, contentType: string): Form {
  const boundary = /;\s{0,8}boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(contentType);
  const mark = Buffer.from(`--${boundary?.[1] ?? boundary?.[2]}`);
  if (!boundary) throw malformed();
  const fields = new Map<string, string>();
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length + 2;
    const head = body.indexOf('\r\n\r\n', start);
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), start);
    if (head < 0 || end < 0) break;
    const header = body.subarray(start, head).toString();
    const name = /\bname="([^"]{1,1024})"/i.exec(header)?.[1]?.toLowerCase();
    if (!name) throw malformed();
    const value = body.subarray(head + 4, end);
    if (name === 'file') {
      const fileName = /\bfilename="([^"]{0,1024})"/i.exec(header)?.[1] ?? '';
      return { fields, file: value, fileName };
    }
    fields.set(name, value.toString());
    at = end + 2;
  }
  throw new S3Error(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
}
