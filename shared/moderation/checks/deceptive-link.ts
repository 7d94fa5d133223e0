/**
 * Web addresses that lead elsewhere than they read: a name before an @, a bare number as host, letters of two scripts or
 * invisible characters in a host. Ordinary links, shorteners included, are left alone. Limits: encoded (`xn--`) hosts are
 * not decoded, and whether a link's words name its target is not known once a drop is plain text.
 */
import { type Check, counted, sighting } from '../check.ts';
import type { Place } from '../place.ts';

/** Own machines and networks, and the addresses kept for examples (RFC 1918, 3927, 5737). */
const OWN = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.2|198\.51\.100|203\.0\.113)\./;
const NUMBER_HOST = /^(?:\d{1,3}(?:\.\d{1,3}){3}|0x[0-9a-f]{1,8}|\d{8,10})$/i;
const LATIN = /[a-z\u00c0-\u024f]/i;
const OTHER = /[\u0370-\u052f\u0530-\u058f\u13a0-\u13ff]/;
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/;

export const deceptiveLink: Check = {
  id: 'deceptive-link',
  look(passage) {
    const places: Place[] = passage.links
      .map((link) => passage.placeOf(link))
      .filter(({ start, end }) => deceives(passage.text.slice(start, end)));
    return sighting(
      'medium',
      `${counted(places.length, 'web address', 'web addresses')} in the text can mislead about where they lead.`,
      places,
    );
  },
};

function deceives(address: string): boolean {
  const body = address.replace(/^[a-z0-9+]{0,12}:\/\//i, '');
  const authority = body.split(/[/?#]/, 1)[0] ?? '';
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1).replace(/:\d{0,5}$/, '');
  if (at > 0 && /[.:]/.test(authority.slice(0, at))) return true;
  if (NUMBER_HOST.test(host) && !OWN.test(host)) return true;
  return host.split('.').some((label) => (LATIN.test(label) && OTHER.test(label)) || UNSEEN.test(label));
}
