import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALTERING, EMBEDDED } from '../files-apart.ts';
import { importsOf } from './imports.ts';
import { modulesBelow, type SourceFile } from './source-tree.ts';

/** What is seen by every other module of the process. */
const ALTERS =
  /\bvi\.(?:mock|doMock|resetModules|stubEnv|stubGlobal|useFakeTimers)\(|\bprocess\.env\.\w+ = |\(process\.env,|\bglobalThis\.\w+ = |\bprocess\.chdir\(/;

const modules = new Map(modulesBelow('test').map((module) => [module.path, module]));
const apart = (path: string) => [...ALTERING, ...EMBEDDED].some((glob) => matchesGlob(path, glob));

/** Whether a test or what it imports of test alters what others see. */
function alters({ path, text }: SourceFile, seen = new Set<string>()): boolean {
  seen.add(path);
  const next = importsOf({ path, text }).flatMap((target) => (seen.has(target) ? [] : (modules.get(target) ?? [])));
  return ALTERS.test(text) || next.some((module) => alters(module, seen));
}

describe('tests that share their modules with others', () => {
  const tests = [...modules.values()].filter(
    ({ path }) => path.endsWith('.test.ts') && !path.startsWith('test/house/'),
  );

  it('are most of them, and each glob of the others finds some', () => {
    expect(tests.filter(({ path }) => !apart(path)).length).toBeGreaterThan(150);
    for (const glob of [...ALTERING, ...EMBEDDED])
      expect(tests.filter(({ path }) => matchesGlob(path, glob)).length, glob).toBeGreaterThan(0);
  });

  it('alter nothing that those see', () => {
    expect(tests.filter((test) => !apart(test.path) && alters(test)).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    "vi.stubEnv('AWS_REGION', 'eu-central-1');",
    "vi.mock('../../functions/runtime/metrics.ts', () => ({}));",
    "process.env.TZ = 'UTC';",
    'Object.assign(process.env, environment);',
    'globalThis.Date = class extends Real {};',
    "import { KINDS } from '../contracts/ports.ts';",
  ])('would be seen by: %s', (text) => expect(alters({ path: 'test/x/a.test.ts', text })).toBe(true));
});
