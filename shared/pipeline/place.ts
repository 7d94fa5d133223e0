import { LIMITS } from './limits.ts';
import type { ReasonCode } from './reasons.ts';

/** Where a drop came from: `incoming/<partner>/<name>`. */
export interface Place {
  partner: string;
  name: string;
}

export type PlaceOutcome = { ok: true; place: Place } | { ok: false; place: Place; reason: ReasonCode };

const PARTNER_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** Stands for the partner in the receipt of a file that lies in no partner's folder. */
export const NO_PARTNER = '_unknown';

/**
 * Reads partner and name off an object key. Names may hold any script, spaces, plus signs and further folders; a key
 * that ends in a slash is the marker of an empty folder.
 */
export function placeOf(key: string): PlaceOutcome {
  const [root, partner = '', ...rest] = key.split('/');
  const name = rest.join('/');
  if (root !== 'incoming' || !PARTNER_ID.test(partner)) {
    return { ok: false, place: { partner: NO_PARTNER, name: key }, reason: 'unknown-partner' };
  }
  if (name === '' || name.endsWith('/')) return { ok: false, place: { partner, name }, reason: 'folder-marker' };
  if (new TextEncoder().encode(receiptKey({ partner, name })).length > LIMITS.keyBytes) {
    return { ok: false, place: { partner, name }, reason: 'bad-key' };
  }
  return { ok: true, place: { partner, name } };
}

/** The receipt lies beside the data. A name too long to carry `.json` keeps its first part, so that even it gets one. */
export function receiptKey({ partner, name }: Place): string {
  return `receipts/${partner}/${name || 'folder'}.json`;
}

/** S3 notifications carry keys as in a query string: percent-encoded UTF-8, a space as `+`. */
export function keyOfEvent(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}
