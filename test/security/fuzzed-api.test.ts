/** Whatever a program sends to the API: an answer, never a failure of ours. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newsroom } from '../console/console-world.ts';

const { world, turkish, dropId } = await newsroom();
const context = { requestContext: { authorizer: { jwt: { claims: { sub: 'svc', 'cognito:groups': ['senior'] } } } } };
const PATHS = [
  ...[`/api/flags/${turkish.flagId}`, '/api/flags', `/api/drops/${dropId}`, '/api/receipts/gazette', '/api/partners'],
  ...['/api/partners/gazette/licenses', '/export/flags.csv', '/flags', '/drops', '/registers/gazette', '/proposals'],
];
const word = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '..',
    '%2e%2e',
    '%00',
    '%0d%0aset-cookie:a=b',
    '__proto__',
    'constructor',
    "'--",
    '{{7*7}}',
    '%F0%28',
  ),
);
const address = fc
  .tuple(
    fc.constantFrom(...PATHS),
    fc.array(word, { maxLength: 2 }),
    fc.array(fc.tuple(fc.constantFrom('cursor', 'severity', 'partner', 'kind', 'before', 'x'), word), { maxLength: 3 }),
  )
  .map(([path, more, query]) => {
    const rest = more.map((part) => (/^%/.test(part) ? part : encodeURIComponent(part.toWellFormed())));
    const search = new URLSearchParams(query.map(([name, value]): [string, string] => [name, value.toWellFormed()]));
    return `${[path, ...rest].join('/')}?${search}`;
  });
const body = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.string(),
  fc
    .dictionary(fc.constantFrom('lease', 'kind', 'reason', 'text', 'scope', 'until'), fc.jsonValue({ maxDepth: 2 }))
    .map((value) => JSON.stringify(value)),
);

it('addresses that nobody meant are answered', async () => {
  await fc.assert(
    fc.asyncProperty(address, async (path) => {
      const answer = await world.app.request(path, {}, context);
      expect(answer.status, path).toBeLessThan(500);
      expect(answer.headers.get('set-cookie') ?? '').not.toContain('a=b');
    }),
    { numRuns: 300, seed: 20261126 },
  );
});

it('bodies that nobody meant are refused', async () => {
  const deeds = fc.constantFrom('claim', 'decide', 'undo', 'hold', 'escalate', 'reopen', 'note', 'constructor', '..');
  const type = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/xml',
  );
  await fc.assert(
    fc.asyncProperty(deeds, body, type, async (deed, sent, contentType) => {
      const path = `/api/flags/${turkish.flagId}/${deed}`;
      const answer = await world.app.request(
        path,
        { method: 'POST', headers: { 'content-type': contentType }, body: sent },
        context,
      );
      expect(answer.status, `${deed} ${contentType} ${sent}`).toBeLessThan(500);
    }),
    { numRuns: 300, seed: 20261126 },
  );
});
