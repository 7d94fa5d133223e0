import { Transform } from 'node:stream';
import { S3Error } from './error.ts';

/** A chunk's size line with its signature, or a trailer. */
const LINE_BYTES = 4096;
const broken = () => new S3Error(400, 'InvalidRequest', 'The body is not in the aws-chunked encoding.');

/**
 * Undoes `Content-Encoding: aws-chunked`: `<hex size>[;chunk-signature=…]\r\n<bytes>\r\n … 0\r\n<trailer>: <value>\r\n\r\n`.
 * Signatures are not checked. Trailers are put into `trailers`, names in lower case.
 */
export function unchunk(trailers: Record<string, string>): Transform {
  let state: 'size' | 'data' | 'after' | 'trailers' = 'size';
  let left = 0;
  let rest: Buffer = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let buffer = rest.length ? Buffer.concat([rest, chunk]) : chunk;
      for (;;) {
        if (state === 'data') {
          const part = buffer.subarray(0, left);
          if (part.length) this.push(part);
          left -= part.length;
          buffer = buffer.subarray(part.length);
          if (left) break;
          state = 'after';
        }
        const end = buffer.indexOf('\r\n');
        if (end > LINE_BYTES || (end < 0 && buffer.length > LINE_BYTES)) return done(broken());
        if (end < 0) break;
        const line = buffer.subarray(0, end).toString('latin1');
        buffer = buffer.subarray(end + 2);
        if (state === 'after') {
          if (line) return done(broken());
          state = 'size';
        } else if (state === 'size') {
          const size = line.split(';', 1)[0] ?? '';
          if (!/^[0-9a-fA-F]{1,8}$/.test(size)) return done(broken());
          left = Number.parseInt(size, 16);
          state = left ? 'data' : 'trailers';
        } else if (line) {
          const colon = line.indexOf(':');
          trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
        }
      }
      rest = buffer;
      done();
    },
    flush(done) {
      done(state === 'trailers' ? null : broken());
    },
  });
}
