/** An answer of S3 that is an error: HTTP status, code and sentence as S3 words them. */
export class S3Error extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const noSuchKey = () => new S3Error(404, 'NoSuchKey', 'The specified key does not exist.');
export const noSuchBucket = () => new S3Error(404, 'NoSuchBucket', 'The specified bucket does not exist');
export const accessDenied = (why: string) => new S3Error(403, 'AccessDenied', why);
export const preconditionFailed = () =>
  new S3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for XML 1.0; control characters as references, which S3 writes too and its clients read. */
export const escapeXml = (text: string) =>
  text.replaceAll(/[&<>"']/g, (sign) => SPECIAL[sign] ?? sign).replaceAll('\r', '&#13;');

export function errorXml({ code, message }: S3Error, resource: string, requestId: string) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message><Resource>${escapeXml(resource)}</Resource><RequestId>${requestId}</RequestId></Error>`;
}
