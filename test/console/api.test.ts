import { describe, expect, test } from 'vitest';
import { receiptKey } from '../../shared/pipeline/place.ts';
import { newsroom } from './console-world.ts';

const { world, turkish, arabic, hostile, dropId } = await newsroom();
const claims = (...groups: string[]) => ({ sub: 'svc', 'cognito:groups': groups });
const ask = (path: string, init: RequestInit = {}, groups = ['senior']) =>
  world.app.request(path, init, { requestContext: { authorizer: { jwt: { claims: claims(...groups) } } } });
const post = (path: string, body: unknown, groups?: string[]) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }, groups);
// Shapes are asserted field by field.
// biome-ignore lint/suspicious/noExplicitAny: see above
const json = async (answer: Response | Promise<Response>): Promise<any> => (await answer).json();

describe('flags for programs', () => {
  test('as a list, singly, and with their history', async () => {
    const { flags, next } = await json(ask('/api/flags?severity=high'));
    expect(flags.map(({ flagId }: { flagId: string }) => flagId)).toEqual([turkish.flagId, arabic.flagId]);
    expect(next).toBeNull();
    expect(await json(ask(`/api/flags/${arabic.flagId}`))).toMatchObject({ story: { lang: 'ar' }, state: 'queued' });
  });
  test('are claimed and decided with the lease that the claim gave', async () => {
    const path = `/api/flags/${turkish.flagId}`;
    const { lease, state } = await json(post(`${path}/claim`, {}));
    expect(state).toBe('claimed');
    const other = await post(`${path}/claim`, {});
    expect(other.status).toBe(409);
    expect(other.headers.get('content-type')).toBe('application/problem+json');
    expect(await json(other)).toMatchObject({ status: 409, type: 'urn:rightsdesk:refusal:taken' });
    const decided = await json(post(`${path}/decide`, { kind: 'false-match', lease }));
    expect(decided).toMatchObject({ state: 'decided', decision: { kind: 'false-match' }, lease: null });
    const { events } = await json(ask(`/api/events?subject=${turkish.flagId}`));
    expect(events.map(({ action }: { action: string }) => action)).toEqual(['claim', 'decide']);
  });
  test('refusals are problem details', async () => {
    const gone = await ask(`/api/flags/${'0'.repeat(32)}.0-1.unlicensed`);
    expect([gone.status, gone.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect((await post(`/api/flags/${arabic.flagId}/decide`, { kind: 'nonsense' })).status).toBe(400);
    expect((await post(`/api/flags/${arabic.flagId}/claim`, {}, ['auditor'])).status).toBe(403);
    expect((await ask(`/api/events?subject=${arabic.flagId}`, {}, ['reviewer'])).status).toBe(403);
    const broken = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' };
    expect((await ask(`/api/flags/${arabic.flagId}/note`, broken)).status).toBe(400);
  });
});

test('a partner’s receipt is found by the name of its file, whatever the script', async () => {
  const place = { partner: 'gazette', name: 'öğle/ظهر 1.txt' };
  await world.data.put(receiptKey(place), new TextEncoder().encode('{"status":"done"}'));
  expect(await json(ask(`/api/receipts/gazette/${place.name.split('/').map(encodeURIComponent).join('/')}`))).toEqual({
    status: 'done',
  });
  expect((await ask('/api/receipts/gazette/none.txt')).status).toBe(404);
});

test('drops and registers', async () => {
  expect((await json(ask('/api/drops'))).drops).toHaveLength(2);
  expect(await json(ask(`/api/drops/${dropId}`))).toMatchObject({ partner: 'gazette' });
  expect((await json(ask('/api/partners'))).partners).toHaveLength(2);
  expect((await json(ask('/api/licenses?partner=gazette'))).licenses).toHaveLength(2);
  expect((await ask('/api/licenses?partner=nobody')).status).toBe(404);
});

describe('export', () => {
  const sena = world.as('sena', 'senior');
  test('as CSV holds every open flag, and no formula', async () => {
    const answer = await sena.get('/export/flags.csv');
    expect(answer.headers.get('content-disposition')).toContain('flags.csv');
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()).split('\r\n');
    expect(lines[0]?.startsWith('\ufeffflagId,severity,kind')).toBe(true);
    expect(lines.some((line) => line.startsWith(arabic.flagId))).toBe(true);
  });
  test('as JSON takes the filters of the queue', async () => {
    const { flags } = await json(sena.get('/export/flags.json?severity=low'));
    expect(flags.map(({ flagId }: { flagId: string }) => flagId)).toEqual([hostile.flagId]);
  });
  test('the links on the page lead there', async () => {
    const page = await (await sena.get('/?severity=low')).text();
    expect(page).toContain('href="/export/flags.csv?severity=low"');
  });
});

describe('registers', () => {
  test('show partners, and licenses with what ends soon', async () => {
    const ana = world.as('ana', 'reviewer');
    expect(await (await ana.get('/registers')).text()).toContain('href="/registers/gazette"');
    const page = await (await ana.get('/registers/gazette')).text();
    expect(page.match(/Ends within 30 days/g)).toHaveLength(1);
    expect(page.indexOf('<td class="number">2</td>')).toBeLessThan(page.indexOf('<td class="number">1</td>'));
    expect((await ana.get('/registers/nobody')).status).toBe(404);
  });
});
