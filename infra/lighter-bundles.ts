/** What esbuild is told so that a function starts sooner; each changes what is loaded, none what it does. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';

/**
 * Modules of Node are required: an `import` reads every export of theirs, which for `node:http` loads all of undici (30 ms) for
 * the sake of `WebSocket`.
 */
const builtinsRequired: Plugin = {
  name: 'builtins-required',
  setup(build) {
    build.onResolve({ filter: /^[a-z][\w:/]*$/ }, ({ path, kind }) => {
      if (!isBuiltin(path)) return undefined;
      return kind === 'require-call' ? { path, external: true } : { path, namespace: 'builtin' };
    });
    build.onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
    }));
  },
};

/** From here on reading JSON beats compiling a literal: https://v8.dev/blog/cost-of-javascript-2019#json */
const LARGE_CHARACTERS = 8192;

/** Large tables are read as JSON. A table that is none, with patterns or functions in it, stays as it is. */
const tablesAsJson: Plugin = {
  name: 'tables-as-json',
  setup(build) {
    build.onLoad({ filter: /(-data(-[a-z]+)?\.ts|\.json\.js)$/ }, async ({ path }) => {
      if (readFileSync(path).length < LARGE_CHARACTERS) return undefined;
      const tables: string[] = [];
      for (const [name, table] of Object.entries(await import(pathToFileURL(path).href))) {
        const json = JSON.stringify(table);
        if (json === undefined || !isDeepStrictEqual(JSON.parse(json), table)) return undefined;
        const as = name === 'default' ? 'export default' : `export const ${name} =`;
        tables.push(`${as} /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});`);
      }
      return { contents: tables.join('\n') };
    });
  },
};

/** Keys of the SDK's schemas are computed from constants, for which esbuild keeps the shapes of all 100 calls of S3: written out, two are left. */
const schemasWithPlainKeys: Plugin = {
  name: 'schemas-with-plain-keys',
  setup(build) {
    build.onLoad({ filter: /@aws-sdk.client-.*schemas_0\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const constants = new Map(
        [...source.matchAll(/^const (\w+) = ("[^"\\]*");$/gm)].map(([, name, value]) => [name, value]),
      );
      return {
        contents: source.replace(/\[(\w+)\]:/g, (key, name) => (constants.has(name) ? `${constants.get(name)}:` : key)),
      };
    });
  },
};

export const LIGHTER: Plugin[] = [builtinsRequired, tablesAsJson, schemasWithPlainKeys];
