import { describe, expect, it } from 'vitest';
import { STAGES } from '../../shared/pipeline/stages.ts';
import { TIMED } from '../../shared/pipeline/timed.ts';
import { CODE_FOLDERS, foldersBelow, modulesBelow, pathsBelow } from './source-tree.ts';

const modules = modulesBelow(...CODE_FOLDERS);
const names = modules.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
const LINES = 250;

/** What stands in functions beside the stages. */
const BESIDE_STAGES = ['adapters', 'delivery', 'evidence', 'review', 'runtime'];

describe('folders', () => {
  it('each stage, each timed function and review has one with a handler, and functions holds no unknown one', () => {
    const stages = [...STAGES, ...TIMED].map(({ name }): string => name);
    const paths = pathsBelow('functions');
    for (const name of [...stages, 'review']) {
      expect(
        paths.filter((path) => /^functions\/[a-z]+\/handler\.tsx?$/.test(path) && path.includes(`/${name}/`)),
        name,
      ).toHaveLength(1);
    }
    const folders = foldersBelow('functions').filter((path) => path.split('/').length === 2);
    const known = [...stages, ...BESIDE_STAGES].map((name) => `functions/${name}`);
    expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
  });
});

describe('files', () => {
  it('are short; tables of data may be longer', () => {
    const long = modules
      .filter(({ path }) => !/-data(?:-[a-z0-9-]+)?\.ts$/.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LINES);
    expect(long).toEqual([]);
  });

  it('have kebab-case names', () => {
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|tsx|mjs)$/.test(name))).toEqual([]);
  });

  it('say what is in them: no drawer for odds and ends, no barrel', () => {
    const drawer = /^(?:.*-)?(?:utils?|helpers?|misc)$|^(?:common|index|lib|stuff)$/;
    const parts = modules.flatMap(({ path }) => path.split('/').map((part) => part.split('.')[0] ?? ''));
    expect(parts.length).toBeGreaterThan(names.length);
    expect(parts.filter((part) => drawer.test(part))).toEqual([]);
    expect(['string-utils', 'helpers', 'index', 'misc'].every((name) => drawer.test(name))).toBe(true);
  });
});
