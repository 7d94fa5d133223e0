/** What the pipeline stores as JSON beside a drop: batches, manifests, corrections, receipts. */
import type { Objects } from '../ports/objects.ts';
import { type DropId, sha256 } from './ids.ts';
import { LIMITS } from './limits.ts';

export interface StoredJson {
  key: string;
  json: string;
}

/** A value under the hash of its content: `drops/<dropId>/<folder>/<sha256>.json`. */
export function storedJson(drop: DropId, folder: string, value: unknown): StoredJson & { sha256: string } {
  const json = JSON.stringify(value);
  const hash = sha256(json);
  return { key: `drops/${drop}/${folder}/${hash}.json`, sha256: hash, json };
}

export const putJson = (data: Pick<Objects, 'put'>, { key, json }: StoredJson): Promise<void> =>
  data.put(key, new TextEncoder().encode(json), 'application/json');

/** Null when it is not stored, or not any more. */
export async function readJson<T>(data: Pick<Objects, 'get'>, key: string): Promise<T | null> {
  const bytes = await data.get(key, LIMITS.storedBytes);
  return bytes && parsedJson<T>(bytes);
}

export const parsedJson = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
