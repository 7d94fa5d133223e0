import { type Evidence, isLimited, type Part } from './evidence.ts';
import type { Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import { RIGHTS_TERMS, type RightsTerm } from './terms.ts';
import { countriesIn } from './territories.ts';

const TERMS: ReadonlySet<string> = new Set(RIGHTS_TERMS);
/** Read elsewhere with more care. */
const ELSEWHERE: ReadonlySet<RightsTerm> = new Set(['all-rights-reserved', 'cc-licence', 'embargo', 'withdrawn']);
/** Phrases that are nearly a notice by themselves. */
const STRONG: ReadonlySet<RightsTerm> = new Set([
  'mandatory-credit',
  'no-republication',
  'no-ai-tdm',
  'free-to-republish',
  'no-archive',
  'no-sales',
  'one-time-use',
  'used-with-permission',
  'editorial-use-only',
]);
/** Phrases that stand in ordinary prose as well: they only add to other evidence. */
const WEAK: ReadonlySet<RightsTerm> = new Set([
  'rights-contact',
  'legal-action',
  'share-alike',
  'licensed-syndication',
  'public-domain',
  'attribution-required',
  'link-required',
  'prior-permission',
]);

const ADDRESS = /@|https?:|www\.|\b[a-z\d-]{2,40}\.[a-z]{2,8}(?:\/|\b)/;

/** `No part may be republished …`: the words of a grant behind a no. */
function isDenied(hits: readonly Hit[]): boolean {
  const granted = hits.find(({ role }) => role === 'free-to-republish');
  return (
    granted !== undefined && hits.some(({ role, start }) => (role === 'not' || role === 'ban') && start < granted.start)
  );
}

/** `Only with the permission of X` asks for what `with the permission of X` reports. */
const isAsked = (hits: readonly Hit[]) =>
  hits.every(
    ({ role, start }) =>
      role !== 'used-with-permission' ||
      hits.some((other) => ONLY.has(other.role) && other.start < start && start - other.end <= FARTHEST_ONLY),
  );
/** `Only with the publisher's prior written permission`, where permission and `with` are one word. */
const FARTHEST_ONLY = 40;
const ONLY: ReadonlySet<string> = new Set(['only', 'without', 'not', 'ban']);

/** Every word of the one role touches one of the other. */
const within = (role: Role, other: Role, hits: readonly Hit[]) =>
  hits.every(
    (hit) => hit.role !== role || hits.some((b) => b.role === other && b.start < hit.end && b.end > hit.start),
  );

/** `UK OUT`, `NO GERMANY`, `FRANCE, SPAIN OUT`: wires bar a territory in capitals. */
const TERRITORY_OUT = /(?:^|[.;,/(–—-] ?)[A-Z][A-Z ,&]{1,40} OUT(?=$|[.;,/)–— -])/;

/** `UK OUT` has too few letters to count as written in capitals: by itself it must name a country. */
const barsTerritory = ({ capitals, written }: Evidence['view']): boolean =>
  written.includes(' OUT') &&
  TERRITORY_OUT.test(written) &&
  (capitals || (/^\W*[A-Z]{2,3} OUT\W*$/.test(written) && countriesIn(written).length > 0));

/** One may be a headline, `GERMANY OUT`; two are a usage line. */
const OUT = / OUT(?=$|[.;,/)–— -])/g;

/** Terms that a fixed phrase states, on the wire's lines in capitals above all. */
export function readPhrases({ hits, has, view }: Evidence): Part {
  const stated = new Set(hits.filter((hit) => TERMS.has(hit.role)).map((hit) => hit.role as RightsTerm));
  for (const term of ELSEWHERE) stated.delete(term);
  if (stated.has('used-with-permission') && isAsked(hits)) stated.delete('used-with-permission');
  // `Welcome to republish this` grants; `to republish this, write to …` says whom to ask.
  if (stated.has('rights-contact') && has('allow') && within('rights-contact', 'free-to-republish', hits))
    stated.delete('rights-contact');
  // `Allowed only with its source` sets a condition and grants nothing.
  const limited = isLimited(hits) && has('source', 'link', 'consent');
  if (stated.has('free-to-republish') && (limited || isDenied(hits))) stated.delete('free-to-republish');
  // `Not for sale in Japan` bars a territory, not sales.
  if (stated.has('no-sales') && within('no-sales', 'territory', hits)) {
    stated.delete('no-sales');
    if (view.capitals) stated.add('territory-restricted');
  }
  if (barsTerritory(view)) stated.add('territory-restricted');
  const manyOut = stated.has('territory-restricted') && (view.written.match(OUT)?.length ?? 0) > 1;
  let score = (stated.size && view.named ? 0.6 : 0) + (manyOut ? 0.6 : 0);
  for (const term of stated) score += STRONG.has(term) ? 2 : WEAK.has(term) ? 0.6 : 1.5;
  if (stated.has('public-domain') && has('object')) score += has('item') ? 2 : 1.5;
  // `Distributed by` alone may speak of anything; of content it speaks of rights.
  if (stated.has('licensed-syndication') && (has('object') || (has('act') && has('consent')))) score += 1.2;
  if (stated.has('rights-contact') && ADDRESS.test(view.text)) score += 0.8;
  if (stated.has('rights-contact') && has('ours') && has('act', 'use')) score += 1;
  if (stated.size && (view.capitals || view.alone)) score += 1.2;
  return { score, terms: [...stated] };
}
