/** ZIP files with one spelling: entries stored in the order of their names, one fixed time, nothing else. */
import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { PackFiles } from './pack-input.ts';

/** The first moment that ZIP can write, in whatever zone it runs: the library writes local time. */
const FIRST = new Date(1980, 0, 1);

export function zipOf(files: PackFiles): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) entries[path] = files.get(path) ?? new Uint8Array();
  return zipSync(entries, { level: 0, mtime: FIRST });
}

/** The files of a ZIP that is written exactly as {@link zipOf} writes, or null: one altered byte anywhere makes it another. */
export function unzipped(bytes: Uint8Array): PackFiles | null {
  try {
    const files: PackFiles = new Map(Object.entries(unzipSync(bytes)));
    const again = zipOf(files);
    return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]) ? files : null;
  } catch {
    return null;
  }
}
