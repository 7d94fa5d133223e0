import { describe, expect, test } from 'vitest';
import { type ConsoleAction, MAY, may, ROLES, type Role } from '../../shared/review/roles.ts';
import { newsroom } from './console-world.ts';

const R: Role[] = ['reviewer', 'senior', 'counsel'];
const S: Role[] = ['senior', 'counsel'];
const EVERYBODY: Role[] = ['reviewer', 'senior', 'counsel', 'register-manager', 'auditor', 'admin'];
const H: Role[] = [...S, 'auditor'];
const M: Role[] = ['register-manager'];

/** What each request needs, written down apart from the table that the routes ask. */
const REQUESTS: [method: 'GET' | 'POST', path: string, form: Record<string, string>, who: Role[]][] = [
  // An agency is led to its deliveries.
  ['GET', '/', {}, [...EVERYBODY, 'agency']],
  ['GET', '/drops', {}, EVERYBODY],
  ['GET', '/drops/DROP', {}, EVERYBODY],
  ['GET', '/flags/FLAG', {}, EVERYBODY],
  ['GET', '/keys', {}, EVERYBODY],
  ['GET', '/works/WORK', {}, S],
  ['POST', '/works/WORK', { do: 'lift', start: '0', end: '1', reason: 'x' }, S],
  ['POST', '/api/works/WORK/fences', { do: 'lift', start: '0', end: '1', reason: 'x' }, S],
  ['GET', '/alerts', {}, [...S, 'auditor', 'admin']],
  ['GET', '/alerts/legal-desk', {}, [...S, 'auditor', 'admin']],
  ['POST', '/alerts/legal-desk/acknowledge', { case: 'D~1' }, S],
  ['POST', '/flags/FLAG/pack', {}, [...S, 'auditor']],
  ['GET', '/api/alerts/legal-desk', {}, [...S, 'auditor', 'admin']],
  ['POST', '/api/alerts/legal-desk/acknowledge', { case: 'D~1' }, S],
  ['GET', '/registers', {}, EVERYBODY],
  ['GET', '/holders', {}, EVERYBODY],
  ['GET', '/figures', {}, EVERYBODY],
  ['GET', '/decisions/2026-03-02', {}, [...S, 'auditor']],
  ['GET', '/registers/gazette', {}, EVERYBODY],
  ['GET', '/proposals', {}, EVERYBODY],
  ['GET', '/proposals/gazette~a~1/impact', {}, EVERYBODY],
  ['GET', '/watch-lists', {}, EVERYBODY],
  ['POST', '/watch-lists', { text: 'x' }, EVERYBODY],
  ['GET', '/registers/gazette/edit', {}, ['register-manager']],
  ['POST', '/registers/gazette/edit', { license: '{}' }, ['register-manager']],
  ['POST', '/proposals/gazette~a~1/approve', {}, ['register-manager', 'counsel']],
  ['POST', '/proposals/gazette~a~1/refuse', {}, ['register-manager', 'counsel']],
  ['GET', '/api/flags', {}, EVERYBODY],
  ['GET', '/api/flags/FLAG', {}, EVERYBODY],
  ['POST', '/api/flags/FLAG/claim', {}, R],
  ['GET', '/api/drops', {}, EVERYBODY],
  ['GET', '/api/drops/DROP', {}, EVERYBODY],
  ['POST', '/api/drops/DROP/split', { reason: '' }, S],
  ['POST', '/api/drops/DROP/split/undo', { base: 'x' }, S],
  ['POST', '/api/drops/DROP/retry', {}, [...S, 'admin']],
  ['GET', '/api/decisions', {}, H],
  ['GET', '/api/events?subject=FLAG', {}, H],
  ['GET', '/api/partners', {}, EVERYBODY],
  ['GET', '/api/holders', {}, EVERYBODY],
  ['GET', '/api/licenses?partner=gazette', {}, EVERYBODY],
  ['GET', '/api/watch-lists', {}, EVERYBODY],
  ['GET', '/api/proposals', {}, EVERYBODY],
  ['GET', '/api/expiring', {}, EVERYBODY],
  ['GET', '/api/coverage/gazette?holder=meltem', {}, EVERYBODY],
  ['POST', '/api/entries/holder', { reason: 'x' }, M],
  ['GET', '/api/receipts/gazette/a.txt', {}, [...EVERYBODY, 'agency']],
  ['POST', '/api/uploads', {}, ['agency']],
  ['GET', '/api/openapi.json', {}, [...EVERYBODY, 'agency']],
  ['GET', '/export/flags.csv', {}, H],
  ['GET', '/export/partners.json', {}, H],
  ['GET', '/export/events.csv?subject=FLAG', {}, H],
  ['GET', '/audit', {}, H],
  ['GET', '/audit/FLAG', {}, H],
  ['POST', '/audit/FLAG/erase', { seq: '1' }, ['counsel']],
  ['GET', '/receipts/gazette/a.txt', {}, [...EVERYBODY, 'agency']],
  ['GET', '/deliveries', {}, ['agency']],
  ['POST', '/views', { name: 'x', query: '?kind=cap' }, EVERYBODY],
  ['GET', '/drops/DROP/split', {}, S],
  ['POST', '/drops/DROP/split', { reason: '' }, S],
  ['POST', '/drops/DROP/split/undo', { base: 'x' }, S],
  ['POST', '/drops/DROP/retry', {}, [...S, 'admin']],
  ['GET', '/entries/partner/gazette', {}, M],
  ['POST', '/entries/partner/gazette', { entry: '{}', reason: 'x' }, M],
  ['POST', '/entries/proposals/partner~gazette~1/approve', {}, ['register-manager', 'counsel']],
  ['POST', '/registers/gazette/policy', { do: 'threshold', percent: '10', reason: 'x' }, M],
  ['GET', '/expiring', {}, EVERYBODY],
  ['GET', '/uploads', {}, EVERYBODY],
  ['POST', `/uploads/${'0'.repeat(32)}/again`, {}, [...S, 'admin']],
  ['GET', '/api/refused-uploads', {}, EVERYBODY],
  ['POST', `/api/refused-uploads/${'0'.repeat(32)}/dismiss`, {}, [...S, 'admin']],
  ['POST', '/holds', { subject: 'FLAG', do: 'hold', reason: 'x' }, ['counsel']],
  ['POST', '/api/holds', { subject: 'x', do: 'hold', reason: 'x' }, ['counsel']],
  ['GET', '/people', {}, ['admin']],
  ['POST', '/people', { id: 'nobody' }, ['admin']],
  ['GET', '/alert-rules', {}, [...S, 'register-manager', 'auditor', 'admin']],
  ['GET', '/entries/recipient/new', {}, M],
  ['GET', '/entries/alert-policy/policy', {}, M],
  ['GET', '/api/recipients', {}, [...S, 'register-manager', 'auditor', 'admin']],
  ['POST', '/flags/FLAG/assign', { to: '' }, S],
  ['POST', '/flags/FLAG/pack', {}, H],
  ['GET', '/packs/abcdefghijklmnopqrstuvwx', {}, H],
  ['POST', '/sign-out', {}, [...EVERYBODY, 'agency']],
  ['POST', '/flags/FLAG/claim', {}, R],
  ['POST', '/flags/FLAG/decide', { kind: 'false-match' }, R],
  ['POST', '/flags/FLAG/hold', { reason: 'x' }, R],
  ['POST', '/flags/FLAG/escalate', { reason: 'x' }, R],
  ['POST', '/flags/FLAG/note', { text: 'x' }, R],
  ['POST', '/flags/FLAG/undo', {}, R],
  ['POST', '/flags/FLAG/reopen', { reason: 'x' }, S],
  ['GET', '/flags/FLAG/alike', {}, S],
  ['POST', '/bulk', { flag: 'FLAG', kind: 'false-match' }, S],
  ['POST', '/bulk/undo', { flag: 'FLAG' }, S],
];

