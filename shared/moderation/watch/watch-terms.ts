import { apartFrom } from '../near.ts';
import type { Passage } from '../passage.ts';
import { openPhrases, type Phrase, phraseFinder } from '../phrase-finder.ts';
import type { Place } from '../place.ts';
import type { WatchList, WatchTerm } from './watch-list.ts';

/** Hits of a list's words, in the folded text. */
export type FindTerms = (passage: Passage) => Place[];

export function termFinder(terms: readonly WatchTerm[]): FindTerms {
  const find = phraseFinder(terms.map(({ words, lang }): Phrase => ({ text: words, ...(lang && { bends: lang }) })));
  const same = terms.map(({ words, letters }) => (letters === 'same' ? spellings(words) : null));
  return (passage) =>
    find(passage.folded).filter(({ phrase, ...place }) => {
      const wanted = same[phrase];
      if (!wanted) return true;
      const { start, end } = passage.placeOf(place);
      const written = spellings(passage.text.slice(start, end));
      return wanted.some((spelling) => written.some((one) => one.includes(spelling)));
    });
}

/** Hits that do not lie in a phrase the list excepts. */
export function exceptFinder(except: WatchList['except']): (folded: string, hits: Place[]) => Place[] {
  if (except.length === 0) return (_, hits) => hits;
  const find = phraseFinder(openPhrases(except.map((phrase) => `${phrase}*`)));
  return (folded, hits) => apartFrom(hits, find(folded));
}

/** Lower case as a Turkish reader and as everybody else reads it; composed, without what cannot be seen. */
function spellings(words: string): string[] {
  const plain = words
    .normalize('NFC')
    .replace(/[\p{Cf}ـ]/gu, '')
    .replace(/\s{1,200}/gu, ' ');
  const turkish = plain.replaceAll('İ', 'i').replaceAll('I', 'ı');
  return [...new Set([plain.toLowerCase(), turkish.toLowerCase()])];
}
