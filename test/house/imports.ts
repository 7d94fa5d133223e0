import { posix } from 'node:path';
import { STAGES } from '../../shared/pipeline/stages.ts';
import { TIMED } from '../../shared/pipeline/timed.ts';
import type { SourceFile } from './source-tree.ts';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g;
const FUNCTIONS: readonly string[] = [...STAGES, ...TIMED, { name: 'review' }].map(({ name }) => name);

/** What a module imports: paths from the project's root for its own modules, names for packages. */
export function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)].map(([, , target = '']) =>
    target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
  );
}

/** A way from a module back to itself by way of its imports, types included; null when there is none. */
export function circleIn(modules: readonly SourceFile[]): string[] | null {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const through = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    const module = byPath.get(path);
    if (!module || through.has(path)) return null;
    for (const target of importsOf(module)) {
      const circle = walk(target, [...way, path]);
      if (circle) return circle;
    }
    through.add(path);
    return null;
  };
  for (const { path } of modules) {
    const circle = walk(path, []);
    if (circle) return circle;
  }
  return null;
}

interface Rule {
  says: string;
  /** Modules the rule speaks of. */
  of: (path: string) => boolean;
  /** Imports it refuses. */
  refuses: (target: string, path: string) => boolean;
}

const below = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));
const folderOf = (path: string) => path.split('/')[1] ?? '';

/** The command line runs the detectors on local files, and reads the running system as the functions do: by their adapters. */
const OFFLINE_CLI = 'infra/local/cli';

export const RULES: readonly Rule[] = [
  {
    says: 'shared imports nothing of the project but shared',
    of: (path) => below(path, 'shared'),
    refuses: (target) => below(target, 'functions', 'infra', 'events', 'test'),
  },
  {
    says: 'shared touches neither AWS nor files, network or processes',
    of: (path) => below(path, 'shared'),
    refuses: (target) => target.startsWith('@aws') || (target.startsWith('node:') && target !== 'node:crypto'),
  },
  {
    says: 'functions import nothing of infra, events or test',
    of: (path) => below(path, 'functions'),
    refuses: (target) => below(target, 'infra', 'events', 'test'),
  },
  {
    says: 'a stage never imports another stage',
    of: (path) => below(path, 'functions') && FUNCTIONS.includes(folderOf(path)),
    refuses: (target, path) =>
      below(target, 'functions') && FUNCTIONS.includes(folderOf(target)) && folderOf(target) !== folderOf(path),
  },
  {
    says: 'adapters and runtime know no stage',
    of: (path) => below(path, 'functions/adapters', 'functions/runtime'),
    refuses: (target) => below(target, ...FUNCTIONS.map((name) => `functions/${name}`)),
  },
  {
    says: 'only adapters, and infra/local to provision and to look, use AWS clients',
    of: (path) => !below(path, 'functions/adapters', 'infra/local', 'test'),
    refuses: (target) => target.startsWith('@aws-sdk/'),
  },
  {
    says: 'infra takes of shared only the pipeline, and functions as path strings',
    of: (path) => below(path, 'infra') && !below(path, OFFLINE_CLI),
    refuses: (target) =>
      below(target, 'functions', 'test') || (below(target, 'shared') && !below(target, 'shared/pipeline')),
  },
  {
    says: 'the command line takes of functions no stage',
    of: (path) => below(path, OFFLINE_CLI),
    refuses: (target) => below(target, 'test') || below(target, ...FUNCTIONS.map((name) => `functions/${name}`)),
  },
];

/** `<module> imports <target>` for each import that a rule refuses. */
export const broken = (rule: Rule, modules: readonly SourceFile[]): string[] =>
  modules
    .filter(({ path }) => rule.of(path))
    .flatMap((module) =>
      importsOf(module)
        .filter((target) => rule.refuses(target, module.path))
        .map((target) => `${module.path} imports ${target}`),
    );
