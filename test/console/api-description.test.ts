/** The description of the API, held against what is served and answered. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { describeApi } from '../../functions/review/api/openapi.ts';
import { ROUTES } from '../../functions/review/api/routes.ts';
import { ProblemSchema } from '../../functions/review/api/schemas.ts';
import { receiptKey } from '../../shared/pipeline/place.ts';
import { refusalReceipt } from '../../shared/pipeline/receipt.ts';
import { newsroom } from './console-world.ts';
import { refuseUpload } from './refuse-upload.ts';
import { tellAlerts } from './tell-alerts.ts';

const { world, turkish, arabic, dropId } = await newsroom();
const ask = (path: string, claims: Record<string, unknown>, init: RequestInit = {}) =>
  world.app.request(`/api${path}`, init, { requestContext: { authorizer: { jwt: { claims } } } });
const STAFF = { sub: 'svc', 'cognito:groups': ['senior', 'auditor', 'register-manager'] };
const COUNSEL = { sub: 'ada', 'cognito:groups': ['counsel'] };
const AGENCY = { sub: 'ag', 'cognito:groups': ['agency'], 'custom:partner': 'gazette' };
const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
interface Described {
  paths: Record<string, Record<string, { responses: Record<string, unknown>; parameters: { name: string }[] }>>;
}
const described = (await describeApi()) as Described;

test('it names every route that is served, and no other', () => {
  const served = world.app.routes
    .filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL' && !path.endsWith('openapi.json'))
    .map(({ path, method }) => `${method} ${path.replace(/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g, '{$1}')}`);
  const told = Object.entries(described.paths).flatMap(([path, by]) =>
    Object.keys(by).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(told.length).toBeGreaterThan(15);
  expect([...new Set(served)].sort()).toEqual(told.sort());
});

test('it is served as OpenAPI 3.1, each operation with its answers, problems and the parameters of its path', async () => {
  const answer = await ask('/openapi.json', STAFF);
  expect(await answer.json()).toMatchObject({ openapi: '3.1.0' });
  for (const [path, by] of Object.entries(described.paths)) {
    for (const { responses, parameters } of Object.values(by)) {
      expect(Object.keys(responses)).toEqual(['200', '400', '401', '403', '404', '409']);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(inPath));
    }
  }
});

await tellAlerts(world, dropId, 'Kıyı Gazetesi');

const upload = await refuseUpload(world);

/** One request that is answered for each route of the table. */
const ASKED: Record<string, [path: string, body?: unknown, claims?: Record<string, unknown>]> = {
  'get /flags/{id}': [`/flags/${arabic.flagId}`],
  'post /flags/{id}/{action}': [`/flags/${turkish.flagId}/claim`, {}],
  'get /alerts/{recipient}': ['/alerts/legal-desk'],
  'post /alerts/{recipient}/acknowledge': ['/alerts/legal-desk/acknowledge', { case: `D~${dropId}` }],
  'get /drops/{id}': [`/drops/${dropId}`],
  'post /drops/{id}/split': [`/drops/${dropId}/split`, { edits: ['kind.0-brief'], base: 'BASE', reason: 'x' }],
  'post /drops/{id}/retry': [`/drops/${dropId}/retry`, {}],
  'post /refused-uploads/{id}/{deed}': [`/refused-uploads/${upload.id}/again`, {}],
  'post /works/{id}/fences': [
    `/works/${turkish.workId}/fences`,
    { do: 'fence-at', start: 0, end: 4, reason: 'x' },
    COUNSEL,
  ],
  'post /holds': ['/holds', { subject: dropId, do: 'hold', reason: 'x' }, COUNSEL],
  'get /receipts/{partner}/{name}': ['/receipts/gazette/a%20b.txt', undefined, AGENCY],
  'post /uploads': ['/uploads', {}, AGENCY],
  'get /licenses': ['/licenses?partner=gazette'],
  'get /events': [`/events?subject=${turkish.flagId}`],
  'get /coverage/{partner}': ['/coverage/gazette?holder=meltem'],
  'post /entries/{register}': [
    '/entries/partner',
    { entry: { id: 'gazette', name: 'Kıyı', holderId: null }, reason: 'x' },
  ],
};
/** Answers 409 in this newsroom: nothing was corrected yet. */
const REFUSED = ['post /drops/{id}/split/undo'];

