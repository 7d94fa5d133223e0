import { inCapitals } from './evidence.ts';
import type { NamedHolder } from './holder-directory.ts';
import { besideItsVerb } from './name-beside-verb.ts';
import { type Clause, free, nameFrom, quotedIn } from './name-phrase.ts';
import { acronym, company, publisher } from './name-publisher.ts';
import { capitalRun, isCased, isName, type NameSpan, tidy } from './name-span.ts';
import { isKind, isProclitic, legalFormAt, TIE_HERE, tieAt } from './party-words.ts';
import type { Statement } from './statement.ts';

/** `surely`: by the verb that owns, the consent, the credit; else it is only named. */
export interface PartyFound extends NameSpan {
  surely: boolean;
}

/** The party in a sentence without a sign. */
export function nameInClause(statement: Statement, names: readonly NamedHolder[], clause: Clause): PartyFound | null {
  const { text, written } = clause;
  const usable = withoutBracketed(statement, wholeNames(statement, names, text, written), text);
  const credit = statement.hits.find(({ role }) => role === 'mandatory-credit');
  const quoted = credit && quotedIn(text, credit.end, 4);
  if (quoted) return { ...quoted, surely: true };
  const owning = nearestToOwner(statement, usable);
  if (owning) return { ...widen(owning, clause), surely: true };
  const unlisted = besideItsVerb(clause);
  if (unlisted) return { ...unlisted, surely: true };
  if (statement.terms.has('embargo')) return null;
  const named = usable[0];
  if (named) return { ...widen(named, clause), surely: false };
  const found = publisher(clause) ?? company(clause) ?? acronym(clause) ?? headed(clause) ?? whoseText(clause);
  return found && { ...found, surely: false };
}

/** `Courts of the Northern Cape: judgments may be copied`. */
function headed({ text, written, hits }: Clause): NameSpan | null {
  const run = capitalRun(written, 0);
  const name = run && text[run.end] === ':' ? tidy(text, run.start, run.end) : null;
  return name && text.slice(name.start, name.end).includes(' ') && isName(text, name) ? free(name, hits) : null;
}

/** `The texts of La Voz del Páramo`: several words with capitals, or one in quotes. */
function whoseText(clause: Clause): NameSpan | null {
  if (!isCased(clause.text[0]) || inCapitals(clause.written)) return null;
  for (const { role, end } of clause.hits) {
    if (role !== 'object') continue;
    const tie = tieAt(TIE_HERE, clause.text, clause.written, end);
    const found = tie ? free(nameFrom(clause, end + tie, 2), clause.hits) : null;
    if (found) return found;
  }
  return null;
}

const WORD_BEHIND = /^ \p{Lu}\p{Ll}/u;
const WORD_BEFORE = /(?<![\p{L}\d.&'-])\p{Lu}[\p{L}\d&'-]+ $/u;

/**
 * Without parts of longer names: `Times` in `The Harbour Times`, `News Co` in `News Co-operative`, `Kabar` in `Kabar Utara`. Acronyms stand behind other words, German
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
    if (name.includes(' ') || name === name.toUpperCase()) return true;
    const behind = WORD_BEHIND.test(written.slice(end, end + 4)) && !legalFormAt(written.slice(end, end + 24));
    if (behind && !hits.some((hit) => hit.start === end + 1)) return false;
    if (!before) return true;
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

/** `The` or a word for its kind before it, a legal form or an acronym in brackets behind it belong to the name. */
function widen(named: NamedHolder, { text, written }: Clause): NameSpan {
  const form = legalFormAt(written.slice(named.end, named.end + 24));
  const bracket = /^ \([^()\n]{2,12}\)/.exec(text.slice(named.end + form, named.end + form + 16))?.[0].length ?? 0;
  const article = written.slice(Math.max(0, named.start - 4), named.start) === 'The ' ? 4 : headWord(named, text);
  return { start: named.start - article, end: named.end + form + bracket };
}

/** In scripts without capitals `agency of the nation` is the whole name: without its head word nothing is left that names it. */
function headWord({ start, end }: NamedHolder, text: string): number {
  const word = /[\p{L}\p{M}]+(?= $)/u.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
  if (word.toLowerCase() !== word.toUpperCase() || !text.slice(start, end).includes(' ')) return 0;
  const onto = [0, 1, 2].find((letters) => isProclitic(word.slice(0, letters)) && isKind(word.slice(letters)));
  if (isKind(word)) return word.length + 1;
  return onto === undefined ? 0 : word.length - onto + 1;
}
