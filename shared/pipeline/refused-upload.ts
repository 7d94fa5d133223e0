import { sha256 } from './ids.ts';
import type { ReasonCode } from './reasons.ts';

/** A file that never became a drop: nothing of it is kept, and its receipt says why. */
export interface RefusedUpload {
  /** One for each key: a later upload under it takes the place of an earlier one. */
  id: string;
  /** Of the object. */
  key: string;
  partner: string;
  /** As in the receipt. */
  name: string;
  receivedAt: string;
  reason: ReasonCode;
  /** Somebody asked for it to be taken once more, and no answer is there yet. */
  again?: { by: string; at: string };
}

/** As a pattern. */
export const UPLOAD_ID = '[0-9a-f]{32}';
export const uploadIdOf = (key: string): string => sha256(key).slice(0, 32);
