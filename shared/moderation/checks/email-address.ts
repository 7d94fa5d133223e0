/**
 * E-mail addresses of persons: at a free provider, or a name at an organisation. Role addresses (press@, info@), contact
 * lines, and an address alone on its line (how reporters sign) are left alone. Limit: `name at domain dot com` is not read.
 */
import { type Check, counted, sighting } from '../check.ts';
import { FREE_PROVIDERS, ROLES } from '../email-data.ts';
import { insideOne } from '../links.ts';
import type { Place } from '../place.ts';

/** RFC 5321, 4.5.3.1: 64 for the name, 255 for the domain. */
const NAME = 64;
const DOMAIN = 255;
/** Folded units at the end of a text in which reporters sign. */
const FOOT = 300;
/** Folded units in which a name before an address stands. */
const SIGNATURE = 40;
const isNameUnit = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 95 || code === 43;
const DOMAIN_FORM = /^[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62})){0,8}\.[a-z]{2,24}$/;

export const emailAddress: Check = {
  id: 'email-address',
  look(passage) {
    const { folded } = passage;
    const places: Place[] = [];
    let free = false;
    for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
      const place = addressAround(folded, at);
      if (!place || insideOne(passage.links, place.start)) continue;
      const [name = '', domain = ''] = folded.slice(place.start, place.end).split('@');
      if (isRole(name) || aloneOnLine(folded, place) || passage.contacts.holds(place.start, place.end)) continue;
      free ||= FREE_PROVIDERS.has(domain);
      places.push(passage.placeOf(place));
    }
    const because = `The text gives ${counted(places.length, 'e-mail address', 'e-mail addresses')} of persons outside contact lines.`;
    return sighting(free ? 'medium' : 'low', because, places);
  },
};

function addressAround(folded: string, at: number): Place | null {
  let start = at;
  while (start > 0 && at - start < NAME && isNameUnit(folded.charCodeAt(start - 1))) start -= 1;
  while (start < at && !/[a-z0-9]/.test(folded[start] ?? '')) start += 1;
  let end = at + 1;
  while (end < folded.length && end - at < DOMAIN && isNameUnit(folded.charCodeAt(end))) end += 1;
  while (end > at + 1 && !/[a-z]/.test(folded[end - 1] ?? '')) end -= 1;
  return start < at && DOMAIN_FORM.test(folded.slice(at + 1, end)) ? { start, end } : null;
}

const isRole = (name: string) => name.split(/[._+-]/).some((part) => ROLES.has(part.replace(/\d{1,4}$/, '')));

/** Nothing but the address, or a short name and the address, on the line. */
function aloneOnLine(folded: string, { start, end }: Place): boolean {
  const window = folded.slice(Math.max(0, start - SIGNATURE), start);
  const newline = window.lastIndexOf('\n');
  if (newline < 0 && start > SIGNATURE) return false;
  const before = window.slice(newline + 1);
  // Reporters sign below their text, and what follows is squeezed onto the line now and then.
  if (before.trim() === '' && folded.length - end < FOOT) return true;
  const behind = folded.slice(end, end + 12).split('\n')[0] ?? '';
  if (/[\p{L}\p{N}]/u.test(behind) || /[.!?؟]\s/.test(before)) return false;
  return (before.match(/[\p{L}\p{N}]{1,40}/gu) ?? []).length <= 4;
}
