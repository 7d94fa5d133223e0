/** Bundles that start sooner do the same: what is loaded changes, not what comes out. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { EN } from '../../functions/review/words/en-data.ts';
import { LIGHTER } from '../../infra/lighter-bundles.ts';
import { NATIONAL_IDS } from '../../shared/moderation/national-ids-data.ts';

const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    ...{ bundle: true, write: false, minify: true, format: 'esm', platform: 'node', charset: 'utf8' },
    mainFields: ['module', 'main'],
    stdin: { contents, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    plugins: LIGHTER,
  });
  return outputFiles[0]?.text ?? '';
}

const run = (code: string): unknown =>
  JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', REQUIRE + code], { encoding: 'utf8' }).stdout);

test('a client that speaks HTTP does not load what fetches pages', async () => {
  const loaded = 'process.moduleLoadList.some((name) => name.includes("undici"))';
  const tell = (what: string) => `${what}; console.log(JSON.stringify([typeof http.request, ${loaded}]))`;
  expect(run(await bundled(tell("import * as http from 'node:http'")))).toEqual(['function', false]);
  expect(run(await bundled(tell("const http = await import('node:http')")))).toEqual(['function', false]);
});

test('a large table comes back from its JSON as it was', async () => {
  const from = './functions/review/words/en-data.ts';
  const code = await bundled(`import { EN } from '${from}'; console.log(JSON.stringify(EN))`);
  expect(code.includes('JSON.parse(')).toBe(true);
  expect(run(code)).toEqual(EN);
});

test('a table with patterns in it stays code', async () => {
  const from = './shared/moderation/national-ids-data.ts';
  const code = await bundled(`import { NATIONAL_IDS } from '${from}'; console.log(NATIONAL_IDS.length)`);
  expect(code.includes('JSON.parse(')).toBe(false);
  expect(run(code)).toBe(NATIONAL_IDS.length);
});

test('of the calls of a service only those that are used are bundled', async () => {
  const code = await bundled(
    "import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'; console.log(new S3Client({}), new GetObjectCommand({}))",
  );
  expect(code.includes('GetObject')).toBe(true);
  expect(code.includes('LifecycleRule')).toBe(false);
});
