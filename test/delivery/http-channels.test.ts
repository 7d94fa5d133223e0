import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChannelSecrets } from '../../functions/adapters/channel-secrets.ts';
import { guardedPost, isPublic } from '../../functions/adapters/guarded-post.ts';
import { slackChannel } from '../../functions/adapters/slack-channel.ts';
import { teamsChannel } from '../../functions/adapters/teams-channel.ts';
import { webhookChannel } from '../../functions/adapters/webhook-channel.ts';
import { ChannelRefused } from '../../shared/ports/channel.ts';
import { outgoing } from './outgoing.ts';

describe('a receiver by HTTP', () => {
  const seen: { headers: IncomingMessage['headers']; body: string; path: string }[] = [];
  let answer: (response: ServerResponse) => void = (response) => response.end('ok');
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      seen.push({ headers: request.headers, body: Buffer.concat(chunks).toString(), path: request.url ?? '' });
      answer(response);
    });
  });
  let url = '';
  let secrets: ChannelSecrets = {};
  const of = async () => secrets;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    secrets = { allowPrivateAddresses: true, named: { chat: `${url}/chat`, key: 'the key' } };
  });
  beforeEach(() => {
    seen.length = 0;
    answer = (response) => response.end('ok');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('inside is refused, in whatever clothes, unless a setting says otherwise', async () => {
    const inside = [
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.100.0.1',
      '0.0.0.0',
      '::1',
      '::',
      'fd00::1',
    ];
    for (const address of [
      ...inside,
      'fe80::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '224.0.0.1',
      'no address',
    ])
      expect(isPublic(address), address).toBe(false);
    for (const address of ['93.184.215.14', '2606:4700::1111', '172.32.0.1'])
      expect(isPublic(address), address).toBe(true);
    const post = (to: string, allowPrivate = false) => guardedPost({ url: to, headers: {}, body: '{}', allowPrivate });
    for (const to of [
      'https://localhost:1/',
      'https://127.0.0.1:1/',
      'https://[::1]:1/',
      'https://2130706433/',
      'https://0x7f.1/',
    ])
      await expect(post(to), to).rejects.toThrow('private-address');
    for (const to of [url, 'ftp://example.org', 'https://a:b@example.org', 'javascript:1', ''])
      await expect(post(to), to).rejects.toThrow('bad-address');
    expect(seen).toEqual([]);
    expect(await post(url, true)).toBe(200);
  });

  test('a webhook is signed with its time, and says its key', async () => {
    await webhookChannel(of, () => 1_772_000_000_999).send(
      { kind: 'webhook', url: `${url}/hook`, secret: 'key' },
      outgoing(),
    );
    const [{ headers, body, path } = { headers: {}, body: '', path: '' }] = seen;
    const hmac = createHmac('sha256', 'the key').update(`1772000000.${body}`).digest('hex');
    expect([path, headers['rightsdesk-signature']]).toEqual(['/hook', `t=1772000000,v1=${hmac}`]);
    expect(headers['idempotency-key']).toBe(outgoing().key);
    expect(JSON.parse(body)).toMatchObject({ v: 1, no: 7, kind: 'alert', flags: 1, cases: 1, recipient: 'desk' });
  });

  test.each([
    [500, false],
    [429, false],
    [302, true],
    [404, true],
    [410, true],
  ])('an answer of %i is for good: %s; a redirect is not followed', async (status, forGood) => {
    answer = (response) => response.writeHead(status, { location: `${url}/elsewhere` }).end();
    const failure = await webhookChannel(of, () => 0)
      .send({ kind: 'webhook', url, secret: 'key' }, outgoing())
      .catch((one) => one);
    expect(failure instanceof ChannelRefused).toBe(forGood);
    expect(seen).toHaveLength(1);
  });

  test('an answer that never ends, and a connection that breaks, end by themselves', async () => {
    answer = (response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(16_384);
      const more = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await guardedPost({ url, headers: {}, body: '{}', allowPrivate: true })).toBe(200);
    answer = (response) => response.destroy();
    await expect(guardedPost({ url, headers: {}, body: '{}', allowPrivate: true })).rejects.toThrow();
  });

  test('without its secret nothing is sent', async () => {
    await expect(slackChannel(async () => ({})).send({ kind: 'slack', secret: 'chat' }, outgoing())).rejects.toThrow(
      'no-secret',
    );
    await expect(
      webhookChannel(of, () => 0).send({ kind: 'webhook', url, secret: 'none' }, outgoing()),
    ).rejects.toThrow('no-secret');
    expect(seen).toEqual([]);
  });

  test('Slack gets plain text: nobody is called, nothing is bold', async () => {
    await slackChannel(of).send({ kind: 'slack', secret: 'chat' }, outgoing());
    const { text, blocks } = JSON.parse(seen[0]?.body ?? '');
    const own = blocks.pop();
    expect(own.elements[0].text).toBe('<https://desk.example/alerts/desk>');
    expect(blocks.every((block: { text: { type: string } }) => block.text.type === 'plain_text')).toBe(true);
    expect(JSON.stringify([text, blocks])).not.toMatch(/<[!@#h]/);
    expect(JSON.stringify(blocks)).toContain('&lt;!channel&gt;');
  });

  test('Teams gets one adaptive card in the recipient’s direction, with no Markdown of others', async () => {
    await teamsChannel(of).send({ kind: 'teams', secret: 'chat' }, outgoing('ar'));
    const { type, attachments } = JSON.parse(seen[0]?.body ?? '');
    const { content, contentType } = attachments[0];
    expect([type, contentType, content.type, content.rtl, content.lang]).toEqual([
      ...['message', 'application/vnd.microsoft.card.adaptive', 'AdaptiveCard', true, 'ar'],
    ]);
    const text = content.body.map((block: { text: string }) => block.text).join('\n');
    expect(text).toContain('\\*bold\\* \\[x\\]\\(http://evil\\)');
    expect(content.actions[0].url).toBe('https://desk.example/alerts/desk');
  });
});
