/** Bundles each function as it is deployed: `.build/functions/<name>/handler.mjs`, chunks and maps beside it. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { STAGES } from '../shared/pipeline/stages.ts';
import { TIMED } from '../shared/pipeline/timed.ts';
import { LIGHTER } from './lighter-bundles.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
// Bundled CommonJS packages call require; an ES module has none unless made.
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const entryOf = (name: string) =>
  ['ts', 'tsx'].map((ending) => `${ROOT}functions/${name}/handler.${ending}`).find((path) => existsSync(path));

for (const { name } of [...STAGES, ...TIMED, { name: 'review' }]) {
  const entry = entryOf(name);
  const outdir = `${ROOT}.build/functions/${name}`;
  // A stale bundle must not be deployed in the place of a handler that is gone.
  rmSync(outdir, { recursive: true, force: true });
  if (!entry) {
    console.error(`build: functions/${name}/handler.ts is missing; ${name} was not bundled`);
    process.exitCode = 1;
    continue;
  }
  const { metafile } = await build({
    entryPoints: { handler: entry },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // The SDK's CommonJS form, which esbuild takes for Node by default, cannot be shaken: twice the size.
    mainFields: ['module', 'main'],
    alias: { 'brotli/decompress.js': `${ROOT}functions/evidence/brotli-of-node.ts` },
    minify: true,
    // Data in other scripts would else be escaped letter by letter.
    charset: 'utf8',
    sourcemap: 'external',
    metafile: true,
    banner: { js: REQUIRE },
    plugins: LIGHTER,
    logLevel: 'warning',
  });
  // What was bundled, for the bench: which chunks a start loads, and what is heavy in them.
  writeFileSync(`${ROOT}.build/functions/${name}.meta.json`, JSON.stringify(metafile));
  // What a browser asks for lies beside the handler, as it does in the source.
  const assets = `${ROOT}functions/${name}/assets`;
  if (existsSync(assets)) cpSync(assets, `${outdir}/assets`, { recursive: true });
  // Packs carry the letters of their PDF: fonts of packages, by the list that the console reads too.
  if (name === 'review') {
    const list: Record<string, string> = JSON.parse(readFileSync(`${ROOT}functions/evidence/font-files.json`, 'utf8'));
    for (const [font, file] of Object.entries(list))
      cpSync(fileURLToPath(import.meta.resolve(file)), `${outdir}/fonts/${font}.ttf`);
  }
  const sizes = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.mjs'));
  const total = sizes.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const main = sizes.find(([path]) => path.endsWith('/handler.mjs'))?.[1].bytes ?? 0;
  console.log(`${name.padEnd(8)} handler ${Math.ceil(main / 1024)} KiB, all ${Math.ceil(total / 1024)} KiB`);
}
