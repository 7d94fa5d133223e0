import { createHmac } from 'node:crypto';
import type { Channel } from '../../shared/ports/channel.ts';
import { type ChannelSecrets, namedSecret } from './channel-secrets.ts';
import { guardedPost, requireAccepted } from './guarded-post.ts';

/**
 * A JSON document, signed: `rightsdesk-signature: t=<seconds>,v1=<hex>` with v1 = HMAC-SHA-256 over `<t>.<body>`. Receivers refuse a
 * `t` that is more than five minutes away from their clock, and a second document with the same `idempotency-key`.
 */
export function webhookChannel(secrets: () => Promise<ChannelSecrets>, now: () => number): Channel<'webhook'> {
  return {
    async send({ url, secret }, { key, text, mail }) {
      const known = await secrets();
      const { recipient, no, kind, severity, flags, at } = mail;
      const cases = mail.shown.map(({ escalateAt: _deadline, ...told }) => told);
      const document = {
        v: 1,
        id: key,
        recipient,
        no,
        kind,
        severity,
        flags,
        cases: mail.cases.length,
        at,
        shown: cases,
        link: text.link,
      };
      const body = JSON.stringify(document);
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': key,
        'rightsdesk-signature': signature(namedSecret(known, secret), Math.floor(now() / 1000), body),
      };
      requireAccepted(await guardedPost({ url, headers, body, allowPrivate: known.allowPrivateAddresses === true }));
    },
  };
}

const signature = (key: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex')}`;
