import { Agent, request } from 'node:http';

// The emulators want a signature's form, not its truth.
const AUTHORIZATION =
  'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/local/aws4_request, SignedHeaders=host, Signature=local';
const agent = new Agent({ keepAlive: true });

export type Call = <T>(action: string, input: object, signal?: AbortSignal) => Promise<T>;

/**
 * Calls a local emulator in the JSON protocol of AWS. The runtime itself uses this and not the SDK: it is half the
 * time of a call, and SDK clients stay in functions/adapters.
 * @param target first part of the X-Amz-Target header, `AmazonSQS` or `DynamoDB_20120810`
 */
export function callerOf(endpoint: string, target: string): Call {
  return <T>(action: string, input: object, signal?: AbortSignal) =>
    new Promise<T>((resolve, reject) => {
      const body = JSON.stringify(input);
      const headers = {
        'content-type': 'application/x-amz-json-1.0',
        'content-length': Buffer.byteLength(body),
        'x-amz-target': `${target}.${action}`,
        'x-amz-date': '20260101T000000Z',
        authorization: AUTHORIZATION,
      };
      const call = request(endpoint, { method: 'POST', agent, headers, ...(signal && { signal }) }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const answer = text ? JSON.parse(text) : {};
          if (response.statusCode === 200) return resolve(answer);
          const name = String(answer.__type ?? response.statusCode).replace(/^.*#/, '');
          reject(Object.assign(new Error(`${action}: ${name}: ${answer.message ?? text}`), { name }));
        });
      });
      call.on('error', reject);
      call.end(body);
    });
}
