import type { Found } from './assemble-notices.ts';
import { type ClauseSpan, clausesOf, together } from './clauses.ts';
import { inCapitals } from './evidence.ts';
import type { HolderDirectory, NamedHolder } from './holder-directory.ts';
import type { Hit } from './lexicon-trie.ts';
import { mayConcernRights } from './may-concern-rights.ts';
import { nameAtSign } from './name-at-sign.ts';
import { nameInClause } from './name-in-clause.ts';
import { inAnotherCase } from './name-nominative.ts';
import { withoutNames } from './name-phrase.ts';
import type { NameSpan } from './name-span.ts';
import { narrow } from './notice-span.ts';
import { readStatement } from './read-statement.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';
import type { Statement } from './statement.ts';

export interface Folded {
  text: string;
  map: Int32Array;
}

const SIGN = /[©ⓒ℗]|\(c\)|\(с\)|&copy;|copyright/;
/** A clause has a few dozen words at most; the bound keeps a sentence of nothing but rights words cheap. */
const MOST_HITS = 240;
/** A line longer than this is a paragraph. */
const SHORT_LINE = 160;

/** What a sentence says about rights, and where that stands and whose they are once it is asked for. */
export interface Read {
  sentence: Sentence;
  statement: Statement;
  locate(): Found;
}

/** What a sentence says about rights; null when it says nothing. */
export function examineSentence(
  sentence: Sentence,
  hits: readonly Hit[],
  text: string,
  folded: Folded,
  directory: HolderDirectory,
): Read | null {
  const part = folded.text.slice(sentence.start, sentence.end);
  if (!mayConcernRights(hits) && !SIGN.test(part)) return null;
  const own = hits
    .slice(0, MOST_HITS)
    .map((hit) => ({ ...hit, start: hit.start - sentence.start, end: hit.end - sentence.start }));
  const view = new LazyView(part, sentence, text, folded.map, directory);
  const clauses = clausesOf(part);
  const statement =
    clauses.length === 1
      ? readStatement(view, own)
      : together(clauses.map((clause) => readClause(clause, own, sentence, text, folded, directory)));
  if (!statement?.terms.size || statement.score <= 0) return null;
  return { sentence, statement, locate: () => locate(sentence, statement, view, text, folded.map, directory) };
}

/** Offsets of its statement are of the sentence. */
function readClause(
  { start, end }: ClauseSpan,
  hits: readonly Hit[],
  sentence: Sentence,
  text: string,
  folded: Folded,
  directory: HolderDirectory,
): Statement {
  const place = { ...sentence, start: sentence.start + start, end: sentence.start + end };
  const view = new LazyView(folded.text.slice(place.start, place.end), place, text, folded.map, directory);
  const moved = <T extends ClauseSpan>(span: T, by: number): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const statement = readStatement(
    view,
    hits.filter((hit) => hit.start >= start && hit.start < end).map((hit) => moved(hit, -start)),
  );
  return {
    ...statement,
    hits: statement.hits.map((hit) => moved(hit, start)),
    sign: statement.sign && moved(statement.sign, start),
  };
}

/** The letters as written and the names are looked up for the few sentences that need them. */
class LazyView implements SentenceView {
  readonly text: string;
  readonly alone: boolean;
  readonly lineStart: boolean;
  readonly around: number;
  readonly #look: { written: () => string; names: (written: string) => NamedHolder[] };
  #written: string | null = null;
  #names: NamedHolder[] | null = null;
  #capitals: boolean | null = null;

  constructor(part: string, sentence: Sentence, text: string, map: Int32Array, directory: HolderDirectory) {
    this.text = part;
    this.around = sentence.lineEnd - sentence.lineStart - part.length;
    this.alone = this.around + part.length <= SHORT_LINE;
    this.lineStart = sentence.start - sentence.lineStart <= 2;
    this.#look = {
      written: () => {
        // Where folding dropped nothing the letters stand side by side.
        const [from, to] = [map[sentence.start] ?? 0, map[sentence.end - 1] ?? 0];
        if (to - from === sentence.end - 1 - sentence.start) return text.slice(from, to + 1);
        let written = '';
        for (let at = sentence.start; at < sentence.end; at += 1) written += text.charAt(map[at] ?? 0);
        return written;
      },
      names: (written) => directory.namesIn(part, (place) => written.charAt(place)),
    };
  }

  get written(): string {
    this.#written ??= this.#look.written();
    return this.#written;
  }

  get capitals(): boolean {
    this.#capitals ??= inCapitals(this.written);
    return this.#capitals;
  }

  get names(): readonly NamedHolder[] {
    this.#names ??= this.#look.names(this.written);
    return this.#names;
  }

  get named(): boolean {
    return this.names.length > 0;
  }
}

/** Vowel signs and accents written behind the last letter belong to it; folding dropped them. */
function withMarks(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < 8 && /\p{M}/u.test(text[at] ?? '')) at += 1;
  return at;
}

/** The listed name is the name, with an article or a legal form around it at most: `Times` is not `The Harbour Times`. */
function covers(name: NameSpan, named: NamedHolder, written: string): boolean {
  if (named.start >= name.end || named.end <= name.start) return false;
  const before = written.slice(name.start, named.start);
  return written.slice(named.start, named.end).includes(' ') || !/(?<!^The)(?<=\p{Ll}) $/u.test(before);
}

function locate(
  sentence: Sentence,
  statement: Statement,
  { text: part, written, names }: LazyView,
  text: string,
  map: Int32Array,
  directory: HolderDirectory,
): Found {
  const place = (at: number) => map[sentence.start + at] ?? 0;
  const { hits, lang } = statement;
  const clause = { text: part, written, hits: withoutNames({ text: part, written, hits, lang }), lang, names };
  const atSign = statement.sign && nameAtSign(clause, statement.sign);
  const inClause = atSign ? null : nameInClause(statement, names, clause);
  const found = atSign ?? inClause;
  const words = ({ start, end }: NameSpan) =>
    text.slice(place(start), withMarks(text, place(end - 1) + 1)).replace(/\s+/g, ' ');
  const listed =
    found && (names.find((named) => covers(found, named, written))?.holder ?? directory.byName(words(found)));
  const inflected = found && !listed ? inAnotherCase(part, found, statement.lang, directory) : null;
  const name = inflected && found ? { start: found.start, end: inflected.end } : found;
  const span = narrow(part, statement, name);
  return {
    sentence,
    statement,
    start: place(span.start),
    end: withMarks(text, place(span.end - 1) + 1),
    holder: name && words(name),
    holderId: (listed ?? inflected?.holder)?.id ?? null,
    surely: atSign !== null || inClause?.surely === true,
  };
}
