/** What is installed, and under which license: read off the lockfile, which npm writes it into. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Locked>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string>>;

/** Licenses that ask for no more than their text, so that the bundles may be given on under ours (Apache-2.0). */
const FREE = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
  'Python-2.0',
  // Typefaces that are set into a document.
  'OFL-1.1',
];
/** Tools that never leave the machine of a developer may ask for the sources of changes to themselves. */
const FOR_TOOLS = [...FREE, 'MPL-2.0', 'CC-BY-4.0', 'CC-BY-3.0'];
/** Packages whose entry names none that is on a list, read in the package itself. */
const KNOWN: Record<string, string> = { 'node_modules/duck': 'BSD-2-Clause', 'node_modules/png-js': 'MIT' };

const names = (expression: string) => expression.replaceAll(/[()]/g, '').split(/ (?:or|and) /i);
/** One of several offered is enough; of several that hold together each must be free. */
const allowed = (expression: string, list: readonly string[]) =>
  expression.includes(' AND ')
    ? names(expression).every((name) => list.includes(name))
    : names(expression).some((name) => list.includes(name));

describe('licenses', () => {
  it('are read for the whole tree', () => expect(installed.length).toBeGreaterThan(200));

  it.each([
    ['GPL-3.0', false],
    ['MIT AND GPL-3.0', false],
    ['(MIT OR GPL-3.0)', true],
    ['', false],
  ])('%s: %s', (license, free) => expect(allowed(license, FREE)).toBe(free));

  it('of every package are on the list', () => {
    const others = installed
      .map(([path, { license, dev }]) => ({
        path,
        license: KNOWN[path] ?? license ?? '',
        list: dev ? FOR_TOOLS : FREE,
      }))
      .filter(({ license, list }) => !allowed(license, list))
      .map(({ path, license }) => `${path}: ${license}`);
    expect(others).toEqual([]);
  });
});

it('versions are pinned exactly', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('no script of a package runs when it is installed', () => {
  expect(readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8')).toContain('ignore-scripts=true');
});

it('the audit is part of every run', () => {
  expect(readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8')).toMatch(/^npm run -s audit$/m);
});
