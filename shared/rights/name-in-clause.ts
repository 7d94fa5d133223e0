import { inCapitals } from './evidence.ts';
import type { NamedHolder } from './holder-directory.ts';
import { acronym, company, isKind, publisher } from './name-publisher.ts';
import type { NameSpan } from './name-span.ts';
import { besideItsVerb, quotedIn } from './name-unlisted.ts';
import type { Statement } from './statement.ts';

/** `surely`: by the verb that owns, the consent, the credit; else it is only named. */
export interface PartyFound extends NameSpan {
  surely: boolean;
}

/** The party in a sentence without a sign. `written` is the sentence as written, unit for unit. */
export function nameInClause(
  statement: Statement,
  names: readonly NamedHolder[],
  sentence: string,
  written: string,
): PartyFound | null {
  const usable = withoutBracketed(statement, wholeNames(statement, names, sentence, written), sentence);
  const credit = statement.hits.find(({ role }) => role === 'mandatory-credit');
  const quoted = credit && quotedIn(sentence, credit.end, 4);
  if (quoted) return { ...quoted, surely: true };
  const owning = nearestToOwner(statement, usable);
  if (owning) return { ...widen(owning, sentence, written), surely: true };
  const unlisted = besideItsVerb(statement, sentence, written);
  if (unlisted) return { ...unlisted, surely: true };
  if (statement.terms.has('embargo')) return null;
  const named = usable[0];
  if (named) return { ...widen(named, sentence, written), surely: false };
  const found =
    publisher(sentence, written, statement.hits) ?? company(sentence, written) ?? acronym(written, statement.hits);
  return found && { ...found, surely: false };
}

const WORD_BEFORE = /(?<![\p{L}\d.&'-])\p{Lu}[\p{L}\d&'-]+ $/u;

/**
 * Without parts of longer names: `Times` in `The Harbour Times`, `News Co` in `News Co-operative`. Acronyms stand behind other words, German
 * nouns behind each other, and behind a word for its kind a name begins.
 */
function wholeNames(
  { hits, lang }: Statement,
  names: readonly NamedHolder[],
  sentence: string,
  written: string,
): NamedHolder[] {
  const known = names.filter(({ end }) => !/^-\p{Ll}/u.test(written.slice(end, end + 2)));
  if (lang === 'de' || inCapitals(written)) return known;
  return known.filter(({ start, end }) => {
    const before = WORD_BEFORE.exec(written.slice(Math.max(0, start - 30), start));
    const name = written.slice(start, end);
    if (!before || name.includes(' ') || name === name.toUpperCase()) return true;
    const from = start - before[0].length;
    const opens = from === 0 || /[.:;!?"(|] ?$/.test(sentence.slice(Math.max(0, from - 2), from));
    const word = sentence.slice(from, start - 1);
    return opens || word === 'the' || isKind(word) || hits.some((hit) => hit.start < start && hit.end > from);
  });
}

/** In a kill or an embargo a name in brackets is the number of an item, `(dpa 0231)`. */
function withoutBracketed({ terms }: Statement, names: readonly NamedHolder[], sentence: string) {
  if (!terms.has('withdrawn') && !terms.has('embargo')) return names;
  return names.filter(({ start }) => sentence[start - 1] !== '(');
}

const FARTHEST_OWNER = 120;

/** The name nearest to a verb of owning or to the consent, on the side where its party stands. */
function nearestToOwner({ hits }: Statement, names: readonly NamedHolder[]): NamedHolder | null {
  let best: NamedHolder | null = null;
  let least = FARTHEST_OWNER;
  for (const named of names) {
    for (const { role, start, end } of hits) {
      const behind = named.start - end;
      const ahead = start - named.end;
      const owner = role === 'ownsAfter' ? behind : role === 'ownsBefore' ? ahead : -1;
      const distance = role === 'consent' || role === 'mandatory-credit' ? Math.max(behind, ahead) + 40 : owner;
      if (distance >= 0 && distance < least) [best, least] = [named, distance];
    }
  }
  return best;
}

const AGENCY = /(?<![^\sلبو])(?:وكاله|خبرگزاري|اژانس) $/u;

/** Arabic says of which nation an agency is: without its head word nothing is left that names it. */
function lengthOfAgency({ start, end }: NamedHolder, sentence: string): number {
  const found = sentence.slice(start, end).includes(' ')
    ? AGENCY.exec(sentence.slice(Math.max(0, start - 16), start))
    : null;
  return found?.[0].length ?? 0;
}

/** `The` before it, a legal form or an acronym in brackets right behind it belong to the name. */
function widen(named: NamedHolder, sentence: string, written: string): NameSpan {
  const behind =
    /^(?:,? (?:inc\.?|ltd\.?|llc|s\.a\.|gmbh|a\.s\.|pty limited|pty ltd|co\.|corp\.|ag\b))?(?: \([^()\n]{2,12}\))?/.exec(
      sentence.slice(named.end, named.end + 40),
    );
  const article =
    written.slice(Math.max(0, named.start - 4), named.start) === 'The ' ? 4 : lengthOfAgency(named, sentence);
  return { start: named.start - article, end: named.end + (behind?.[0].length ?? 0) };
}
