import { inCapitals } from './evidence.ts';
import { foldKey } from './fold-text.ts';
import { charKind, type Hit } from './lexicon-trie.ts';
import { beforeConsent, beforeCredit, beforeGenitive, beforeSuffix, startOfConsent, subjectOf } from './name-before.ts';
import { GOES_ON } from './name-publisher.ts';
import { capitalRun, checked, isName, MAY_NAME, type NameSpan, tidy } from './name-span.ts';
import type { Statement } from './statement.ts';
import { ARTICLES, IN_WORDS, OF_WORDS } from './tie-words-data.ts';

/** Alternatives of a pattern; an apostrophe holds on to its word, a blank stands behind the others. */
const oneOf = (words: string) =>
  words
    .split(' | ')
    .map((word) => (word.endsWith("'") ? foldKey(word) : `${foldKey(word)} `))
    .join('|');
const OF = new RegExp(`^[^.;\\n]{0,24}?[ '](?:(?:${oneOf(OF_WORDS)})(?:${oneOf(ARTICLES)})?|dell'|d')"?`);
const IN = new RegExp(`^[^.;\\n]{0,30}?[ '](?:${oneOf(IN_WORDS)})(?:${oneOf(ARTICLES)})?"?`);
/** An article or a verb that hangs between owning and its party. */
const DETERMINER = /^[\s:]*(?:l'|d'|the |la |le |el |les |der |die |das |het |de |o |a )?"?/;

/** A party that no list holds, beside the word that makes it one: owning, consent, credit, link, licence. */
export function besideItsVerb({ hits, lang }: Statement, sentence: string, written: string): NameSpan | null {
  for (const hit of longest(hits)) {
    const found = besideHit(hit, hits, lang, sentence, written);
    if (found) return found;
  }
  return null;
}

function besideHit(hit: Hit, hits: readonly Hit[], lang: string, sentence: string, written: string): NameSpan | null {
  switch (hit.role) {
    case 'ownsAfter':
      return quotedIn(sentence, hit.end, 90) ?? right(hit, sentence, written, hits);
    case 'mandatory-credit':
      return credited(sentence, written, hit.end);
    case 'consent': {
      if (lang === 'tr') return beforeSuffix(sentence, written, startOfConsent(hit, hits));
      const of = OF.exec(sentence.slice(hit.end, hit.end + 60))?.[0].length;
      return (
        (of === undefined ? null : partyOf(hit.end + of, sentence, written, lang)) ??
        (CASES.has(lang) ? inCase(hit.end, sentence, written, lang) : null) ??
        beforeGenitive(hit, hits, sentence)
      );
    }
    case 'unauth':
    case 'without':
      return beforeConsent(hit, hits, sentence);
    case 'link':
    case 'source':
      if (inCapitals(written)) return null;
      return (
        beforeCredit(hit, sentence, written) ??
        quotedIn(sentence, hit.end, 40) ??
        linked(hit.end, sentence, written, lang)
      );
    case 'used-with-permission': {
      const lead = IN.exec(sentence.slice(hit.end, hit.end + 60))?.[0].length;
      return lang === 'tr'
        ? null
        : (partyOf(hit.end + 1, sentence, written, lang) ??
            (lead === undefined ? null : partyOf(hit.end + lead, sentence, written, lang)));
    }
    case 'reserved':
      // `The Lakes Courier expressly reserves …`
      return LATIN.test(sentence.slice(hit.start, hit.start + 1))
        ? clear(subjectOf(hit, [], sentence, written, 2), hits)
        : null;
    case 'cc-licence':
      return licensor(hit, hits, sentence, written);
    case 'ownsBefore':
      return lang === 'tr' ? beforeSuffix(sentence, written, hit.start) : subjectOf(hit, hits, sentence, written);
    default:
      return null;
  }
}

/** Languages that say `of` by a case ending: the party stands right behind, often after its kind and in quotes. */
const CASES = new Set(['ru', 'uk', 'pl', 'cs', 'sr', 'bg']);

function inCase(from: number, sentence: string, written: string, lang: string): NameSpan | null {
  return (
    quotedIn(sentence, from, 24) ??
    (sentence[from] === ' ' ? checked(capitalRun(written, from + 1), sentence, lang) : null)
  );
}

/** None of its words is a word of rights. */
const clear = (span: NameSpan | null, hits: readonly Hit[]) =>
  span && !hits.some(({ role, start, end }) => !MAY_NAME.has(role) && start < span.end && end > span.start)
    ? span
    : null;

const LATIN = /^[a-z]/;

