/** The forms of recipients of alerts and of the policy for them. */
import { beforeEach, describe, expect, test } from 'vitest';
import { newsroom } from './console-world.ts';
import { formsOf } from './send-form.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
  room = await newsroom();
});
const { malik, entries, send } = formsOf(() => room);

describe('the form of a recipient', () => {
  const filled = {
    ...{ id: 'istanbul', name: 'İstanbul', language: 'tr', zone: 'Europe/Istanbul', weekend: 'sat-sun' },
    ...{ 'quiet.from': '22:00', 'quiet.to': '07:00', 'breaksQuiet.high': 'yes', digestAt: '08:30', reason: 'New.' },
    ...{ 'channels.0.kind': 'smtp', 'channels.0.to': 'hukuk@meltem.example' },
  };
  const path = '/entries/recipient/new';
  test.each([
    ['a zone nobody knows', { zone: 'Istanbul' }, 'zone', 'A zone by its IANA name'],
    ['half of quiet hours', { 'quiet.to': '' }, 'quiet.to', 'This is needed'],
    ['an hour that is none', { digestAt: '24:00' }, 'digestAt', 'A time such as'],
    ['an address that is two', { 'channels.0.to': 'a@b.example,c@d.example' }, 'channels.0.to', 'For e-mail by SMTP'],
    ['an address of another channel', { 'channels.0.kind': 'inbox' }, 'channels.0.to', 'For e-mail by SMTP'],
    ['a language no mail is written in', { language: 'de' }, 'language', 'One of the list'],
  ])('with %s says so beside it', async (_, wrong, at, told) => {
    const { status, page } = await send(path, { ...filled, ...wrong });
    expect(status).toBe(409);
    expect(page).toMatch(new RegExp(`id="f-${at.replaceAll('.', '[.]')}-bad">${told}`));
    expect(entries()).toEqual([]);
  });
  test('makes the recipient, who is told once a second person has approved it', async () => {
    expect((await send(path, filled)).status).toBe(303);
    const [proposal] = entries();
    expect(proposal?.after).toEqual({
      ...{ id: 'istanbul', name: 'İstanbul', language: 'tr', zone: 'Europe/Istanbul', weekend: 'sat-sun' },
      ...{ quiet: { from: '22:00', to: '07:00' }, breaksQuiet: ['high'], digestAt: '08:30' },
      channels: [{ kind: 'smtp', to: 'hukuk@meltem.example' }],
    });
    expect((await malik().post(`/entries/proposals/${proposal?.id}/approve`, {})).status).toBe(409);
    const mina = room.world.as('mina', 'counsel');
    expect((await mina.post(`/entries/proposals/${proposal?.id}/approve`, {})).status).toBe(303);
    expect(await room.world.ports.alertRules.recipients()).toEqual([proposal?.after]);
    const page = await (await mina.get('/alert-rules', 'ar')).text();
    expect(page).toContain('Europe/Istanbul');
    expect(page).toContain('السبت والأحد');
  });
  test('starts from the one that is built in, which it can retire', async () => {
    expect((await send('/entries/recipient/legal-desk', { status: 'retired', reason: 'Moved.' })).status).toBe(303);
    expect(entries()[0]).toMatchObject({ before: null, after: { id: 'legal-desk', status: 'retired' } });
  });
  test('keeps addresses from those who only review', async () => {
    await send(path, filled);
    const rana = room.world.as('rana', 'reviewer');
    expect(await (await rana.get('/proposals')).text()).not.toContain('hukuk@');
    expect(await (await rana.get('/api/proposals')).text()).not.toContain('hukuk@');
    expect((await rana.get('/alert-rules')).status).toBe(403);
    expect(await (await malik().get('/proposals')).text()).toContain('hukuk@');
  });
});

describe('the form of the alert policy', () => {
  const path = '/entries/alert-policy/policy';
  const escalation = { 'escalate.to': 'legal-desk', 'escalate.afterMinutes.high': '60' };
  test.each([
    ['no count of mails', { 'burst.mails': '0' }, 'burst.mails', 'A whole number from 1'],
    [
      'half an hour in words',
      { ...escalation, 'escalate.afterMinutes.high': 'half' },
      'escalate.afterMinutes.high',
      'A whole',
    ],
    ['nobody to pass it on to', { ...escalation, 'escalate.to': 'nobody' }, 'escalate.to', 'The id of a recipient'],
  ])('with %s says so beside it', async (_, wrong, at, told) => {
    const { status, page } = await send(path, { ...wrong, reason: 'x' });
    expect(status).toBe(409);
    expect(page).toMatch(new RegExp(`id="f-${at.replaceAll('.', '[.]')}-bad">${told}`));
  });
  test('is the one there is: no other can be made', async () => {
    for (const id of ['new', 'other']) expect((await malik().get(`/entries/alert-policy/${id}`)).status).toBe(404);
  });
  test('is proposed by programs too, which are told what is wrong', async () => {
    const propose = (entry: object) =>
      room.world.app.request(
        '/api/entries/alert-policy',
        {
          ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
          body: JSON.stringify({ entry, reason: 'Noise.' }),
        },
        { requestContext: { authorizer: { jwt: { claims: { sub: 'svc', 'cognito:groups': ['register-manager'] } } } } },
      );
    const policy = await room.world.ports.alertRules.policy();
    const refused = await propose({ ...policy, when: { high: 'immediate' } });
    const { detail } = (await refused.json()) as { detail: string };
    expect([refused.status, detail]).toEqual([400, expect.stringContaining('when.medium')]);
    expect((await propose({ ...policy, groupBy: 'partner-work' })).status).toBe(200);
    expect(entries()).toMatchObject([{ register: 'alert-policy', by: 'svc', after: { groupBy: 'partner-work' } }]);
  });
  test('starts from what acts, and acts once it is approved', async () => {
    expect((await send(path, { 'when.low': 'never', ...escalation, reason: 'Noise.' })).status).toBe(303);
    const mina = room.world.as('mina', 'counsel');
    expect((await mina.post(`/entries/proposals/${entries()[0]?.id}/approve`, {})).status).toBe(303);
    expect(await room.world.ports.alertRules.policy()).toEqual({
      ...{ when: { high: 'immediate', medium: 'digest', low: 'never' }, groupBy: 'drop' },
      ...{ burst: { mails: 3, minutes: 10 }, escalate: { to: 'legal-desk', afterMinutes: { high: 60 } } },
    });
    const again = await send(path, { 'burst.mails': '5', reason: 'More.' });
    expect(again.status).toBe(303);
    expect(entries().find(({ state }) => state === 'open')).toMatchObject({ before: { when: { low: 'never' } } });
  });
});
