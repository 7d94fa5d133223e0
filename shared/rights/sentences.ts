import { foldKey } from './fold-text.ts';
import { LEGAL_FORMS, LEGAL_FORMS_BEFORE } from './legal-forms-data.ts';
import { charKind } from './lexicon-trie.ts';
import { LEXICONS } from './lexicons/all-lexicons.ts';
import { MONTHS } from './months-data.ts';

/** A sentence of a folded text; `line` counts lines, so that neighbours know whether a newline lies between them. */
export interface Sentence {
  start: number;
  end: number;
  line: number;
  /** Its whole line, from the first letter to the newline; hard-wrapped lines count as one. */
  lineStart: number;
  lineEnd: number;
}

/** A longer sentence is cut at the next blank, or at twice the length where no blank comes: no notice clause is longer, and it bounds the work per sentence. */
const LONGEST_SENTENCE = 1500;
const STOPS = new Set(['.', '!', '?', '؟', '۔', '।', '。', '！', '？', '։', '።', '។', '။']);
const MATTERS = new Uint8Array(0x10000);
for (const char of ['\n', ...STOPS]) MATTERS[char.charCodeAt(0)] = 1;
const WIDE_STOPS = new Set(['۔', '।', '。', '！', '？', '։', '።', '។', '။']);
/** Before these a dot ends an abbreviation, not a sentence. */
const ABBREVIATIONS = new Set([
  ...LEXICONS.flatMap(({ abbreviations }) => abbreviations?.split(' ') ?? []).map(foldKey),
  ...[...LEGAL_FORMS, ...LEGAL_FORMS_BEFORE]
    .flatMap((form) => form.split(' '))
    .map((word) => foldKey(word).replace(/\.$/, '')),
]);
const ENDINGS_OF_HOSTS = new Set('com net org info edu gov'.split(' '));

/** @param written the letter as written at a place of the folded text */
export function sentencesOf(folded: string, written: (at: number) => string): Sentence[] {
  const sentences: Sentence[] = [];
  let line = 0;
  let from = 0;
  let lineStart = 0;
  let lineEnd = endOfLine(folded, 0, written);
  const close = (end: number) => {
    const [start, stop] = trimmed(folded, from, end);
    if (stop > start) sentences.push({ start, end: stop, line, lineStart, lineEnd });
    from = end;
  };
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (at - from < LONGEST_SENTENCE && !MATTERS[code]) continue;
    const char = folded.charAt(at);
    if (char === '\n' && at < lineEnd) continue;
    if (char === '\n') {
      close(at);
      line += 1;
      lineStart = at + 1;
      lineEnd = endOfLine(folded, lineStart, written);
    } else if (at - from >= LONGEST_SENTENCE && (char === ' ' || at - from >= 2 * LONGEST_SENTENCE)) {
      close(at);
    } else if (STOPS.has(char) && endsSentence(folded, from, at, char, written)) {
      let after = at + 1;
      while (after < folded.length && '")]'.includes(folded[after] ?? '')) after += 1;
      close(after);
      at = after - 1;
    }
  }
  close(folded.length);
  return sentences;
}

/** A line shorter than this was not wrapped: it ends where its writer ended it. */
const SHORTEST_WRAPPED = 30;

/** A hard-wrapped line goes on: no stop before the newline, a small letter behind it. */
function endOfLine(text: string, from: number, written: (at: number) => string): number {
  let start = from;
  for (;;) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) return text.length;
    const before = text.charAt(text[newline - 1] === ' ' ? newline - 2 : newline - 1);
    const next = written(text[newline + 1] === ' ' ? newline + 2 : newline + 1);
    const goesOn = next !== next.toUpperCase() && /[\p{L}\p{N},-]/u.test(before);
    if (!goesOn || newline - start < SHORTEST_WRAPPED) return newline;
    start = newline + 1;
  }
}

