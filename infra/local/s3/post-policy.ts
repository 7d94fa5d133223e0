import { accessDenied, S3Error } from './error.ts';

type Condition = Record<string, string> | [string, ...(string | number)[]];

/** Fields that a policy need not speak of. */
const FREE = ['policy', 'x-amz-signature', 'file', 'bucket'];
const failed = (condition: unknown) =>
  accessDenied(`Invalid according to Policy: Policy Condition failed: ${JSON.stringify(condition)}`);

/**
 * Holds a form against its own policy, as S3 does; the policy's signature is not checked.
 * @throws S3Error when the policy is expired, broken, silent about a field, or not met
 */
export function checkPolicy(fields: ReadonlyMap<string, string>, bucket: string, bytes: number, now: number) {
  const text = fields.get('policy');
  if (text === undefined) throw accessDenied('Access Denied');
  let policy: { expiration: string; conditions: Condition[] };
  try {
    policy = JSON.parse(Buffer.from(text, 'base64').toString());
  } catch {
    throw new S3Error(400, 'InvalidPolicyDocument', 'Invalid Policy: Invalid JSON.');
  }
  if (!(Date.parse(policy.expiration) > now)) throw accessDenied('Invalid according to Policy: Policy expired.');
  const values = new Map([...fields, ['bucket', bucket]]);
  const spoken = new Set(FREE);
  for (const condition of policy.conditions) {
    const [kind, ...rest] = Array.isArray(condition) ? condition : ['eq', ...(Object.entries(condition)[0] ?? [])];
    if (kind === 'content-length-range') {
      const [least, most] = rest.map(Number) as [number, number];
      if (bytes > most) {
        throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
      }
      if (bytes < least) {
        throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
      }
      continue;
    }
    const name = String(rest[0]).replace(/^\$/, '').toLowerCase();
    const wanted = String(rest[1]);
    const value = values.get(name) ?? '';
    spoken.add(name);
    if (!(kind === 'starts-with' ? value.startsWith(wanted) : value === wanted)) throw failed(condition);
  }
  for (const name of fields.keys()) {
    if (spoken.has(name) || name.startsWith('x-ignore-')) continue;
    throw accessDenied(`Invalid according to Policy: Extra input fields: ${name}`);
  }
}