/** A capitalised article belongs to the name: `The Lakes Courier`. */
function partyOf(from: number, sentence: string, written: string, lang: string): NameSpan | null {
  const article = /(?:The|La|Le|El|Der|Die|Das) "?$/.exec(written.slice(Math.max(0, from - 5), from))?.[0].length ?? 0;
  return checked(capitalRun(written, from - article), sentence, lang);
}

/** Without the hits inside a longer one of the same role: `محفوظة` inside `محفوظة لصالح`. */
export const longest = (hits: readonly Hit[]) =>
  hits.filter(
    (hit) => !hits.some((other) => other.role === hit.role && other.start === hit.start && other.end > hit.end),
  );

export function quotedIn(sentence: string, from: number, within: number): NameSpan | null {
  const open = sentence.indexOf('"', from);
  // Between two letters it is no quote: Hebrew בע"מ.
  if (open < 0 || open - from > within || charKind(sentence.charCodeAt(open - 1)) > 0) return null;
  const close = sentence.indexOf('"', open + 1);
  if (close < 0 || close - open > 62 || close - open < 3) return null;
  const span = tidy(sentence, open + 1, close);
  return span && isName(sentence, span) ? span : null;
}

/** `שמורות לX`, `ملك لX`: the letter for `to` is written onto the name. */
export function startBehind(sentence: string, end: number): number {
  const last = sentence.slice(sentence.lastIndexOf(' ', end - 1) + 1, end);
  if (/^[לل]\p{L}{2,}/u.test(last) && !FOR_THE_SAKE.has(last)) return end - last.length + 1;
  return end + (DETERMINER.exec(sentence.slice(end, end + 12))?.[0].length ?? 0);
}

const FOR_THE_SAKE = new Set(['لصالح', 'لدي', 'لفائده']);

/** Length up to the word that goes on with the sentence, `است` or `ولا`. */
function withoutVerb(words: string): number {
  let length = 0;
  for (const word of words.split(' ')) {
    if (length > 0 && GOES_ON.test(word)) return length;
    length += word.length + (length > 0 || words.startsWith(' ') ? 1 : 0);
  }
  return words.length;
}

/** Right behind the words of owning: a capitalised run, or in a script without capitals the words up to the next stop or rights word. */
function right(hit: Hit, sentence: string, written: string, hits: readonly Hit[]): NameSpan | null {
  const from = startBehind(sentence, hit.end);
  const first = written[from] ?? '';
  if (first.toLowerCase() !== first.toUpperCase()) return checked(capitalRun(written, from), sentence, hit.lang);
  const blankless = charKind(sentence.charCodeAt(from)) === 2;
  const stops = blankless
    ? /[\s.,:|"()/。、，；及或与與]|または|もしくは|及び|および/
    : /\s*(?:\.(?!\p{L}(?:\.|[\s،]|$))|[,،;:|\n()/؛]|(?<!\p{L})"|"(?!\p{L}))/u;
  const stop = stops.exec(sentence.slice(from, from + 70))?.index ?? 70;
  const next = hits.find(({ start, role }) => start > from && start < from + stop && !MAY_NAME.has(role));
  const to = Math.min(sentence.length, next ? next.start : from + stop);
  const span = tidy(sentence, from, from + withoutVerb(sentence.slice(from, to)));
  if (!span || !isName(sentence, span)) return null;
  const words = sentence.slice(span.start, span.end);
  return words.length <= (blankless ? 16 : 40) && words.split(' ').length <= 4 ? span : null;
}

const LICENSES =
  /^(?:'s)? (?:is|are|publish|releas|licen|shar|makes|offers|est |sont |publie|wird|werden|veroffentlicht|es |son |esta|publica|pubblica|e |sono|publiceert)/;

/** `under Creative Commons by X`, or the subject: `X is published under a Creative Commons licence`. */
function licensor(hit: Hit, hits: readonly Hit[], sentence: string, written: string): NameSpan | null {
  const by = /^[a-z0-9 .-]{0,30}? by (?=\S)/.exec(sentence.slice(hit.end, hit.end + 40));
  if (by) return checked(capitalRun(written, hit.end + by[0].length), sentence, hit.lang);
  const subject = capitalRun(written, 0);
  if (!subject || !LICENSES.test(sentence.slice(subject.end, subject.end + 18))) return null;
  const clean = !hits.some((other) => other.start < subject.end && other.end > subject.start);
  return clean && sentence.slice(0, subject.end).includes(' ') ? checked(subject, sentence, hit.lang) : null;
}

function credited(sentence: string, written: string, from: number): NameSpan | null {
  const mark = /^[\s:"*]*/.exec(sentence.slice(from, from + 6))?.[0] ?? '';
  // In running words a name behind it needs its colon.
  if (!/[:"]/.test(mark) && !inCapitals(written)) return null;
  const lead = mark.length;
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
