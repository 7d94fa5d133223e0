import { foldKey } from './fold-text.ts';
import { charKind } from './lexicon-trie.ts';
import { BESIDES, endsInLegalForm, endsName, isConnector, isNobody, legalFormAt } from './party-words.ts';

/** A name as it stands: units of the folded sentence. */
export interface NameSpan {
  start: number;
  end: number;
}

export const LONGEST_NAME = 80;
const TRAILING = /(?:[\s,.:(।。۔™®-]|©|\(c\)|copyright|(?:19|20)\d\d)+$/;

/** Without blanks, quotes, years and stops at its edges; the dot of a legal form stays. */
export function tidy(sentence: string, start: number, end: number): NameSpan | null {
  let from = start;
  let to = end;
  const years = /(?:[\s,-]+(?:19|20)\d\d)+$/.exec(sentence.slice(from, to));
  if (years) to = from + years.index;
  const besides = BESIDES.exec(sentence.slice(from, to));
  if (besides && besides.index > 1) to = from + besides.index;
  const trail = TRAILING.exec(sentence.slice(from, to));
  if (trail && !(trail[0] === '.' && endsInLegalForm(sentence.slice(from, to)))) to = from + trail.index;
  // `(주)파도미디어`: a Korean company form opens the name.
  while (from < to && /[\s"',.»()*|-]/.test(sentence[from] ?? '') && !sentence.startsWith('(주)', from)) from += 1;
  while (to > from && /[\s',;|*-]/.test(sentence[to - 1] ?? '')) to -= 1;
  if (sentence[to - 1] === '"' && !sentence.slice(from, to - 1).includes('"')) to -= 1;
  return to - from >= 2 ? { start: from, end: to } : null;
}

/** Letters, not too many, and not a word such as `publisher` that names nobody. */
export function isName(sentence: string, { start, end }: NameSpan): boolean {
  const words = sentence.slice(start, end);
  if (end - start > LONGEST_NAME || !/\p{L}/u.test(words)) return false;
  const plain = words.replaceAll('"', '').trim();
  if (isNobody(plain) || (!plain.includes(' ') && endsName(plain))) return false;
  return isNobody(foldKey(plain.split(' ').at(-1) ?? '')) ? isPartlyNamed(plain) : true;
}

/** `Editore Valdarno`: a word that names nobody beside one that does. */
const isPartlyNamed = (words: string) => !words.split(' ').every((word) => isNobody(word) || isConnector(word));

export const isCased = (char = ''): boolean => char.toLowerCase() !== char.toUpperCase();
export const isCapital = (char = ''): boolean => isCased(char) && char !== char.toLowerCase();

const MOST_WORDS = 6;
const WORD = /[^\s,;:!?()[\]"“”«»|]+/gu;

/**
 * A run of capitalised words that starts at `from`: `FC Nordstadt`, `Verein der Freunde`, `Print & More`. A legal form ends
 * it. In a script without capitals there is none. `written` is the sentence as written, unit for unit.
 */
export function capitalRun(written: string, from: number): NameSpan | null {
  let end = from;
  let words = 0;
  let pending = from;
  const word = new RegExp(WORD);
  word.lastIndex = from;
  for (let found = word.exec(written); found && words <= MOST_WORDS; found = word.exec(written)) {
    if (/[^\s"“«]/.test(written.slice(pending, found.index))) break;
    const [token] = found;
    const capital = /^[\p{Lu}\p{N}]/u.test(token);
    if (!capital && !(words > 0 && isConnector(token))) break;
    pending = found.index + token.length;
    if (capital) {
      end = pending;
      words += 1;
    }
    const form = legalFormAt(written.slice(end, end + 24));
    if (capital && form) return { start: from, end: end + form };
    if (token.endsWith('.') && !/^\p{Lu}\.$/u.test(token)) break;
  }
  if (words === 0 || words > MOST_WORDS) return null;
  return { start: from, end: end + smallTail(written, end) };
}

/** `Posázavský deník s.r.o.`, `Société d'édition du Gard SAS`: words that a legal form closes. */
function smallTail(written: string, end: number): number {
  const rest = written.slice(end, end + 64);
  let at = 0;
  for (let count = 0; count < 4; count += 1) {
    const word = /^ [\p{L}\p{M}'’-]{2,}/u.exec(rest.slice(at));
    if (!word) return 0;
    at += word[0].length;
    const form = legalFormAt(rest.slice(at));
    if (form) return at + form;
  }
  return 0;
}

/** A run of capitalised words that ends at `to`. */
export function capitalRunBefore(written: string, to: number): NameSpan | null {
  const lead = written.slice(Math.max(0, to - LONGEST_NAME), to);
  const tokens = [...lead.matchAll(new RegExp(WORD))];
  let start = to;
  let words = 0;
  let upper = to;
  for (const found of tokens.reverse()) {
    const [token] = found;
    const at = to - lead.length + found.index;
    if (/[^\s,"”»]/.test(written.slice(at + token.length, upper)) || words >= MOST_WORDS) break;
    // A comma stands in a name before its legal form only.
    if (written.slice(at + token.length, upper).includes(',') && !legalFormAt(written.slice(at + token.length))) break;
    const capital = /^[\p{Lu}\p{N}]/u.test(token);
    const form = words === 0 && legalFormAt(` ${token}`) > 0;
    if (!capital && !form && (words === 0 || !isConnector(token.toLowerCase()))) break;
    // The dot of the sentence before.
    if (token.endsWith('.') && words > 0 && !form && token.length > 3) break;
    upper = at;
    if (capital || form) {
      words += 1;
      if (capital) start = at;
    }
  }
  return start < to && charKind(written.charCodeAt(start)) > 0 ? { start, end: to } : null;
}
