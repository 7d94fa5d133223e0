/** The audit of what is deployed, against a registry of our own that answers as npm's does. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./audit-dependencies.ts', import.meta.url));

/** As the endpoint `/-/npm/v1/security/advisories/bulk` writes one. */
const advisory = (severity: string) => ({
  ...{ id: 1096820, url: 'https://github.com/advisories/GHSA-0000-0000-0000', title: 'Made up for this test' },
  ...{ severity, vulnerable_versions: '<99.0.0', cwe: ['CWE-22'], cvss: { score: 7.5, vectorString: null } },
});
let answer: { status: number; body: string };
let asked: Record<string, string[]>;
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bulk = request.url?.endsWith('/advisories/bulk') === true;
      if (bulk) asked = JSON.parse(gunzipSync(Buffer.concat(chunks)).toString());
      response.writeHead(bulk ? answer.status : 404, { 'content-type': 'application/json' });
      response.end(bulk ? answer.body : '{}');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  asked = {};
});

async function audit(registry: string): Promise<{ code: number; said: string }> {
  // npm remembers advisories by their number: a memory of its own each time.
  const memory = mkdtempSync(join(tmpdir(), 'audit-'));
  const own = { npm_config_registry: registry, npm_config_cache: memory, npm_config_update_notifier: 'false' };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', SCRIPT],
      { env: { ...process.env, ...own } },
      (failure, said) => {
        rmSync(memory, { recursive: true, force: true });
        done({ code: typeof failure?.code === 'number' ? failure.code : 0, said });
      },
    );
  });
}
const ours = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

it.each([
  'high',
  'critical',
])('a deployed package with an advisory of %s severity fails the run and is named', async (severity) => {
  answer = { status: 200, body: JSON.stringify({ hono: [advisory(severity)] }) };
  const { code, said } = await audit(ours());
  expect(said).toContain(`audit: hono: ${severity}: Made up for this test\n`);
  expect(said).toContain('1 known, 1 of them high or critical.');
  expect(code).toBe(1);
}, 60_000);

it('a moderate one is told and fails nothing', async () => {
  answer = { status: 200, body: JSON.stringify({ hono: [advisory('moderate')] }) };
  expect(await audit(ours())).toEqual({
    code: 0,
    said: 'audit: hono: moderate: Made up for this test\naudit: 1 known, 0 of them high or critical.\n',
  });
}, 60_000);

it('nothing known: it says so, having asked for all that is deployed and for no tool', async () => {
  answer = { status: 200, body: '{}' };
  expect(await audit(ours())).toEqual({ code: 0, said: 'audit: 0 known, 0 of them high or critical.\n' });
  expect(asked.hono).toHaveLength(1);
  expect(asked['@aws-sdk/client-s3']).toHaveLength(1);
  expect(asked.vitest).toBeUndefined();
}, 60_000);

it.each([
  ['that is not there', () => 'http://127.0.0.1:9/'],
  ['that fails', ours],
])(
  'a registry %s: it says that nothing was checked, and fails nothing',
  async (_, registry) => {
    answer = { status: 503, body: 'down' };
    const { code, said } = await audit(registry());
    expect(said).toMatch(/^audit: SKIPPED, nothing was checked: .{10,}\n$/);
    expect(code).toBe(0);
  },
  60_000,
);