test.each(
  ROUTES.filter(({ method, path }) => !REFUSED.includes(`${method} ${path}`)),
)('$method $path answers as described', async ({ method, path, answer }) => {
  const place = { partner: 'gazette', name: 'a b.txt' };
  const receipt = JSON.stringify(refusalReceipt(place, world.now, 'empty-file'));
  await world.data.put(receiptKey(place), new TextEncoder().encode(receipt));
  const [to, body, claims = STAFF] = ASKED[`${method} ${path}`] ?? [path];
  const base = world.ledger.dropItems.get(dropId)?.manifestKey ?? '';
  const filled = body && JSON.parse(JSON.stringify(body).replace('BASE', base));
  const response = await ask(to, claims, method === 'post' ? post(filled) : {});
  const told: unknown = await response.json();
  expect(response.status, JSON.stringify(told)).toBe(200);
  const parsed = v.safeParse(answer, told);
  expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)} ${issue.message}`)).toBeUndefined();
  // What is not described is not answered either.
  if ('entries' in answer)
    expect(Object.keys(told as object).filter((key) => !(key in (answer.entries as object)))).toEqual([]);
});

describe('problems', () => {
  test.each([
    ['nobody', '/flags', {}, 401],
    ['a missing parameter', '/coverage/gazette', STAFF, 400],
    ['what is not there', `/drops/${'0'.repeat(32)}`, STAFF, 404],
    ['a route that is none', '/nothing', STAFF, 404],
    ['another role', '/decisions', { sub: 'x', 'cognito:groups': ['reviewer'] }, 403],
  ])('of %s are told as RFC 9457 says', async (_what, path, claims, status) => {
    const response = await ask(path, claims);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(v.is(ProblemSchema, await response.json())).toBe(true);
  });
  test('name what is wrong in a body', async () => {
    const response = await ask(`/drops/${dropId}/split`, STAFF, post({ edits: [], base: 'x', reason: 'x' }));
    expect(await response.json()).toMatchObject({ status: 400, detail: expect.stringContaining('edits') });
  });
});

describe('an agency', () => {
  test.each(['/flags', '/drops', '/partners', '/coverage/gazette?holder=x'])('sees no %s', async (path) => {
    expect((await ask(path, AGENCY)).status).toBe(403);
  });
  test('reads the receipts of its own files only, and uploads below its own prefix only', async () => {
    expect((await ask('/receipts/meltem/a.txt', AGENCY)).status).toBe(403);
    const { fields } = (await (await ask('/uploads', AGENCY, post({}))).json()) as { fields: { key: string } };
    expect(fields.key).toBe('incoming/gazette/x');
    expect((await ask('/uploads', { ...AGENCY, 'custom:partner': 'nobody' }, post({}))).status).toBe(403);
    const { 'custom:partner': _none, ...without } = AGENCY;
    expect((await ask('/uploads', without, post({}))).status).toBe(403);
  });
  test('sees no page but that of its deliveries', async () => {
    const pages = ['/drops', '/figures', '/export/flags.csv', '/audit'];
    const claims = { requestContext: { authorizer: { jwt: { claims: AGENCY } } } };
    for (const path of pages) expect((await world.app.request(path, {}, claims)).status, path).toBe(403);
  });
});

describe('any list as a file', () => {
  const auditor = world.as('asya', 'auditor');
  const NAMES = ['flags', 'drops', 'decisions', 'partners', 'holders', 'watch-lists', 'proposals', 'expiring'];
  test.each(NAMES)('%s, as CSV and JSON', async (name) => {
    const csv = await auditor.get(`/export/${name}.csv`);
    expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="${name}.csv"`);
    const [head = ''] = (await csv.text()).split('\r\n');
    expect(head.split(',').length).toBeGreaterThan(3);
    expect(await (await auditor.get(`/export/${name}.json`)).json()).toHaveProperty(name);
  });
  test('what is in an object has columns of its own', async () => {
    expect((await (await auditor.get('/export/flags.csv')).text()).split('\r\n')[0]).toContain('story.headline');
  });
  test('a file that holds a part of a list is called one', async () => {
    const cursor = `2026-03-02T12:00:00.000Z~${'f'.repeat(32)}`;
    const rest = await auditor.get(`/export/drops.csv?cursor=${encodeURIComponent(cursor)}`);
    expect(rest.headers.get('content-disposition')).toBe('attachment; filename="drops-part.csv"');
  });
  test('a list that is none is not found', async () => {
    expect((await auditor.get('/export/sessions.csv')).status).toBe(404);
  });
});
