import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

const ROOT = new URL('../..', import.meta.url);
export const CODE_FOLDERS = ['infra', 'functions', 'shared', 'events', 'test'] as const;
const CODE = new Set(['.ts', '.tsx', '.mjs']);

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  path: string;
  text: string;
}

/** Paths of all files below a folder of the project, in order. */
export function pathsBelow(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsBelow(path) : [path];
    })
    .sort();
}

export const read = (path: string): SourceFile => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') });

/** All modules below the folders. */
export const modulesBelow = (...folders: string[]): SourceFile[] =>
  folders
    .flatMap(pathsBelow)
    .filter((path) => CODE.has(extname(path)))
    .map(read);

/** Folders that hold a file directly, and those above them. */
export function foldersBelow(folder: string): string[] {
  const folders = new Set<string>();
  for (const path of pathsBelow(folder)) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.add(path.slice(0, at));
  }
  return [...folders].sort();
}
