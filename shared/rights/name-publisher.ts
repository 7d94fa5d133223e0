import { KINDS_OF_PUBLISHER, PUBLISHER_WORDS } from './common-words-data.ts';
import { inCapitals } from './evidence.ts';
import { foldKey } from './fold-text.ts';
import type { Hit } from './lexicon-trie.ts';
import { capitalRun, isName, type NameSpan, tidy } from './name-span.ts';

const KINDS = new Set(KINDS_OF_PUBLISHER.map(foldKey));
const PUBLISHERS = new Set(PUBLISHER_WORDS.map(foldKey));
export const isKind = (word: string): boolean => KINDS.has(word) || PUBLISHERS.has(word);
const WORD = /[^\s,;:.!?()[\]"«»|،؛。、]+/gu;
/** How far into a sentence a name is looked for. */
const FARTHEST_WORD = 600;

/** A publisher that no list holds: `وكالة` and the word behind it, or capitalised words one of which is Agency, Ajansı, Zeitung … */
export function publisher(sentence: string, written: string, hits: readonly Hit[]): NameSpan | null {
  const shouting = inCapitals(written);
  for (const { index, 0: word } of sentence.slice(0, FARTHEST_WORD).matchAll(WORD)) {
    const kind = KINDS.has(word) ? index : word.startsWith('ل') && KINDS.has(word.slice(1)) ? index + 1 : -1;
    const found =
      kind >= 0
        ? behindKind(sentence, kind, index + word.length, hits)
        : PUBLISHERS.has(word.split("'", 1)[0] ?? '') && !shouting && /\p{Lu}/u.test(written[index] ?? '')
          ? aroundKind(sentence, written, index)
          : null;
    if (found) return found;
  }
  return null;
}

/** Behind `the agency` these go on with the sentence; they are no name. Folded. */
export const GOES_ON =
  /^(?:او|ولا|لا|دون|بدون|من|في|على|عن|ممنوع|فقط|التي|الذي|و.*|را|از|به|در|است|ميباشد|مي|هستند|بوده|اين|با|يا|كل|או|كي|كا|كو|سي|مين|ني|هي|پر|ميں|هين|ئه‌م|بو|له|ب|של|את|על|הזה|זה|הוא|يعد|تعد)$/u;
const NEXT = /^ ([^\s,;:.!?()"،؛]{2,30})/u;

/** One word, and the next too when the clause stops there or an article ties it: `وكالة إيلكا الإخبارية`. A bracket behind belongs. */
function behindKind(sentence: string, start: number, from: number, hits: readonly Hit[]): NameSpan | null {
  let end = from;
  for (let words = 0; words < 3; words += 1) {
    const next = NEXT.exec(sentence.slice(end, end + 34));
    if (!next?.[1] || GOES_ON.test(next[1])) break;
    const after = end + next[0].length;
    if (hits.some((hit) => hit.role !== 'object' && hit.start < after && hit.end > end + 1)) break;
    const stops =
      after >= sentence.length ||
      /[,.;:()"،؛]/.test(sentence[after] ?? '') ||
      sentence[after + 1] === '(' ||
      endsName(sentence, after, hits);
    if (words > 0 && !stops && !next[1].startsWith('ال')) break;
    end = after;
  }
  if (end === from) return null;
  const bracket = /^ \([^()\n]{2,16}\)/.exec(sentence.slice(end, end + 20));
  return { start, end: end + (bracket?.[0].length ?? 0) };
}

/** Behind it the clause goes on: a word of rights or one that no name holds. */
function endsName(sentence: string, after: number, hits: readonly Hit[]): boolean {
  const next = NEXT.exec(sentence.slice(after, after + 34))?.[1] ?? '';
  return GOES_ON.test(next) || hits.some(({ role, start }) => role !== 'object' && start === after + 1);
}

function aroundKind(sentence: string, written: string, index: number): NameSpan | null {
  const lead = /(?:[\p{Lu}\d][\p{L}\d&.'-]* ){1,4}$/u.exec(written.slice(Math.max(0, index - 60), index));
  const words = lead?.[0].replace(/^(?:No|All|Any|Every|Neither|Each) /, '') ?? '';
  const run = capitalRun(written, index - words.length);
  const span = run && tidy(sentence, run.start, run.end);
  if (span && !sentence.slice(span.start, span.end).includes(' ')) return null;
  return span && isName(sentence, span) ? span : null;
}

const COMPANY =
  /(?:\p{Lu}[\p{L}\d&.-]*,? ){1,5}(?:SE|AG|GmbH|Inc\.?|Ltd\.?|LLC|S\.?A\.?|S\.p\.A\.|N\.V\.|B\.V\.|A\.Ş\.|Limited|plc|Corp\.|Kft\.|Zrt\.|Nyrt\.|s\.r\.o\.|OÜ|AB|A\/S|Oy|ООД|SRL|SAS|MMC)(?=[\s.,;)]|$)/u;

/** Capitalised words that end in a legal form. */
export function company(sentence: string, written: string): NameSpan | null {
  const found = COMPANY.exec(written.slice(0, FARTHEST_WORD));
  return found ? tidy(sentence, found.index, found.index + found[0].length) : null;
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
export function acronym(written: string, hits: readonly Hit[]): NameSpan | null {
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
