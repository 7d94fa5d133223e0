export type Fit = 'pass' | 'fail' | 'unknown';

/** How a fact stands to the values a facet names. An absent facet does not restrict; a missing fact is never a pass. */
export function fits(named: readonly string[] | undefined, fact: string | null, same = equal): Fit {
  if (!named) return 'pass';
  if (fact === null) return 'unknown';
  return named.some((value) => same(value, fact)) ? 'pass' : 'fail';
}

/** Every one of the facts must be named: a use in two countries needs both. No facts at all is not known. */
export function fitsAll(named: readonly string[] | undefined, facts: readonly string[] | null): Fit {
  if (!named) return 'pass';
  if (!facts?.length) return 'unknown';
  return facts.every((fact) => named.some((value) => equal(value, fact))) ? 'pass' : 'fail';
}

/** One of the facts is enough: a ban on one country hits a use in two. */
export function fitsAny(named: readonly string[] | undefined, facts: readonly string[] | null): Fit {
  if (!named) return 'pass';
  if (!facts?.length) return 'unknown';
  return facts.some((fact) => named.some((value) => equal(value, fact))) ? 'pass' : 'fail';
}

/** Fails when one fails, else is unknown when one is, else passes. */
export function all(fits: readonly Fit[]): Fit {
  if (fits.includes('fail')) return 'fail';
  return fits.includes('unknown') ? 'unknown' : 'pass';
}

function equal(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** BCP 47 basic filtering (RFC 4647, 3.3.1): `en` covers `en-GB`; `en-GB` does not cover `en`. */
export function covers(range: string, tag: string): boolean {
  const [wide, narrow] = [range.toLowerCase(), tag.toLowerCase()];
  return wide === '*' || narrow === wide || narrow.startsWith(`${wide}-`);
}
