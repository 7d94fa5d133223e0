import { inCapitals } from './evidence.ts';
import type { NamedHolder } from './holder-directory.ts';
import { charKind, type Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import { capitalRun, capitalRunBefore, isCapital, isCased, isName, type NameSpan, tidy } from './name-span.ts';
import {
  ARTICLE,
  BLANKLESS_STOP,
  endingOfKind,
  endsInLegalForm,
  endsName,
  GENITIVE,
  isInName,
  isKind,
  isNobody,
  isTie,
  legalFormEnding,
  ONTO,
} from './party-words.ts';

/** A sentence and what was found in it; all offsets are of its folded text. */
export interface Clause {
  text: string;
  /** As written, unit for unit. */
  written: string;
  hits: readonly Hit[];
  lang: string;
  names: readonly NamedHolder[];
}

/** A way to the party from the word of rights beside which it stands. */
export type Reading = (hit: Hit, clause: Clause) => NameSpan | null;

/** Words that names are made of as well: `خبری`, `News`, `Avis`, `Report`. */
const MAY_NAME: ReadonlySet<Role> = new Set<Role>([
  ...(['object', 'killObject', 'label', 'please', 'kind', 'nobody', 'report', 'law', 'thing'] as const),
  ...(['picture', 'site', 'credit', 'byline', 'talk', 'made', 'holdings'] as const),
]);
const LONGEST_QUOTED = 62;
const LONGEST_WORDS = 70;
const MOST_WORDS = 5;
const LONGEST_BLANKLESS = 20;
const LONGEST_UNCASED = 48;

/** A name in quotes that opens within some characters. */
export function quotedIn(text: string, from: number, within: number): NameSpan | null {
  const open = text.indexOf('"', from);
  // Between two letters it is no quote: Hebrew בע"מ.
  if (open < 0 || open - from > within || charKind(text.charCodeAt(open - 1)) === 1) return null;
  let close = text.indexOf('"', open + 1);
  while (close > 0 && charKind(text.charCodeAt(close - 1)) > 0 && charKind(text.charCodeAt(close + 1)) === 1)
    close = text.indexOf('"', close + 1);
  if (close < 0 || close - open > LONGEST_QUOTED || close - open < 3) return null;
  // `“Source: X”`
  const label = /^\s*[\p{L}\p{M}]+:/u.exec(text.slice(open + 1, close))?.[0].length ?? 0;
  const span = tidy(text, open + 1 + label, close);
  return span && isName(text, span) ? span : null;
}

/**
 * The name that starts at a place, an article and words for its kind aside: in quotes, as a run of capitalised words, or in
 * a script without capitals up to the word that goes on with the sentence.
 */
export function nameFrom(clause: Clause, at: number, least = 1): NameSpan | null {
  const { text, written } = clause;
  let from = at + (/^[\s:*]*/.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  const article = ARTICLE.exec(text.slice(from, from + 8))?.[0].length ?? 0;
  // A capitalised article belongs to the name: `The Lakes Courier`.
  if (article && !(isCapital(written[from]) && isCased(written[from + article]))) from += article;
  from = behindKinds(clause, from);
  if (text[from] === '"') return quotedIn(text, from, 0);
  if (isCased(written[from])) return checked(clause, capitalRun(written, from), least);
  return uncased(clause, from);
}

/** `агентства «…»`, `redacției X`, `صحيفة «…»`: what the party is said to be, in small letters. */
function behindKinds({ text, written }: Clause, at: number): number {
  let from = at;
  for (let count = 0; count < 3 && text[from] !== '"'; count += 1) {
    const word = /^[\p{L}\p{M}.-]+/u.exec(text.slice(from, from + 30))?.[0] ?? '';
    // `der Zeitschrift „…“`: German writes the word for its kind with a capital.
    if (isCapital(written[from]) && text[from + word.length + 1] !== '"') break;
    if (!word || (!isKind(word) && !isNobody(word)) || text[from + word.length] !== ' ') return at;
    from += word.length + 1;
  }
  return isCapital(written[from]) || text[from] === '"' ? from : at;
}

function uncased(clause: Clause, from: number): NameSpan | null {
  const { text, hits } = clause;
  const blankless = charKind(text.charCodeAt(from)) === 2;
  const rest = text.slice(from, from + LONGEST_WORDS);
  const stop = blankless
    ? BLANKLESS_STOP.exec(rest.slice(1))
    : /\s*(?:\.(?!\p{L}(?:\.|[\s،]|$))|[,،;:|\n()/؛]|(?<!\p{L})"|"(?!\p{L}))/u.exec(rest);
  const most = (stop?.index ?? rest.length) + (blankless && stop ? 1 : 0);
  const next = hits.find(({ start, role }) => start > from && start < from + most && !MAY_NAME.has(role));
  const words = text.slice(from, next?.start ?? from + most);
  const span = tidy(text, from, from + (blankless ? words.length : upToVerb(words)));
  if (!span || !isName(text, span)) return null;
  const length = span.end - span.start;
  const count = text.slice(span.start, span.end).split(' ').length;
  return length <= (blankless ? LONGEST_BLANKLESS : LONGEST_UNCASED) && count <= MOST_WORDS ? span : null;
}

function upToVerb(words: string): number {
  let length = 0;
  for (const word of words.split(' ')) {
    if (length > 0 && endsName(word)) return length;
    length += word.length + 1;
  }
  return words.length;
}

const APOSTROPHE_SUFFIX = /'\p{Ll}{1,8} ?$/u;

/** The name that ends right before a place, behind it a case ending or a word that ties it to what follows. */
export function nameUpTo(clause: Clause, to: number, least = 1): NameSpan | null {
  const { text, written, hits } = clause;
  const tied = GENITIVE.exec(text.slice(Math.max(0, to - 8), to))?.[0].length ?? 0;
  const suffix = APOSTROPHE_SUFFIX.exec(text.slice(Math.max(0, to - 10), to))?.[0].length ?? 0;
  let end = to - Math.max(tied, suffix);
  while (end > 0 && /[\s,،、]/.test(text[end - 1] ?? '')) end -= 1;
  if (text[end - 1] === '"') {
    const open = text.lastIndexOf('"', end - 2);
    return open >= 0 && end - open <= LONGEST_QUOTED ? quotedIn(text, open, 0) : null;
  }
  // The dot of a legal form may stand behind its last letter.
  if (isCased(written[end - 1]) || (text[end - 1] === '.' && isCased(written[end - 2]))) {
    const run = capitalRunBefore(written, end);
    return run && checked(clause, withoutRights(clause, run), least);
  }
  // `(Private) Limited`: the bracket is of the legal form.
  const form = legalFormEnding(written.slice(0, end));
  const stop = Math.max(
    -1,
    ...[',', '،', '、', '，', '。', ':', '.', ';', '"', '('].map((mark) => text.lastIndexOf(mark, end - form - 1)),
  );
  const behind = (bars: readonly Hit[]) => tidy(text, Math.max(stop + 1, ...bars.map((hit) => hit.end)), end);
  const before = hits.filter((hit) => hit.end <= end);
  const whole = behind(before.filter((hit) => !MAY_NAME.has(hit.role)));
  // `All the content X's property`: what is owned is no part of so long a name.
  const long = whole && text.slice(whole.start, whole.end).split(' ').length > MOST_WORDS;
  const span = long ? behind(before.filter(({ role }) => !MAY_NAME.has(role) || role === 'object')) : whole;
  if (!span || !isName(text, span)) return null;
  const length = span.end - span.start;
  const blankless = charKind(text.charCodeAt(span.start)) === 2;
  const free = !hits.some(({ role, start, end }) => !MAY_NAME.has(role) && start < span.end && end > span.start);
  const count = text.slice(span.start, span.end).split(' ').length;
  return free && length >= 3 && length <= (blankless ? LONGEST_BLANKLESS : LONGEST_UNCASED) && count <= MOST_WORDS
    ? span
    : null;
}

/** The run without words of rights that open it: `No Fenland Courier`. */
function withoutRights({ text, hits }: Clause, run: NameSpan): NameSpan {
  let { start } = run;
  for (const { role, start: from, end } of hits)
    if (!MAY_NAME.has(role) && from <= start && end > start && end < run.end)
      start = end + (/^\s*/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  return { start, end: run.end };
}

/** German writes every noun with a capital: there a name is a company, several words, or all capitals. */
function checked({ text, written, lang }: Clause, span: NameSpan | null, least: number): NameSpan | null {
  const clean = span && tidy(text, span.start, span.end - endingOfKind(lastWord(text, span), lang));
  if (!clean || !isName(text, clean)) return null;
  const name = written.slice(clean.start, clean.end);
  const words = name.split(' ').length;
  if (words >= (lang === 'de' ? Math.max(2, least) : least)) return clean;
  return lang === 'de' && least < 2 && (name === name.toUpperCase() || endsInLegalForm(name)) ? clean : null;
}

const lastWord = (text: string, { start, end }: NameSpan): string =>
  /[\p{L}\p{M}]+$/u.exec(text.slice(start, end))?.[0] ?? '';

const ACTS: ReadonlySet<Role> = new Set<Role>(['act', 'use', 'derive', 'store', 'archive', 'sell', 'ai', 'commercial']);
/** The words of rights among which a name is looked for: without those that are part of one, `Çukurova Yayın Grubu`. */
export function withoutNames({ text, written, hits, lang }: Omit<Clause, 'names'>): readonly Hit[] {
  const cased = lang !== 'de' && !inCapitals(written);
  return hits.filter(({ role, start, end }) => {
    if (isInName(text.slice(text.lastIndexOf(' ', start) + 1, end))) return false;
    return !(
      cased &&
      ACTS.has(role) &&
      isCapital(written[start]) &&
      BEHIND_CAPITAL.test(written.slice(Math.max(0, start - 30), start))
    );
  });
}
const BEHIND_CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}&.-]* $/u;

/** Where a party starts behind words of owning: the letter for `to` is written onto its name, `שמורות לX`, `ملك لX`. */
export function behindOwner(text: string, end: number): number {
  const from = text.lastIndexOf(' ', end - 1) + 1;
  const last = text.slice(from, end);
  return ONTO.some((letter) => last.startsWith(letter) && last.length > letter.length + 1) && !isTie(last)
    ? from + 1
    : end;
}

/** None of its words is a word of rights. */
export const free = (span: NameSpan | null, hits: readonly Hit[]): NameSpan | null =>
  span && !hits.some(({ role, start, end }) => !MAY_NAME.has(role) && start < span.end && end > span.start)
    ? span
    : null;
