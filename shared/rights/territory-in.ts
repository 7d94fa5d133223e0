import { foldKey } from './fold-text.ts';
import type { StatedTerritory } from './notice.ts';
import { countriesIn } from './territories.ts';
import { EVERYWHERE, NOT, ONLY, OTHER_ONLY, OUTSIDE, UNSPACED } from './territory-words-data.ts';

const spoken = (words: readonly string[], unspaced: readonly string[] = []) =>
  new RegExp([`(?<!\\p{L})(?:${words.map(foldKey).join('|')})(?!\\p{L})`, ...unspaced.map(foldKey)].join('|'), 'u');
const IS_OUT = /(?<!\p{L})out(?!\p{L}| of )/u;
const IS_OUTSIDE = spoken(OUTSIDE, UNSPACED.outside);
const IS_ONLY = spoken(ONLY, UNSPACED.only);
const IS_NOT = spoken(NOT, UNSPACED.not);

/** Clauses of a usage line: `EDITORIAL USE ONLY - NO SALES. UK OUT`. The dots of `U.K.` end none. */
const clausesOf = (words: string): string[] =>
  words
    .replace(/(?<!\p{L})(\p{Lu})\.(\p{Lu})\.?(?!\p{L})/gu, '$1$2')
    .split(/[.;\n|]|\s[-–—/]\s/u)
    .filter((clause) => clause.trim() !== '');

/** The territory that a line which is known to state one states. */
export function territoryIn(words: string): StatedTerritory {
  const stated: StatedTerritory = { onlyIn: [], barredIn: [] };
  for (const clause of clausesOf(words)) {
    const list = isBarred(clause) ? stated.barredIn : stated.onlyIn;
    for (const country of countriesIn(clause)) if (!list.includes(country)) list.push(country);
  }
  return stated;
}

/** `geography` of a structured field: the countries for which rights are given. Null when it names the world or nothing. */
export function geographyIn(words: string): StatedTerritory | null {
  const stated = words.trim();
  if (stated === '' || EVERYWHERE.test(foldKey(stated))) return null;
  const codes = stated.split(/[\s,;|/]+/u);
  if (codes.every((code) => /^[A-Z]{2}$/.test(code))) return { onlyIn: codes, barredIn: [] };
  return territoryIn(stated);
}

/** `UK OUT`; `except in Spain`, but for a ban; `not for use in Germany`. */
function isBarred(clause: string): boolean {
  const folded = foldKey(clause).replace(OTHER_ONLY, ' ');
  if (IS_OUT.test(folded)) return true;
  if (IS_OUTSIDE.test(folded)) return !IS_NOT.test(folded);
  return !IS_ONLY.test(folded) && IS_NOT.test(folded);
}
