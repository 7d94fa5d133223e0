/** Every regular expression of the source: none may take more than linear time by two of its parts fighting for the same characters. */
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modulesBelow } from '../house/source-tree.ts';

interface Expression {
  path: string;
  source: string;
  flags: string;
}

function literalsOf({ path, text }: { path: string; text: string }): Expression[] {
  const found: Expression[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Those that are put together from tables: caught as the modules are loaded. Packages answer for their own, behind bounded input. */
async function made(paths: readonly string[]): Promise<Expression[]> {
  const found: Expression[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, given, as) {
      const expression = Reflect.construct(target, given, as) as RegExp;
      const from = new Error().stack?.split('\n')[2] ?? '';
      if (!from.includes('node_modules'))
        found.push({ path: from.trim(), source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    for (const path of paths) await import(/* @vite-ignore */ `../../${path}`);
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

/** Parts that trade characters with one another or with themselves; a moving start alone is met by hostile-runs.test.ts. */
const fights = ({ source, flags }: Expression) =>
  analyse({ source, flags }, { reportTypes: { Move: false } }).reports.length > 0;

const modules = modulesBelow('shared', 'functions', 'infra');
const literals = modules.flatMap(literalsOf);

describe('regular expressions', () => {
  it('would be seen when they take polynomial or exponential time', () => {
    const bad = ['(a+)+$', '(?:a|b|ab)*c\\d*\\d*x', '\\s*:?\\s*x', '(?:\\p{Lu}[\\p{L}.]*\\s?){1,6}$'];
    expect(bad.map((source) => fights({ path: '', source, flags: 'u' }))).toEqual(bad.map(() => true));
  });

  it('written down take linear time', () => {
    expect(literals.length).toBeGreaterThan(300);
    expect(literals.filter(fights).map(({ path, source }) => `${path} ${source}`)).toEqual([]);
  });

  it('made from tables take linear time', async () => {
    const all = await made(modules.map(({ path }) => path).filter((path) => path.startsWith('shared/')));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(fights).map(({ path, source }) => `${path} ${source}`)).toEqual([]);
  });
});
