import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Keeps other processes off a data folder until the returned function is called or this process ends, however it ends:
 * the lock is the file system's, so none is left behind by a crash.
 * @throws Error when somebody holds it
 */
export function holdFolder(dir: string): () => void {
  mkdirSync(dir, { recursive: true });
  const lock = new DatabaseSync(join(dir, 'lock.sqlite'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new Error(`The data folder ${dir} is in use by another process. Stop it, or choose another folder.`, {
      cause,
    });
  }
  return () => lock.close();
}
