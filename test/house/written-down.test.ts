import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODE_FOLDERS, pathsBelow, read } from './source-tree.ts';

// Put together from pieces, so that this file does not hold what it looks for.
const PLACES = ['work', 'home', 'root', 'Users', 'mnt', 'opt', 'srv', 'tmp'].join('|');
const FORBIDDEN: readonly [name: string, pattern: RegExp, example: string][] = [
  [
    'a path of one machine',
    new RegExp(`(?:^|[\\s'"\`(=])/(?:${PLACES})/[\\w.-]`, 'm'),
    ["cd '", 'work', 'main'].join('/'),
  ],
  [
    'the address of a registry',
    /registry\.[a-z]+js|\/\/[a-z0-9.:-]*(?:registry|artifactory|nexus|verdaccio)[./:]/,
    ['https:/', 'registry.npm', ''].join('/'),
  ],
  [
    'a tool of one workplace',
    new RegExp(`\\b${'farm'}-[a-z]+\\b|\\b${'issues'} show \\d`),
    ['issues', 'show', '2'].join(' '),
  ],
];

const TEXT = /\.(?:ts|tsx|mjs|js|css|json|jsonl|md|yml|yaml|html|txt|xml)$/;
const top = readdirSync(new URL('../..', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isFile() && (TEXT.test(entry.name) || entry.name === '.npmrc'))
  .map((entry) => entry.name);
const files = [...top, '.ci/run', ...CODE_FOLDERS.flatMap(pathsBelow).filter((path) => TEXT.test(path))].map(read);

describe('what is written down works anywhere', () => {
  it('sees the whole project', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['package.json', 'README.md', '.npmrc']));
  });

  it.each(FORBIDDEN)('%s is in no file', (_, pattern, example) => {
    expect(pattern.test(example), example).toBe(true);
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('the lockfile pins packages by hash and names no place to fetch them from', () => {
    const { text } = read('package-lock.json');
    expect(text.match(/"integrity"/g)?.length).toBeGreaterThan(100);
    expect(text).not.toContain('"resolved"');
  });
});
