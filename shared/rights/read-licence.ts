import type { Evidence, Part } from './evidence.ts';
import type { RightsTerm } from './terms.ts';

const CODE = /\bcc(?:[ -]?(?=0|zero)|[ -](?=by))(0|zero|by(?:[- ](?:nc|nd|sa)){0,3})(?![a-z])(?:[ -]?(\d\.\d))?/;
const ADDRESS =
  /creativecommons\.org\/(?:licenses\/(by(?:-(?:nc|nd|sa)){0,3})|publicdomain\/(zero|mark))(?:\/(\d\.\d))?/;
const SPELLED =
  /creative commons (?:attribution|namensnennung|reconocimiento|atribucion|atribuicao|attribuzione|naamsvermelding|paternite|uznanie autorstwa|attribution|reconeixement|erkannande|navngivelse|nimea|с указанием авторства|attribution|نسب المصنف|الاسناد)(?:[a-z -]{0,60}?(\d\.\d))?/;
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
  const version = address?.[3] ?? code?.[2] ?? SPELLED.exec(folded)?.[1] ?? null;
  const name = address?.[1] ?? address?.[2] ?? code?.[1] ?? spelledOut(folded);
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

function spelledOut(folded: string): string | null {
  if (!SPELLED.test(folded)) return null;
  const has = (pattern: RegExp) => pattern.test(folded);
  return [
    'by',
    has(/non-?commercial|nicht.?kommerziell|no ?comercial|non commercial|nao ?comercial/) ? 'nc' : '',
    has(
      /no-?deriv|keine bearbeitung|sin ?derivad|sin ?obras? ?derivada|sem ?deriva|no ?obras? ?derivad|non opere derivate|geen ?afgeleide|pas de modification|bez utworow zaleznych|без производн|منع الاشتقاق/,
    )
      ? 'nd'
      : '',
    has(/share-?alike|share alike|compartir ?igual|compartilha|condividi|gleichen bedingungen/) ? 'sa' : '',
  ]
    .filter(Boolean)
    .join('-');
}

const MOST_STRANGE = 0.4;

/** A licence is stated: its code or address, or its name beside the word licence. Talk about Creative Commons is not. */
export function readLicence({ has, view, strange }: Evidence): Part & { licence: string | null } {
  const found = ccLicenceIn(view.text);
  const stated = has('cc-licence');
  if (!stated && !(found && /creative ?commons|cc/.test(view.text))) return { score: 0, terms: [], licence: null };
  const terms: RightsTerm[] = [...(found?.terms ?? [])];
  if (!terms.includes('public-domain')) terms.unshift('cc-licence');
  if (has('used-with-permission', 'act') && /republished from|originally published/.test(view.text))
    terms.push('attribution-required');
  return {
    // `The museum released its scans under a Creative Commons licence` speaks of another work.
    score: found ? 3.2 : 2.6 + (view.alone || has('object', 'act') ? 0.6 : 0) - (strange() > MOST_STRANGE ? 1 : 0),
    terms,
    licence: found?.spdx ?? null,
  };
}
