import { MACROLANGUAGES, OLD_LANGUAGES } from './codes-data.ts';
import type { Fit } from './facet.ts';

/**
 * How the language of a text stands to those that are named. A text known to be in `ku` may be in the `ckb` that is named or not:
 * that is a missing fact, as no language is.
 */
export function fitsLanguage(named: readonly string[] | undefined, tag: string | null): Fit {
  if (!named) return 'pass';
  if (tag === null) return 'unknown';
  if (named.some((range) => covers(range, tag))) return 'pass';
  return named.some((range) => covers(tag, range)) ? 'unknown' : 'fail';
}

/**
 * BCP 47 extended filtering (RFC 4647, 3.3.2): `en` covers `en-GB`, `ar-*` all of Arabic and `zh-TW` also `zh-Hant-TW`; `en-GB`
 * does not cover `en`. A macrolanguage covers its members: `ku` both `kmr` and `ckb`.
 */
function covers(range: string, tag: string): boolean {
  const [wide, narrow] = [subtags(range), subtags(tag)];
  if (!sameLanguage(wide[0] as string, narrow[0] as string)) return false;
  let at = 1;
  for (const wanted of wide.slice(1)) {
    if (wanted === '*') continue;
    // What stands between may be left out, but not across a singleton: behind it other rules hold.
    while (at < narrow.length && narrow[at] !== wanted && narrow[at]?.length !== 1) at++;
    if (narrow[at] !== wanted) return false;
    at++;
  }
  return true;
}

const subtags = (tag: string) => {
  const [language = '', ...others] = tag.toLowerCase().split('-');
  return [OLD_LANGUAGES[language] ?? language, ...others];
};

const sameLanguage = (wide: string, narrow: string) =>
  wide === '*' || wide === narrow || MACROLANGUAGES[wide]?.includes(narrow) === true;
