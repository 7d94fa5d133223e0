import { describe, expect, test } from 'vitest';
import { type ConsoleAction, MAY, may, ROLES, type Role } from '../../shared/review/roles.ts';
import { newsroom } from './console-world.ts';

const R: Role[] = ['reviewer', 'senior', 'counsel'];
const S: Role[] = ['senior', 'counsel'];
const EVERYBODY = [...ROLES];

/** What each request needs, written down apart from the table that the routes ask. */
const REQUESTS: [method: 'GET' | 'POST', path: string, form: Record<string, string>, who: Role[]][] = [
  ['GET', '/', {}, EVERYBODY],
  ['GET', '/drops', {}, EVERYBODY],
  ['GET', '/drops/DROP', {}, EVERYBODY],
  ['GET', '/flags/FLAG', {}, EVERYBODY],
  ['GET', '/keys', {}, EVERYBODY],
  ['GET', '/registers', {}, EVERYBODY],
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
  ['POST', '/proposals/gazette~a~1/refuse', {}, ['register-manager']],
  ['GET', '/api/flags', {}, EVERYBODY],
  ['GET', '/api/flags/FLAG', {}, EVERYBODY],
  ['GET', '/api/flags/FLAG/events', {}, [...S, 'auditor']],
  ['GET', '/export/flags.csv', {}, [...S, 'auditor']],
  ['GET', '/export/flags.json', {}, [...S, 'auditor']],
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
    const to = path.replace('FLAG', turkish.flagId).replace('DROP', dropId);
    const filled = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, value.replace('FLAG', turkish.flagId)]),
    );
    const { status } = await (method === 'GET' ? person.get(to) : person.post(to, filled));
    // 409: allowed, but not as the flag stands.
    if (who.includes(role)) expect([200, 303, 404, 409]).toContain(status);
    else expect(status).toBe(403);
  });
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
