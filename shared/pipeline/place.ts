import { PARTNER_ID, sha256 } from './ids.ts';
import { LIMITS } from './limits.ts';
import type { ReasonCode } from './reasons.ts';

/** Where a drop came from: `incoming/<partner>/<name>`. */
export interface Place {
  partner: string;
  name: string;
}

export type PlaceOutcome = { ok: true; place: Place } | { ok: false; place: Place; reason: ReasonCode };

const IS_PARTNER = new RegExp(`^${PARTNER_ID}$`);
/** Stands for the partner in the receipt of a file that lies in no partner's folder. */
export const NO_PARTNER = '_unknown';

/** A segment that a file system takes for a way up, or characters that a terminal obeys: who copies a bucket to disk must not be led astray. */
const UNSAFE = /(?:^|[/\\])\.{1,2}(?=[/\\]|$)|\p{Cc}/gu;

/**
 * Reads partner and name off an object key. Names may hold any script, spaces, plus signs and further folders; a key
 * that ends in a slash is the marker of an empty folder.
 */
export function placeOf(key: string): PlaceOutcome {
  const [root, partner = '', ...rest] = key.split('/');
  const name = rest.join('/');
  if (root !== 'incoming' || !IS_PARTNER.test(partner)) {
    return { ok: false, place: refusedAt(NO_PARTNER, key), reason: 'unknown-partner' };
  }
  if (name === '' || name.endsWith('/')) return { ok: false, place: refusedAt(partner, name), reason: 'folder-marker' };
  if (!fits({ partner, name }) || name.search(UNSAFE) >= 0) {
    return { ok: false, place: refusedAt(partner, name), reason: 'bad-key' };
  }
  return { ok: true, place: { partner, name } };
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
const fits = (place: Place) => bytesOf(receiptKey(place)) <= LIMITS.keyBytes;

/** Where the receipt of a refused name lies: made safe and cut to what S3 takes, with a hash of the whole so that no two share one. */
function refusedAt(partner: string, name: string): Place {
  const safe = name.replaceAll(UNSAFE, '_');
  if (safe === name && fits({ partner, name })) return { partner, name };
  return { partner, name: `${[...safe].slice(0, 200).join('')}~${sha256(name).slice(0, 8)}` };
}

/** The receipt lies beside the data. */
export function receiptKey({ partner, name }: Place): string {
  return `receipts/${partner}/${name || 'folder'}.json`;
}

/** S3 notifications carry keys as in a query string: percent-encoded UTF-8, a space as `+`. */
export function keyOfEvent(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}
