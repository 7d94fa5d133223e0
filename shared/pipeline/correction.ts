/**
 * A person's correction of a drop's split. It lies beside the data at `corrections/<dropId>/<sha256>.json`; the message
 * that asks for it names the key, and the key names the content.
 */
import { type DropId, sha256 } from './ids.ts';
import type { StoredJson } from './stored-json.ts';

export interface Correction {
  v: 1;
  dropId: DropId;
  /** Key of the manifest it corrects. */
  base: string;
  /** As `shared/review/split-edits.ts` writes them. */
  edits: string[];
  /** Key of an earlier manifest to go back to, in place of edits. */
  restore: string | null;
  by: string;
  /** ISO 8601. */
  at: string;
  reason: string;
}

export function storedCorrection(correction: Correction): StoredJson {
  const json = JSON.stringify(correction);
  return { key: `corrections/${correction.dropId}/${sha256(json)}.json`, json };
}

/** Whether these bytes are what the key names. */
export const isCorrectionOf = (key: string, bytes: Uint8Array): boolean => key.endsWith(`/${sha256(bytes)}.json`);
