import { afterAll, describe, expect, test } from 'vitest';
import { reviewApp } from '../../functions/review/app.ts';
import { openIdProvider } from '../../functions/review/sign-in/provider.ts';
import { startSignIn } from '../../infra/local/sign-in/start-sign-in.ts';
import { browser } from './browse.ts';
import { newsroom } from './console-world.ts';

const CONSOLE = 'http://127.0.0.1:45999';
const issuer = await startSignIn(CONSOLE);
afterAll(issuer.stop);
const { world, turkish } = await newsroom();
world.now = new Date().toISOString();
const { OIDC_ISSUER, OIDC_CLIENT_ID } = issuer.environment;
const app = reviewApp(world.ports, openIdProvider(OIDC_ISSUER, OIDC_CLIENT_ID));
const visitor = () => browser(CONSOLE, (request) => app.fetch(request));

async function signIn(person: string, back = '/') {
  const agent = visitor();
  const chooser = await agent.go(`${CONSOLE}/sign-in/start?back=${encodeURIComponent(back)}`);
  expect(await chooser.answer.text()).toContain('Who are you?');
  const last = await agent.go(chooser.url, { method: 'POST', body: new URLSearchParams({ person }) });
  return { agent, ...last };
}

describe('signing in', () => {
  test('a stranger ends up at the page asked for, as the person chosen', async () => {
    const door = await visitor().go(`${CONSOLE}/flags/${turkish.flagId}`);
    const page = await door.answer.text();
    const back = `/flags/${turkish.flagId}`;
    expect(page).toContain(`href="/sign-in/start?back=${encodeURIComponent(back)}"`);
    const { answer, url, agent } = await signIn('local-reviewer', back);
    expect(url).toBe(`${CONSOLE}${back}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Rana Reviewer');
    const start = agent.visited.find((one) => one.startsWith(`${OIDC_ISSUER}/auth?`)) ?? '';
    expect(new URL(start).searchParams.get('code_challenge_method')).toBe('S256');
  });
  test('the session is a secret the table does not hold, in a cookie no script reads', async () => {
    const { agent } = await signIn('local-senior');
    const secret = agent.cookies(CONSOLE).get('__Host-session') ?? '';
    expect(secret.length).toBeGreaterThan(20);
    expect(JSON.stringify([...world.people.sessions])).not.toContain(secret);
    expect(agent.cookies(CONSOLE).has('__Host-sign-in')).toBe(false);
    const answer = await app.request(`${CONSOLE}/sign-in/start`, { headers: { 'x-forwarded-proto': 'http' } });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-sign-in=/);
    for (const word of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(word);
    expect(cookie).not.toContain('Domain');
  });
  test('signing out ends the session on the server too, and the provider asks again', async () => {
    const { agent } = await signIn('local-reviewer');
    const secret = agent.cookies(CONSOLE).get('__Host-session') ?? '';
    const csrf = [...world.people.sessions.values()].at(-1)?.csrf ?? '';
    const out = await agent.go(`${CONSOLE}/sign-out`, { method: 'POST', body: new URLSearchParams({ csrf }) });
    const page = await out.answer.text();
    expect(page).toContain('fresh=1');
    const stale = await app.request(`${CONSOLE}/`, { headers: { cookie: `__Host-session=${secret}` } });
    expect(stale.status).toBe(302);
    const again = await agent.go(`${CONSOLE}/sign-in/start?back=%2F&fresh=1`);
    expect(await again.answer.text()).toContain('Who are you?');
  });
  test('somebody without a role gets no session', async () => {
    const before = world.people.sessions.size;
    const { answer, agent } = await signIn('local-nobody');
    expect(answer.status).toBe(403);
    expect(agent.cookies(CONSOLE).has('__Host-session')).toBe(false);
    expect(world.people.sessions.size).toBe(before);
  });
  test('a session ends by itself after a working day', async () => {
    const { agent } = await signIn('local-reviewer');
    const now = world.now;
    world.later(8 * 3600 + 60);
    expect((await agent.once(`${CONSOLE}/`)).status).toBe(302);
    world.now = now;
  });
});

describe('a return that does not fit is refused', () => {
  async function returning(alter: (url: URL) => void, forget = false) {
    const agent = visitor();
    const { url } = await agent.go(`${CONSOLE}/sign-in/start`);
    const form = { method: 'POST', body: new URLSearchParams({ person: 'local-reviewer' }) };
    let at = url;
    let answer = await agent.once(at, form);
    for (let hops = 0; hops < 5 && !answer.headers.get('location')?.startsWith(CONSOLE); hops++) {
      at = new URL(answer.headers.get('location') ?? '', at).href;
      answer = await agent.once(at);
    }
    const back = new URL(answer.headers.get('location') ?? '');
    alter(back);
    return (forget ? visitor() : agent).once(back.href);
  }
  test.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
    ['another code', (url: URL) => url.searchParams.set('code', 'x'.repeat(43))],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
    ['no code', (url: URL) => url.searchParams.delete('code')],
  ])('%s', async (_, alter) => expect((await returning(alter)).status).toBe(400));
  test('in another browser', async () => expect((await returning(() => {}, true)).status).toBe(400));
  test('as it is, it is taken', async () => expect((await returning(() => {})).status).toBe(302));
});

describe('a token that the authorizer in front has checked', () => {
  const claims = { sub: 'svc-1', name: 'Service', 'cognito:groups': '[reviewer auditor unknown]' };
  const ask = (path: string, init?: RequestInit, given: object = claims) =>
    app.request(path, init, { requestContext: { authorizer: { jwt: { claims: given as Record<string, unknown> } } } });
  test('stands for its person and roles, without a form token', async () => {
    expect((await ask('/')).status).toBe(200);
    expect(
      (await ask(`/flags/${turkish.flagId}/note`, { method: 'POST', body: new URLSearchParams({ text: 'x' }) })).status,
    ).toBe(303);
    expect((await ask('/', {}, { ...claims, 'cognito:groups': '[]' })).status).toBe(403);
    expect((await ask('/', {}, { name: 'no sub' })).status).toBe(302);
  });
});

test('without a provider nobody signs in', async () => {
  expect((await world.app.request('/sign-in/start')).status).toBe(503);
  expect(await (await world.app.request('/sign-in')).text()).toContain('Sign-in is not set up');
});
