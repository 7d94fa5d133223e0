import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE_FOLDERS, foldersBelow, pathsBelow, read } from './source-tree.ts';

const paths = ['README.md', ...CODE_FOLDERS.flatMap(pathsBelow)];
const known = new Set(paths);
const readmes = paths.filter((path) => path === 'README.md' || path.endsWith('/README.md')).map(read);
const SOURCE = ['infra', 'functions', 'shared', 'events'] as const;

describe('each folder says what lives there', () => {
  it('two levels of the source: the README of the second speaks for what is below it', () => {
    const folders = SOURCE.flatMap(foldersBelow).filter((folder) => folder.split('/').length <= 2);
    // The samples of events are told of by one README for all.
    const silent = folders.filter((folder) => !folder.startsWith('events/') && !known.has(`${folder}/README.md`));
    expect(silent).toEqual([]);
  });

  it('a folder of tests that mirrors no folder of the source; for the others the README of the source speaks', () => {
    const mirrored = new Set(SOURCE.flatMap(foldersBelow).map((folder) => folder.slice(folder.indexOf('/') + 1)));
    const own = foldersBelow('test').filter((folder) => folder.split('/').length === 2);
    const silent = own.filter((folder) => !mirrored.has(folder.slice(5)) && !known.has(`${folder}/README.md`));
    expect(silent).toEqual([]);
    expect(known.has('test/README.md')).toBe(true);
  });
});

/** Modules that a README names in backticks, as `cut.ts` or `../split/cut.ts`. */
const named = (text: string) =>
  [...text.matchAll(/`(?:node )?((?:\.\.\/)*\w[\w./-]*\.(?:tsx?|mjs))`/g)].map(([, name = '']) => name);

/** Whether a README may mean a module by this name: one in its folder or below it, or by a path from beside it or from the root. */
function isThere(folder: string, name: string): boolean {
  const places = [folder, posix.dirname(folder), '.'].map((from) => posix.join(from, name));
  return (
    places.some((path) => known.has(path)) ||
    paths.some((path) => path.startsWith(`${folder}/`) && path.endsWith(`/${name}`))
  );
}

describe('a README', () => {
  it('names only modules that are there', () => {
    const all = readmes.flatMap(({ path, text }) => named(text).map((name) => ({ path, name })));
    expect(all.length).toBeGreaterThan(150);
    // `x.ts` is any module.
    const lost = all.filter(
      ({ path, name }) => !isThere(posix.dirname(path), name) && !/\bx(?:\.test)?\.ts$/.test(name),
    );
    expect(lost).toEqual([]);
  });

  it('that names another one would be seen', () => {
    expect(named('Start at `gone.ts`, then `../split/split-text.ts`.')).toEqual(['gone.ts', '../split/split-text.ts']);
    expect(isThere('shared/split', 'gone.ts')).toBe(false);
    expect(isThere('shared/formats', '../split/split-text.ts')).toBe(true);
  });
});
