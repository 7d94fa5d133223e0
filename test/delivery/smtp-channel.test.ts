import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChannelSecrets } from '../../functions/adapters/channel-secrets.ts';
import { smtpChannel } from '../../functions/adapters/smtp-channel.ts';
import { RecipientSchema } from '../../shared/alert/recipient.ts';
import { ChannelRefused } from '../../shared/ports/channel.ts';
import { recipient } from '../alert/alert-factory.ts';
import { type MailSink, startMailSink } from './mail-sink.ts';
import { outgoing } from './outgoing.ts';

describe('a mail server', () => {
  let secrets: ChannelSecrets = {};
  const channel = smtpChannel(async () => secrets);
  let sink: MailSink;
  beforeAll(async () => {
    sink = await startMailSink();
    secrets = { smtp: { host: '127.0.0.1', port: sink.port, from: 'Rights desk <desk@example.org>' } };
  });
  beforeEach(() => {
    sink.taken.length = 0;
    sink.refuse = null;
  });
  afterAll(() => sink.stop());

  test('an address that is more than one is no recipient', () => {
    for (const to of [
      'a@example.org\r\nBcc: b@example.org',
      'a@example.org, b@example.org',
      'A <a@example.org>',
      'a b@example.org',
      'a@exa mple.org',
    ])
      expect(v.is(RecipientSchema, recipient({ channels: [{ kind: 'smtp', to }] })), to).toBe(false);
    expect(v.is(RecipientSchema, recipient({ channels: [{ kind: 'smtp', to: 'a.b+c@example.org' }] }))).toBe(true);
  });

  test('a name with a line break begins no header, and reaches nobody else', async () => {
    await channel.send({ kind: 'smtp', to: 'legal@example.org' }, outgoing());
    const [{ to, from, data } = { to: [], from: '', data: '' }] = sink.taken;
    expect([to, from]).toEqual([['legal@example.org'], 'desk@example.org']);
    const head = data.slice(0, data.indexOf('\r\n\r\n'));
    expect(head).not.toMatch(/^bcc:/im);
    expect(head).toMatch(/^Auto-Submitted: auto-generated/im);
  });

  test('every try of a mail is the same message', async () => {
    for (const language of ['en', 'ar', 'ar'] as const)
      await channel.send({ kind: 'smtp', to: 'legal@example.org' }, outgoing(language));
    const ids = sink.taken.map(({ data }) => /^message-id: (.*)$/im.exec(data)?.[1]);
    expect(new Set(ids)).toEqual(new Set([`<${'k'.repeat(32)}@rightsdesk>`]));
  });

  test.each([
    [550, true],
    [451, false],
  ])('a refusal with %i is for good: %s', async (code, forGood) => {
    sink.refuse = code;
    const failure = await channel.send({ kind: 'smtp', to: 'legal@example.org' }, outgoing()).catch((one) => one);
    expect([failure instanceof Error, failure instanceof ChannelRefused]).toEqual([true, forGood]);
  });

  test('a server that is not there is a failure to try again', async () => {
    const nowhere = smtpChannel(async () => ({ smtp: { host: '127.0.0.1', port: 1, from: 'a@example.org' } }));
    const failure = await nowhere.send({ kind: 'smtp', to: 'legal@example.org' }, outgoing()).catch((one) => one);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(ChannelRefused);
    await expect(smtpChannel(async () => ({})).send({ kind: 'smtp', to: 'l@example.org' }, outgoing())).rejects.toThrow(
      'no-secret',
    );
  });
});