describe.each(ROLES)('%s', (role) => {
  test.each(REQUESTS)('%s %s', async (method, path, form, who) => {
    const { world, turkish, dropId } = await newsroom();
    const person = world.as('pat', role);
    const to = path.replace('FLAG', turkish.flagId).replace('DROP', dropId).replace('WORK', turkish.storyId);
    const filled = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, value.replace('FLAG', turkish.flagId)]),
    );
    const { status } = await (method === 'GET' ? person.get(to) : person.post(to, filled));
    // Others than 403: allowed, but not as things stand or as it was asked.
    if (who.includes(role)) expect([200, 302, 303, 400, 404, 409]).toContain(status);
    else expect(status).toBe(403);
  });
});

test('every route that asks who somebody is stands in the list', async () => {
  const { world } = await newsroom();
  const open = /^\/(health|assets|language|sign-in|\*)/;
  const pattern = (path: string) =>
    new RegExp(`^${path.replace(/:\w+(?:\{((?:[^{}]|\{[^}]*\})*)\})?/g, (_, of = '[^/]+') => `(?:${of})`)}$`);
  const asked = REQUESTS.map(([method, path]) =>
    `${method} ${path.split('?')[0]}`
      .replace('DROP', 'd'.repeat(32))
      .replace('WORK', `${'d'.repeat(32)}.0-1`)
      .replace('FLAG', `${'d'.repeat(32)}.0-1.unlicensed`),
  );
  const missing = world.app.routes
    .filter(({ method, path }) => method !== 'ALL' && !open.test(path))
    .filter(
      ({ method, path }) =>
        !asked.some((one) => one.startsWith(`${method} `) && pattern(path).test(one.slice(method.length + 1))),
    )
    .map(({ method, path }) => `${method} ${path}`);
  expect(missing).toEqual([]);
});

test('a session without a role sees nothing', async () => {
  const { world } = await newsroom();
  const answer = await world.as('nobody').get('/');
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('Your account has no role');
});

test('who decides does not keep the registers, who audits changes nothing, an administrator reads no text', () => {
  const both = ROLES.filter((role) => may([role], 'decide') && may([role], 'edit-registers'));
  expect(both).toEqual([]);
  const changes: ConsoleAction[] = ['claim', 'decide', 'hold', 'escalate', 'note', 'reopen', 'edit-registers', 'bulk'];
  expect(changes.filter((action) => may(['auditor'], action))).toEqual([]);
  expect(may(['admin'], 'read-text')).toBe(false);
  expect(Object.values(MAY).every((roles) => roles.length > 0)).toBe(true);
});
