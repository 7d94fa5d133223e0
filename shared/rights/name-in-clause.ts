import { KINDS_OF_PUBLISHER, PUBLISHER_WORDS } from './common-words-data.ts';
import { foldKey } from './fold-text.ts';
import type { NamedHolder } from './holder-directory.ts';
import { charKind, type Hit } from './lexicon-trie.ts';
import { capitalRun, isName, type NameSpan, tidy } from './name-span.ts';
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
  const usable = withoutBracketed(statement, names, sentence);
  const credit = statement.hits.find(({ role }) => role === 'mandatory-credit');
  const quoted = credit && quotedIn(sentence, credit.end, 4);
  if (quoted) return { ...quoted, surely: true };
  const owning = nearestToOwner(statement, usable);
  if (owning) return { ...widen(owning, sentence), surely: true };
  const unlisted = beside(statement, sentence, written);
  if (unlisted) return { ...unlisted, surely: true };
  if (statement.terms.has('embargo')) return null;
  const named = usable[0];
  if (named) return { ...widen(named, sentence), surely: false };
  const found = publisher(sentence, written) ?? company(sentence, written);
  return found && { ...found, surely: false };
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

const OF =
  /^[^.;\n]{0,24}?\b(?:of|from|by|von|der|des|de|del|della|dell'|di|da|do|van|от|від|za|του|της) (?:the |la |le |el |der |den )?"?/;

/** A party that no list holds: quoted or capitalised behind owning, consent, credit or link; before its suffix in Turkish. */
function beside({ hits, lang }: Statement, sentence: string, written: string): NameSpan | null {
  for (const hit of longest(hits)) {
    const rest = sentence.slice(hit.end, hit.end + 140);
    if (hit.role === 'ownsAfter') {
      const found = quotedIn(sentence, hit.end, 90) ?? right(hit, sentence, written, hits);
      if (found) return found;
    } else if (hit.role === 'mandatory-credit') {
      const found = credited(sentence, hit.end);
      if (found) return found;
    } else if (hit.role === 'consent') {
      const of = OF.exec(rest)?.[0].length;
      const found = of === undefined ? null : checked(capitalRun(written, hit.end + of), sentence, lang);
      if (found) return found;
    } else if (hit.role === 'link' || hit.role === 'source') {
      const found = quotedIn(sentence, hit.end, 40) ?? linked(hit.end, sentence, written, lang);
      if (found) return found;
    } else if (hit.role === 'ownsBefore' && lang === 'tr') {
      const found = beforeSuffix(sentence, written, hit.start);
      if (found) return found;
    }
  }
  return null;
}

/** Without the hits inside a longer one of the same role: `محفوظة` inside `محفوظة لصالح`. */
const longest = (hits: readonly Hit[]) =>
  hits.filter(
    (hit) => !hits.some((other) => other.role === hit.role && other.start === hit.start && other.end > hit.end),
  );

function quotedIn(sentence: string, from: number, within: number): NameSpan | null {
  const open = sentence.indexOf('"', from);
  if (open < 0 || open - from > within) return null;
  const close = sentence.indexOf('"', open + 1);
  if (close < 0 || close - open > 62 || close - open < 3) return null;
  const span = tidy(sentence, open + 1, close);
  return span && isName(sentence, span) ? span : null;
}

/** Right behind the words of owning: a capitalised run, or in a script without capitals the words up to the next stop or rights word. */
function right(hit: Hit, sentence: string, written: string, hits: readonly Hit[]): NameSpan | null {
  let from = hit.end;
  while (from < sentence.length && /[\s:"]/.test(sentence[from] ?? '')) from += 1;
  const first = written[from] ?? '';
  if (first.toLowerCase() !== first.toUpperCase()) return checked(capitalRun(written, from), sentence, hit.lang);
  const stop = /[\s]*[.,،;:|\n"()/。、，؛]/.exec(sentence.slice(from, from + 70))?.index ?? 70;
  const next = hits.find((other) => other.start > from && other.start < from + stop && other.role !== 'object');
  const span = tidy(sentence, from, Math.min(sentence.length, next ? next.start : from + stop));
  if (!span || !isName(sentence, span)) return null;
  const words = sentence.slice(span.start, span.end);
  const most = charKind(words.charCodeAt(0)) === 2 ? 16 : 40;
  return words.length <= most && words.split(' ').length <= 4 ? span : null;
}

function credited(sentence: string, from: number): NameSpan | null {
  const lead = /^[\s:"*]*/.exec(sentence.slice(from, from + 6))?.[0].length ?? 0;
  const rest = sentence.slice(from + lead, from + lead + 61);
  const stop = /\s-\s|[.;,"*\n]|$/.exec(rest)?.index ?? rest.length;
  const span = stop >= 2 && stop <= 60 ? tidy(sentence, from + lead, from + lead + stop) : null;
  return span && isName(sentence, span) && sentence.slice(span.start, span.end).split(' ').length <= 6 ? span : null;
}

/** A name in the rest of a link or source clause; one capital word alone is too little. */
function linked(from: number, sentence: string, written: string, lang: string): NameSpan | null {
  const at = written.slice(from, from + 40).search(/(?<=\s)\p{Lu}/u);
  return at < 0 ? null : checked(capitalRun(written, from + at), sentence, lang, 2);
}

/** German writes every noun with a capital: there a name is an acronym, a company, or several words. */
function checked(span: NameSpan | null, sentence: string, lang: string, least = 1): NameSpan | null {
  const clean = span && tidy(sentence, span.start, span.end);
  if (!clean || !isName(sentence, clean)) return null;
  const words = sentence.slice(clean.start, clean.end).split(' ').length;
  return words >= (lang === 'de' ? Math.max(2, least) : least) ? clean : null;
}

/** `Kuzey Ajans A.Ş.'ye aittir`: capitalised words before an apostrophe and a case ending. */
function beforeSuffix(sentence: string, written: string, before: number): NameSpan | null {
  const apostrophe = sentence.lastIndexOf("'", before);
  if (apostrophe < 0 || before - apostrophe > 10) return null;
  const lead = written.slice(Math.max(0, apostrophe - 70), apostrophe);
  const run = /(?:\p{Lu}[\p{L}\d.&-]*\s?){1,6}$/u.exec(lead);
  const span = run && tidy(sentence, apostrophe - run[0].length, apostrophe);
  return span && isName(sentence, span) ? span : null;
}

const KINDS = new Set(KINDS_OF_PUBLISHER.map(foldKey));
const PUBLISHERS = new Set(PUBLISHER_WORDS.map(foldKey));
/** Blanks and words of one clause; a bound on how far a name is looked for. */
const WORD = /[^\s,;:.!?()[\]"«»|،؛。、]+/gu;
const FARTHEST_WORD = 600;

/** A publisher that no list holds: `وكالة` and the word behind it, or capitalised words one of which is Agency, Ajansı, Zeitung … */
function publisher(sentence: string, written: string): NameSpan | null {
  for (const { index, 0: word } of sentence.slice(0, FARTHEST_WORD).matchAll(WORD)) {
    const kind = KINDS.has(word) ? index : word.startsWith('ل') && KINDS.has(word.slice(1)) ? index + 1 : -1;
    if (kind >= 0) {
      const next = /^ ([^\s,;:.!?()،؛]{3,30})/u.exec(sentence.slice(index + word.length, index + word.length + 32));
      const span = next?.[1] ? { start: kind, end: index + word.length + next[0].length } : null;
      if (span && !MODALS.test(next?.[1] ?? '')) return span;
    } else if (PUBLISHERS.has(word) && /\p{Lu}/u.test(written[index] ?? '')) {
      const lead = /(?:[\p{Lu}\d][\p{L}\d&.'-]* ){1,4}$/u.exec(written.slice(Math.max(0, index - 60), index));
      if (lead && written.slice(0, FARTHEST_WORD) !== written.slice(0, FARTHEST_WORD).toUpperCase()) {
        const start = index - lead[0].length;
        const run = capitalRun(written, start);
        const span = run && tidy(sentence, run.start, run.end);
        if (span && isName(sentence, span)) return span;
      }
    }
  }
  return null;
}

/** Behind `the agency` these go on with the sentence; they are no name. */
const MODALS =
  /^(?:او|ولا|لا|دون|بدون|من|في|على|عن|او|ممنوع|فقط|التي|الذي|و.*|را|از|به|در|است|این|با|يا|یا|כל|או|של|את|על)$/u;

const COMPANY =
  /(?:\p{Lu}[\p{L}\d&.-]*,? ){1,5}(?:SE|AG|GmbH|Inc\.?|Ltd\.?|LLC|S\.?A\.?|S\.p\.A\.|N\.V\.|B\.V\.|A\.Ş\.|Limited|plc|Corp\.)(?=[\s.,;)]|$)/u;

function company(sentence: string, written: string): NameSpan | null {
  const found = COMPANY.exec(written.slice(0, 600));
  return found ? tidy(sentence, found.index, found.index + found[0].length) : null;
}

/** A legal form or an acronym in brackets right behind belongs to the name. */
function widen(named: NamedHolder, sentence: string): NameSpan {
  const behind =
    /^(?:,? (?:inc\.?|ltd\.?|llc|s\.a\.|gmbh|a\.s\.|pty limited|pty ltd|co\.|corp\.|ag\b))?(?: \([^()\n]{2,12}\))?/.exec(
      sentence.slice(named.end, named.end + 40),
    );
  return { start: named.start, end: named.end + (behind?.[0].length ?? 0) };
}