function endsSentence(text: string, from: number, at: number, char: string, written: (at: number) => string): boolean {
  if (WIDE_STOPS.has(char)) return true;
  const next = text[at + 1] ?? ' ';
  if (next !== ' ' && next !== '\n' && next !== '"' && next !== ')') return char === '.' && runsOn(text, at, written);
  if (char !== '.') return true;
  let word = at;
  while (word > from && at - word < 12 && (charKind(text.charCodeAt(word - 1)) > 0 || text[word - 1] === '.'))
    word -= 1;
  const said = text.slice(word, at);
  if (at - from <= LONGEST_SIGN && SIGN_AND_YEAR.test(text.slice(from, at))) return false;
  if (HALF_DAYS.has(said)) return !goesOnAfterHour(text.slice(at + 2, at + 14));
  return (
    !ABBREVIATIONS.has(said) &&
    !(isDay(said) && isMonth(text, at + 2)) &&
    !isClause(said, text, at + 2) &&
    !isInitial(text, at, written)
  );
}

const HALF_DAYS = new Set(['a.m', 'p.m']);
const AFTER_HOURS = new Set(LEXICONS.flatMap(({ afterHours }) => afterHours?.split(' ') ?? []));
/** Behind the hour stand its zone, in two to four letters or in brackets, or the day. */
const goesOnAfterHour = (behind: string): boolean =>
  /^(?:[a-z]{2,4}(?: |$)|\()/.test(behind) || AFTER_HOURS.has(/^[a-z]+/.exec(behind)?.[0] ?? '');

/** `©2031. Lakes Courier`: the name comes behind the dot. */
const SIGN_AND_YEAR = /^(?:copyright|©|\(c\)|[\s,-]|\d{4})+$/;
const LONGEST_SIGN = 32;

/** `Foto: E. Mai`, `by R. Anand`, `Ann B. Roe`; not `vitamin C. The`. */
function isInitial(text: string, at: number, written: (at: number) => string): boolean {
  const before = text[at - 2] ?? '';
  if (charKind(text.charCodeAt(at - 1)) !== 1 || charKind(before.charCodeAt(0)) === 1) return false;
  if (!isUpper(written(at - 1)) || !isUpper(written(at + 2))) return false;
  const lead = text.slice(Math.max(0, at - 22), at - 1).trimEnd();
  const word = /[\p{L}\p{M}]+$/u.exec(lead)?.[0] ?? '';
  if (word === '') return lead !== '' && before !== ' ' ? true : /[:/,(&"-]$/.test(lead);
  return BYLINES.has(word) || isUpper(written(at - 2 - word.length));
}
const isUpper = (char: string) => char !== char.toLowerCase();
const BYLINES = new Set(LEXICONS.flatMap(({ roles }) => roles.byline?.split(' | ') ?? []).map(foldKey));

/** `Article L. 122-5`, `art. R. 7`: a letter that numbers. */
const isClause = (word: string, text: string, from: number) =>
  /^\p{L}$/u.test(word) && /^\d/.test(text.slice(from, from + 1));

const isDay = (word: string) => /^\d{1,2}$/.test(word);
const MONTH_NAMES = new Set(MONTHS.flat().map(foldKey));

/** `4. Dezember`: many languages put a dot behind the day. */
function isMonth(text: string, from: number): boolean {
  const word = /^\p{L}{3,14}/u.exec(text.slice(from, from + 16))?.[0];
  return word !== undefined && MONTH_NAMES.has(word);
}

/** A lost blank, `noon.This story`: small letters before the dot, a capitalised word after it that is no host ending. */
function runsOn(text: string, at: number, written: (at: number) => string): boolean {
  const small = (place: number) => written(place) !== written(place).toUpperCase();
  if (!small(at - 1) || !small(at - 2) || !small(at - 3)) return false;
  const first = written(at + 1);
  if (first === first.toLowerCase() || !small(at + 2) || !small(at + 3)) return false;
  const word = /^\p{L}{1,6}/u.exec(text.slice(at + 1, at + 8))?.[0] ?? '';
  return !ENDINGS_OF_HOSTS.has(word);
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && (text[from] === ' ' || text[from] === '\n')) from += 1;
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\n')) to -= 1;
  return [from, to];
}
