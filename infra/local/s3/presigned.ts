import { accessDenied } from './error.ts';

/** A presigned address past its time is refused; that its signature is right is not checked. @throws S3Error 403 */
export function checkExpiry(query: URLSearchParams, now: number) {
  const signed = query.get('X-Amz-Date');
  const seconds = query.get('X-Amz-Expires');
  if (signed === null || seconds === null) return;
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(signed);
  if (!parts) throw accessDenied("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  const [year = 0, month = 0, ...rest] = parts.slice(1).map(Number);
  const since = Date.UTC(year, month - 1, ...(rest as [number, number, number, number]));
  if (now > since + Number(seconds) * 1000) throw accessDenied('Request has expired');
}
