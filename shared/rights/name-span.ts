import { foldKey } from './fold-text.ts';
import { GENERIC_PARTIES } from './generic-parties-data.ts';
import type { Role } from './lexicons/lexicon.ts';

/** A name as it stands: units of the folded sentence. */
export interface NameSpan {
  start: number;
  end: number;
}

export const LONGEST_NAME = 80;
const GENERIC = new Set(GENERIC_PARTIES.map(foldKey));
export const LEGAL_END =
  /\b(?:inc|ltd|s\.a|s\.l|s\.r\.l|m\.b\.h|l\.p|n\.v|corp|co|a\.s|b\.v|s\.p\.a|s\.e|e\.v|bhd|pte|p\.l)$/;
const TRAILING = /(?:[\s,.:(।。۔™®-]|©|\(c\)|copyright|(?:19|20)\d\d)+$/;

/** Without blanks, quotes, years and stops at its edges; the dot of a legal form stays. */
export function tidy(sentence: string, start: number, end: number): NameSpan | null {
  let from = start;
  let to = end;
  const years = /(?:[\s,-]+(?:19|20)\d\d)+$/.exec(sentence.slice(from, to));
  if (years) to = from + years.index;
  const trail = TRAILING.exec(sentence.slice(from, to));
  if (trail && !LEGAL_END.test(sentence.slice(from, from + trail.index))) to = from + trail.index;
  // `(주)파도미디어`: a Korean company form opens the name.
  while (from < to && /[\s"',.»()*|-]/.test(sentence[from] ?? '') && !sentence.startsWith('(주)', from)) from += 1;
  while (to > from && /[\s',;|*-]/.test(sentence[to - 1] ?? '')) to -= 1;
  if (sentence[to - 1] === '"' && !sentence.slice(from, to - 1).includes('"')) to -= 1;
  return to - from >= 2 ? { start: from, end: to } : null;
}

/** Letters, not too many, and not a word such as `publisher` that names nobody. */
export function isName(sentence: string, { start, end }: NameSpan): boolean {
  const words = sentence.slice(start, end);
  return end - start <= LONGEST_NAME && /\p{L}/u.test(words) && !GENERIC.has(words.replaceAll('"', '').trim());
}

const CONNECTORS = new Set(
  'of de da do di del della la le el & and und et y e i van von the for der des du a ya yê yên û ve və og och ja és dos das los las dell den het voor für'.split(
    ' ',
  ),
);
const MOST_WORDS = 6;

/**
 * A run of capitalised words that starts at `from`: `FC Nordstadt`, `Verein der Freunde`, `Print & More`. In a script
 * without capitals there is none. `written` is the sentence as written, unit for unit.
 */
export function capitalRun(written: string, from: number): NameSpan | null {
  let end = from;
  let words = 0;
  let pending = from;
  const word = /[^\s,;:!?()[\]"“”«»|]+/gu;
  word.lastIndex = from;
  for (let found = word.exec(written); found && words <= MOST_WORDS; found = word.exec(written)) {
    if (/[^\s"“«]/.test(written.slice(pending, found.index))) break;
    const [token] = found;
    const capital = /^[\p{Lu}\p{N}]/u.test(token);
    if (!capital && !(words > 0 && CONNECTORS.has(token))) break;
    pending = found.index + token.length;
    if (capital) {
      end = pending;
      words += 1;
    }
    if (token.endsWith('.') && !LEGAL_END.test(token.slice(0, -1).toLowerCase())) break;
  }
  if (words === 0 || words > MOST_WORDS) return null;
  return { start: from, end: end + (LEGAL_FORM.exec(written.slice(end, end + 20))?.[0].length ?? 0) };
}

/** Legal forms in small letters or behind a comma go on the run: `Vlna Media s.r.o.`, `Bahía, S.L.`. */
const LEGAL_FORM =
  /^,? (?:s\. ?r\. ?o\.|sp\. z ?o\. ?o\.|a\. ?s\.|d\. ?o\. ?o\.|e\. ?V\.|e\. ?G\.|S\.L\.(?:U\.)?|S\.A\.(?:U\.)?|Ltd\.?|LLC|Inc\.?|plc)(?=[\s,;.)]|$)/;

/** Words that names are made of as well: `خبری`, `News`, `Avis`, `Report`. */
export const MAY_NAME: ReadonlySet<Role> = new Set<Role>([
  'object',
  'killObject',
  'label',
  'please',
  'kind',
  'report',
  'law',
  'thing',
]);

/** German writes every noun with a capital: there a name is a company or several words, or all capitals. */
export function checked(span: NameSpan | null, sentence: string, lang: string, least = 1): NameSpan | null {
  const clean = span && tidy(sentence, span.start, span.end);
  if (!clean || !isName(sentence, clean)) return null;
  const words = sentence.slice(clean.start, clean.end).split(' ').length;
  return words >= (lang === 'de' ? Math.max(2, least) : least) ? clean : null;
}
