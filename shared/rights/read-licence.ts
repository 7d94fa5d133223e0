import { spelledLicence } from './commons-words.ts';
import type { Evidence, Part } from './evidence.ts';
import type { RightsTerm } from './terms.ts';

const CODE = /\bcc(?:[ -]?(?=0|zero)|[ -](?=by))(0|zero|by(?:[- ](?:nc|nd|sa)){0,3})(?![a-z])(?:[ -]?(\d\.\d))?/;
const ADDRESS =
  /creativecommons\.org\/(?:licenses\/(by(?:-(?:nc|nd|sa)){0,3})|publicdomain\/(zero|mark))(?:\/(\d\.\d))?/;
const ELEMENTS: Readonly<Record<string, RightsTerm>> = {
  by: 'attribution-required',
  nc: 'non-commercial',
  nd: 'no-derivatives',
  sa: 'share-alike',
};

/** A Creative Commons licence as its code, address or English name gives it. */
export interface CcLicence {
  /** SPDX id, null without a version: `CC-BY-SA-4.0`, `CC0-1.0`, `CC-PDDC`. */
  spdx: string | null;
  terms: RightsTerm[];
}

/** @param folded folded text or an address in lower case */
export function ccLicenceIn(folded: string): CcLicence | null {
  const address = ADDRESS.exec(folded);
  const code = address ? null : CODE.exec(folded);
  const spelled = address || code ? null : spelledLicence(folded);
  const version = address?.[3] ?? code?.[2] ?? spelled?.version ?? null;
  const name = address?.[1] ?? address?.[2] ?? code?.[1] ?? spelled?.name;
  if (!name) return null;
  if (name === 'mark') return { spdx: 'CC-PDDC', terms: ['public-domain'] };
  if (name === '0' || name === 'zero') return { spdx: 'CC0-1.0', terms: ['public-domain'] };
  const parts = name.split(/[ -]/);
  // SPDX writes the elements in one order whatever the text does.
  const ordered = ['by', 'nc', 'nd', 'sa'].filter((part) => parts.includes(part));
  return {
    spdx: version ? `CC-${ordered.join('-').toUpperCase()}-${version}` : null,
    terms: ordered.flatMap((part) => ELEMENTS[part] ?? []),
  };
}

const MOST_STRANGE = 0.4;

/** A licence is stated: its code or address, or its name beside the word licence. Talk about Creative Commons is not. */
export function readLicence({ has, view, strange }: Evidence): Part & { licence: string | null } {
  const found = ccLicenceIn(view.text);
  const stated = has('cc-licence');
  if (!stated && !(found && /creative ?commons|cc/.test(view.text))) return { score: 0, terms: [], licence: null };
  const terms: RightsTerm[] = [...(found?.terms ?? [])];
  if (!terms.includes('public-domain')) terms.unshift('cc-licence');
  // Whose text it was is named.
  if (has('used-with-permission', 'source')) terms.push('attribution-required');
  return {
    // `The museum released its scans under a Creative Commons licence` speaks of another work.
    score: found ? 3.2 : 2.6 + (view.alone || has('object', 'act') ? 0.6 : 0) - (strange() > MOST_STRANGE ? 1 : 0),
    terms,
    licence: found?.spdx ?? null,
  };
}
