import { inCapitals } from './evidence.ts';
import type { Hit } from './lexicon-trie.ts';
import { type Clause, free, nameFrom, quotedIn } from './name-phrase.ts';
import { capitalRun, capitalRunBefore, isCapital, isCased, isName, type NameSpan, tidy } from './name-span.ts';
import { ARTICLE, bindsNext, endsName as goesOn, isKind, legalFormAt, lettersOnto, saysIs } from './party-words.ts';

const WORD = /[^\s,;:.!?()[\]"«»|،؛。、]+/gu;
/** How far into a sentence a name is looked for. */
const FARTHEST_WORD = 600;

/** A publisher that no list holds: `وكالة` and the word behind it, or capitalised words one of which is Agency, Ajansı, Zeitung … */
export function publisher(clause: Clause): NameSpan | null {
  const { text, written, hits } = clause;
  const shouting = inCapitals(written);
  for (const { index, 0: word } of text.slice(0, FARTHEST_WORD).matchAll(WORD)) {
    const found = isCased(written[index])
      ? shouting || !isKind(word.split("'", 1)[0] ?? '')
        ? null
        : isCapital(written[index])
          ? aroundKind(text, written, index, hits)
          : behindSmallKind(clause, index + word.length)
      : uncasedKind(clause, word, index);
    if (found) return found;
  }
  return null;
}

/** `агентства «…»`, `společnosti X Y s.r.o.`: one capital word alone is too little. */
function behindSmallKind(clause: Clause, from: number): NameSpan | null {
  if (clause.text[from] !== ' ') return null;
  if (clause.text[from + 1] === '"') return quotedIn(clause.text, from, 1);
  return free(nameFrom(clause, from, 2) ?? closingName(clause, from + 1), clause.hits);
}

/** `portalu Moravske novosti.`: one capital, and small words up to the stop. */
function closingName({ text, written }: Clause, from: number): NameSpan | null {
  const words = /^\p{Lu}[\p{L}\p{M}-]+(?: \p{Ll}[\p{L}\p{M}-]+){1,2}(?=[.,;:)]|$)/u.exec(
    written.slice(from, from + 60),
  );
  return words && tidy(text, from, from + words[0].length);
}

function uncasedKind(clause: Clause, word: string, index: number): NameSpan | null {
  const onto = lettersOnto(word);
  if (!onto && !isKind(word)) return null;
  return quotedIn(clause.text, index + word.length, 1) ?? behindKind(clause, index + onto, index + word.length);
}

const NEXT = /^ ([^\s,;:.!?()"،؛]{2,30})/u;

/** One word, and the next too when the clause stops there or an article ties it: `وكالة إيلكا الإخبارية`. A bracket behind belongs. */
function behindKind({ text: sentence, hits, lang }: Clause, start: number, from: number): NameSpan | null {
  let end = from;
  let tied = 0;
  for (let words = 0; words < 3; words += 1) {
    const next = NEXT.exec(sentence.slice(end, end + 34));
    if (!next?.[1] || goesOn(next[1])) break;
    const after = end + next[0].length;
    if (hits.some((hit) => hit.role !== 'object' && hit.start < after && hit.end > end + 1)) break;
    const stops =
      after >= sentence.length ||
      /[,.;:()"،؛]/.test(sentence[after] ?? '') ||
      sentence[after + 1] === '(' ||
      endsName(sentence, after, hits);
    if (words > 0 && !stops && !tied && !next[1].startsWith('ال')) break;
    tied = bindsNext(next[1], lang);
    end = after;
  }
  if (end === from) return null;
  end -= saysIs(sentence.slice(start, end), lang);
  const bracket = /^ \([^()\n]{2,16}\)/.exec(sentence.slice(end, end + 20));
  return { start, end: end + (bracket?.[0].length ?? 0) };
}

/** Behind it the clause goes on: a word of rights or one that no name holds. */
function endsName(sentence: string, after: number, hits: readonly Hit[]): boolean {
  const next = NEXT.exec(sentence.slice(after, after + 34))?.[1] ?? '';
  return goesOn(next) || hits.some(({ role, start }) => role !== 'object' && start === after + 1);
}

/** Capitalised words around the kind, without words of rights that open them: `No Lakes News Service material`. */
function aroundKind(text: string, written: string, index: number, hits: readonly Hit[]): NameSpan | null {
  const end = index + (/^[\p{L}\p{M}\d&-]+/u.exec(written.slice(index, index + 40))?.[0].length ?? 0);
  const run = capitalRunBefore(written, end);
  if (!run) return null;
  const bar = hits.filter((hit) => BARS.has(hit.role) && hit.start <= run.start && hit.end < index);
  const start = Math.max(run.start, ...bar.map((hit) => hit.end + 1));
  const whole = capitalRun(written, start);
  const suffix = whole && /'\p{Ll}{1,8}$/u.exec(text.slice(whole.start, whole.end));
  const span = whole && tidy(text, whole.start, whole.end - (suffix?.[0].length ?? 0));
  return span && !isOnlyKind(text.slice(span.start, span.end)) && isName(text, span) ? span : null;
}
/** `Zeitschrift`, `Diese Zeitschrift`, `The Agency`. */
const isOnlyKind = (name: string): boolean => !name.includes(' ') || name.replace(ARTICLE, '').split(' ').every(isKind);
const BARS: ReadonlySet<string> = new Set(['not', 'ban', 'extent', 'only', 'must', 'allow', 'label', 'rights-contact']);

/** Capitalised words that end in a legal form. */
export function company({ text, written }: Clause): NameSpan | null {
  for (const { index, 0: word } of written.slice(0, FARTHEST_WORD).matchAll(WORD)) {
    const end = index + word.length;
    const form = /\p{Lu}/u.test(word[0] ?? '') ? legalFormAt(written.slice(end, end + 24)) : 0;
    if (!form) continue;
    const run = capitalRunBefore(written, end);
    return run && tidy(text, run.start, end + form);
  }
  return null;
}

const ACRONYM = /(?<![\p{L}\d])\p{Lu}{3,6}(?![\p{L}\d])/gu;
const NO_PARTY = new Set([
  'USA',
  'URL',
  'HTML',
  'RSS',
  'PDF',
  'TDM',
  'LLM',
  'AND',
  'NOT',
  'THE',
  'ALL',
  'ISBN',
  'ISSN',
]);

/** An acronym that the sentence uses twice: `the NNW Supply Agreement relating to NNW content`. */
export function acronym({ written, hits }: Clause): NameSpan | null {
  if (inCapitals(written)) return null;
  const seen = new Map<string, number>();
  for (const { index, 0: word } of written.slice(0, FARTHEST_WORD).matchAll(ACRONYM)) {
    const first = seen.get(word);
    const right = hits.some(({ start, end }) => start <= index && end >= index + word.length);
    if (first !== undefined && !right && !NO_PARTY.has(word)) return { start: first, end: first + word.length };
    if (first === undefined) seen.set(word, index);
  }
  return null;
}
