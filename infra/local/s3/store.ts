import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { noSuchKey, preconditionFailed } from './error.ts';

export interface StoredObject {
  bucket: string;
  key: string;
  /** Hex, without quotes. */
  etag: string;
  bytes: number;
  /** ISO 8601, UTC. */
  modified: string;
  /** Response headers kept with the object: content-type, x-amz-meta-*, checksums … */
  headers: Record<string, string>;
  /** Name of the file that holds the bytes. */
  body: string;
}

/** What must be true of the object that stands, for a write to go through. ETags without quotes. */
export interface Condition {
  ifNoneMatch?: string | undefined;
  ifMatch?: string | undefined;
}

export interface PendingEvent {
  id: number;
  queueArn: string;
  body: string;
}

interface Row extends Omit<StoredObject, 'headers'> {
  headers: string;
}

/**
 * Objects on disk: bytes in files, everything else in one SQLite table. Writing an object and noting its events is one
 * transaction, so a kill at any point leaves the old object or the new one with its events still to send; at worst a file
 * that no object names stays behind.
 */
export class ObjectStore {
  readonly #db: DatabaseSync;
  readonly #bodies: string;
  readonly #incoming: string;

  constructor(dir: string) {
    this.#bodies = join(dir, 'bodies');
    this.#incoming = join(dir, 'incoming');
    // Uploads that a kill cut off.
    rmSync(this.#incoming, { recursive: true, force: true });
    for (const path of [this.#bodies, this.#incoming]) mkdirSync(path, { recursive: true });
    this.#db = new DatabaseSync(join(dir, 'objects.sqlite'));
    this.#db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS buckets (name TEXT PRIMARY KEY, created TEXT NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS objects (
        bucket TEXT, key TEXT, etag TEXT, bytes INTEGER, modified TEXT, headers TEXT, body TEXT,
        PRIMARY KEY (bucket, key)) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, queueArn TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    `);
  }

  /** A fresh path to write bytes to; `put` takes them over. */
  incomingPath(): string {
    return join(this.#incoming, randomUUID());
  }

  /** Files are spread over 256 folders, which folder a file lies in follows from its name. */
  bodyPath(body: string): string {
    return join(this.#bodies, body.slice(0, 2), body);
  }

  addBucket(name: string) {
    this.#db.prepare('INSERT OR IGNORE INTO buckets VALUES (?, ?)').run(name, new Date().toISOString());
  }

  buckets(): { name: string; created: string }[] {
    return this.#db.prepare('SELECT name, created FROM buckets ORDER BY name').all() as never;
  }

  hasBucket(name: string): boolean {
    return this.#db.prepare('SELECT 1 FROM buckets WHERE name = ?').get(name) !== undefined;
  }

  find(bucket: string, key: string): StoredObject | null {
    const row = this.#db.prepare('SELECT * FROM objects WHERE bucket = ? AND key = ?').get(bucket, key);
    return row ? objectOf(row as unknown as Row) : null;
  }

  /** @throws S3Error 412 when the condition does not hold, 404 when it speaks of an object that is not there */
  check(bucket: string, key: string, { ifNoneMatch, ifMatch }: Condition) {
    if (ifNoneMatch === undefined && ifMatch === undefined) return;
    const standing = this.find(bucket, key);
    if (ifMatch !== undefined && !standing) throw noSuchKey();
    if (ifMatch !== undefined && ifMatch !== '*' && standing?.etag !== ifMatch) throw preconditionFailed();
    if (ifNoneMatch === '*' ? standing : ifNoneMatch !== undefined && standing?.etag === ifNoneMatch) {
      throw preconditionFailed();
    }
  }

  /** Puts the object whose bytes lie at `path` in the place of the one that stands, and notes the events to send. */
  put(object: Omit<StoredObject, 'body'>, path: string, condition: Condition, events: Omit<PendingEvent, 'id'>[]) {
    const { bucket, key, etag, bytes, modified, headers } = object;
    this.check(bucket, key, condition);
    const standing = this.find(bucket, key);
    const body = randomUUID();
    mkdirSync(join(this.#bodies, body.slice(0, 2)), { recursive: true });
    renameSync(path, this.bodyPath(body));
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      this.#db
        .prepare('INSERT OR REPLACE INTO objects VALUES (?, ?, ?, ?, ?, ?, ?)')
        .run(bucket, key, etag, bytes, modified, JSON.stringify(headers), body);
      for (const event of events) {
        this.#db.prepare('INSERT INTO events (queueArn, body) VALUES (?, ?)').run(event.queueArn, event.body);
      }
      this.#db.exec('COMMIT');
    } catch (failure) {
      this.#db.exec('ROLLBACK');
      throw failure;
    }
    if (standing) rmSync(this.bodyPath(standing.body), { force: true });
  }

  remove(bucket: string, key: string) {
    const standing = this.find(bucket, key);
    this.#db.prepare('DELETE FROM objects WHERE bucket = ? AND key = ?').run(bucket, key);
    if (standing) rmSync(this.bodyPath(standing.body), { force: true });
  }

  /** Objects whose key is greater than `after` (or equal, with `inclusive`), in the order of their UTF-8 bytes, one by one. */
  *objectsFrom(bucket: string, after: string, inclusive: boolean): Generator<StoredObject> {
    const sign = inclusive ? '>=' : '>';
    const rows = this.#db
      .prepare(`SELECT * FROM objects WHERE bucket = ? AND key ${sign} ? ORDER BY key LIMIT 1001`)
      .all(bucket, after);
    for (const row of rows) yield objectOf(row as unknown as Row);
  }

  pendingEvents(): PendingEvent[] {
    return this.#db.prepare('SELECT id, queueArn, body FROM events ORDER BY id').all() as never;
  }

  eventSent(id: number) {
    this.#db.prepare('DELETE FROM events WHERE id = ?').run(id);
  }

  close() {
    this.#db.close();
  }
}

const objectOf = ({ headers, ...row }: Row): StoredObject => ({ ...row, headers: JSON.parse(headers) });
