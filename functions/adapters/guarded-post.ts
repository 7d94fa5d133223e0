/**
 * A POST to an address that somebody wrote into a register: HTTPS, to a public address only, looked up once and pinned, no
 * redirects, bounded in time and size. What OWASP calls server-side request forgery ends here.
 */
import { lookup } from 'node:dns/promises';
import { request as http } from 'node:http';
import { request as https } from 'node:https';
import { BlockList, isIP } from 'node:net';
import { ChannelRefused } from '../../shared/ports/channel.ts';

const TIMEOUT_MS = 10_000;
const ANSWER_BYTES = 64 * 1024;

/** Not on the public internet: IANA's special-purpose registries, with the metadata services of clouds among them. */
const PRIVATE = [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24',
  '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  '::/127 100::/64 64:ff9b::/96 64:ff9b:1::/48 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8',
].flatMap((line) => line.split(' '));
let refused: BlockList | null = null;

/** Made when first asked for: the patterns that read addresses take some milliseconds of a start. */
function refusedOnes(): BlockList {
  if (refused) return refused;
  refused = new BlockList();
  for (const range of PRIVATE) {
    const [network = '', prefix] = range.split('/');
    refused.addSubnet(network, Number(prefix), isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return refused;
}

/** Also an IPv4 address in the clothes of IPv6. */
export function isPublic(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  if (/^::ffff:/i.test(plain)) return false;
  const version = isIP(plain);
  return version !== 0 && !refusedOnes().check(plain, version === 6 ? 'ipv6' : 'ipv4');
}

export interface GuardedPost {
  url: string;
  headers: Record<string, string>;
  body: string;
  allowPrivate: boolean;
}

/** The status of the answer. @throws ChannelRefused when the address is none to be reached */
export async function guardedPost({ url, headers, body, allowPrivate }: GuardedPost): Promise<number> {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (!target || !(target.protocol === 'https:' || (allowPrivate && target.protocol === 'http:')))
    throw new ChannelRefused('bad-address');
  if (target.username || target.password) throw new ChannelRefused('bad-address');
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(host, { all: true });
  // One private address among them is reason enough: which one is taken is not ours to say.
  if (!allowPrivate && !found.every(({ address }) => isPublic(address))) throw new ChannelRefused('private-address');
  const [pinned] = found;
  if (!pinned) throw new ChannelRefused('no-address');
  return send(target, { ...headers, 'content-length': String(Buffer.byteLength(body)) }, body, pinned);
}

function send(
  target: URL,
  headers: Record<string, string>,
  body: string,
  { address, family }: { address: string; family: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const call = (target.protocol === 'https:' ? https : http)(target, {
      ...{ method: 'POST', headers, signal, agent: false },
      // The name is not looked up again: it might lead elsewhere by now.
      lookup: (_host, options, done) => {
        if (options.all) done(null, [{ address, family }]);
        else done(null, address, family);
      },
    });
    call.on('error', (failure) =>
      reject(signal.aborted ? Object.assign(new Error('timed out'), { name: 'Timeout' }) : failure),
    );
    call.on('response', (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > ANSWER_BYTES) answer.destroy();
      });
      answer.on('error', () => {});
      answer.on('close', () => resolve(answer.statusCode ?? 0));
    });
    call.end(body);
  });
}

/** Read as every receiver means it. @throws ChannelRefused when the same again can only be refused again */
export function requireAccepted(status: number): void {
  if (status >= 200 && status < 300) return;
  // Too many, too late, or not now: worth another try. A redirect is not followed.
  if (status === 408 || status === 425 || status === 429 || status >= 500 || status === 0)
    throw Object.assign(new Error('not taken'), { name: `Status${status}` });
  throw new ChannelRefused(`status-${status}`);
}
