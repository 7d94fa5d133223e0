import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { broken, circleIn, importsOf, RULES } from './imports.ts';
import { CODE_FOLDERS, modulesBelow } from './source-tree.ts';

const modules = modulesBelow(...CODE_FOLDERS);
const count = (folder: string) => modules.filter(({ path }) => path.startsWith(`${folder}/`)).length;

describe('who imports whom', () => {
  it('looks at all of the house', () => {
    expect(count('shared')).toBeGreaterThanOrEqual(100);
    expect(count('functions')).toBeGreaterThanOrEqual(25);
    expect(count('infra')).toBeGreaterThanOrEqual(40);
    expect(modules.flatMap(importsOf).length).toBeGreaterThan(3 * 165);
  });

  it.each(RULES)('$says', (rule) => expect(broken(rule, modules)).toEqual([]));

  it('no module imports itself by way of others', () => expect(circleIn(modules)).toBeNull());

  it('each own module that is imported is there', () => {
    const missing = modules
      .filter(({ path }) => !path.startsWith('test/house/'))
      .flatMap((module) => importsOf(module).map((target) => ({ target, from: module.path })))
      .filter(({ target }) => CODE_FOLDERS.some((folder) => target.startsWith(`${folder}/`)))
      .filter(({ target }) => !existsSync(new URL(`../../${target}`, import.meta.url)));
    expect(missing).toEqual([]);
  });
});

describe('the rules bite', () => {
  it.each([
    ['shared/text/a.ts', '../../functions/runtime/b.ts', 'shared imports nothing'],
    ['shared/text/a.ts', 'node:fs', 'shared touches neither'],
    ['shared/text/a.ts', '@aws-sdk/client-s3', 'shared touches neither'],
    ['functions/flag/a.ts', '../../infra/config.ts', 'functions import nothing'],
    ['functions/flag/a.ts', '../detect/b.ts', 'a stage never'],
    ['functions/review/routes/a.ts', '../../flag/b.ts', 'a stage never'],
    ['functions/runtime/a.ts', '../flag/b.ts', 'adapters and runtime'],
    ['functions/flag/a.ts', '@aws-sdk/client-sqs', 'only adapters'],
    ['infra/stacks/a.ts', '../../shared/text/b.ts', 'infra takes'],
    ['infra/local/run/a.ts', '../../../functions/flag/b.ts', 'infra takes'],
    ['infra/local/cli/a.ts', '../../../functions/flag/b.ts', 'the command line'],
  ])('%s may not import %s', (path, target, says) => {
    for (const text of [`import { b } from '${target}';`, `const b = await import('${target}');`]) {
      const said = RULES.filter((rule) => broken(rule, [{ path, text }]).length).map((rule) => rule.says);
      expect(
        said.some((sentence) => sentence.startsWith(says)),
        said.join(),
      ).toBe(true);
    }
  });

  it('a circle is seen, also one of types, with the way around it', () => {
    const chain = [
      { path: 'shared/a.ts', text: "import { b } from './b.ts';" },
      { path: 'shared/b.ts', text: "import type { C } from './c.ts';" },
    ];
    expect(circleIn([...chain, { path: 'shared/c.ts', text: '' }])).toBeNull();
    const circle = circleIn([...chain, { path: 'shared/c.ts', text: "import { b } from './b.ts';" }]);
    expect(circle).toEqual(['shared/b.ts', 'shared/c.ts', 'shared/b.ts']);
  });

  it('what the house needs is allowed', () => {
    const allowed = [
      { path: 'functions/flag/a.ts', text: "import '../runtime/b.ts'; import '../adapters/c.ts'; import './d.ts';" },
      { path: 'infra/stacks/a.ts', text: "import { STAGES } from '../../shared/pipeline/stages.ts';" },
      {
        path: 'infra/local/cli/a.ts',
        text: "import '../../../functions/adapters/b.ts'; import '../../../shared/x/y.ts';",
      },
      { path: 'shared/text/a.ts', text: "import { createHash } from 'node:crypto';" },
    ];
    expect(RULES.flatMap((rule) => broken(rule, allowed))).toEqual([]);
  });
});
