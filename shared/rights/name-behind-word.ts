import { inCapitals } from './evidence.ts';
import { behindOwner, type Clause, free, nameFrom, quotedIn, type Reading } from './name-phrase.ts';
import { capitalRun, isCapital, isCased, isName, type NameSpan, tidy } from './name-span.ts';
import { ENDINGS, isKind, isTie, isTo, lettersOnto, TIE, TIE_HERE, tieAt } from './party-words.ts';

/** `owned by X`; words of owning may end in the letter that is written onto its party. */
export const directlyBehind: Reading = ({ end }, clause) => {
  const from = behindOwner(clause.text, end);
  return (
    (isOfText(clause, from) && toWhom(clause, from)) ||
    free(
      nameFrom(clause, from),
      clause.hits.filter(({ role }) => role === 'claim' || role === 'right'),
    )
  );
};
/** What belongs to the party is said first: `تعود ملكية المواد إلى X`. */
const isOfText = ({ written, hits }: Clause, from: number): boolean =>
  !isCased(written[from + 1]) && hits.some(({ role, start }) => role === 'object' && start === from + 1);
const FARTHEST_OWNED = 70;
function toWhom(clause: Clause, from: number): NameSpan | null {
  for (const { index, 0: word } of clause.text.slice(from, from + FARTHEST_OWNED).matchAll(/[\p{L}\p{M}]+/gu)) {
    const at = from + index;
    if (isTo(word)) return tiedName(clause, at + word.length + 1);
    const onto = lettersOnto(word);
    if (onto) return free(nameFrom(clause, at + onto), clause.hits);
  }
  return null;
}
/** `reprinted from X`, as `tiedName` reads it. */
export const rightBehind: Reading = ({ end }, clause) => tiedName(clause, end + 1);
/** `distributed by X`; `provided to X by Y` says first who was given it. */
export const behindItsTie: Reading = (hit, clause) =>
  isTie(clause.text.slice(clause.text.lastIndexOf(' ', hit.end - 1) + 1, hit.end))
    ? rightBehind(hit, clause)
    : tiedBehind(hit, clause);
export const quotedBehind =
  (within: number): Reading =>
  ({ end }, { text }) =>
    quotedIn(text, end, within);
/** `consent of the X`, `permission in writing from X`. */
export const tiedBehind: Reading = ({ end }, clause) => {
  const tie = tieAt(TIE, clause.text, clause.written, end);
  return tie === null ? null : tiedName(clause, end + tie);
};
/** Without capitals only a word for its kind or a quote shows that a name begins. */
function tiedName(clause: Clause, from: number): NameSpan | null {
  const word = /^[\p{L}\p{M}]+/u.exec(clause.text.slice(from, from + 24))?.[0] ?? '';
  const begins = clause.text[from] === '"' || isKind(word) || isCased(clause.written[from]);
  return begins ? free(nameFrom(clause, from), clause.hits) : null;
}
/** Languages that say `of` by a case ending: the party stands right behind, often after its kind and in quotes. */
export const inCase: Reading = ({ end }, clause) => {
  if (!ENDINGS.has(clause.lang)) return null;
  return quotedIn(clause.text, end, 24) ?? (clause.text[end] === ' ' ? free(nameFrom(clause, end), clause.hits) : null);
};
/** A name in the rest of a link or source clause; one capital word alone is too little. */
export const linked: Reading = ({ start, end }, clause) => {
  // `navê Ajansa Çiyayê Spî`: the word for its kind opens the name.
  const last = Math.max(start, clause.text.lastIndexOf(' ', end - 1) + 1);
  const from = isCapital(clause.written[last]) && isKind(clause.text.slice(last, end)) ? last - 1 : end;
  const at = clause.written.slice(from, from + 40).search(/(?<=[\s(])\p{Lu}/u);
  return at < 0
    ? null
    : free(
        nameFrom(clause, from + at, 2),
        clause.hits.filter((hit) => hit.end <= start || hit.start >= end),
      );
};
/** `Reserved to X`: the letter onto the name or a tie right behind. */
export const reservedTo: Reading = ({ end }, clause) => {
  const tie = tieAt(TIE_HERE, clause.text, clause.written, end);
  return !tie ? null : tiedName(clause, end + tie);
};
/** `MANDATORY CREDIT: X/Y`: all up to the next stop. In running words a name stands right behind it. */
export const creditLine: Reading = ({ end }, clause) => {
  const { text, written } = clause;
  const mark = /^[\s:"*]*/.exec(text.slice(end, end + 6))?.[0] ?? '';
  if (!/[:"]/.test(mark) && !inCapitals(written))
    return clause.lang !== 'de' && isCapital(written[end + 1]) ? free(nameFrom(clause, end + 1), clause.hits) : null;
  const from = end + mark.length;
  const rest = text.slice(from, from + 61);
  const stop = /\s-\s|(?<!(?:^|[\s/.])\p{L})\.|[;,"*\n]|$/u.exec(rest)?.index ?? rest.length;
  const span = stop >= 2 && stop <= 60 ? tidy(text, from, from + stop) : null;
  return span && isName(text, span) && text.slice(span.start, span.end).split(' ').length <= 6 ? span : null;
};
/** `under Creative Commons by X`, or the subject: `X is published under a Creative Commons licence`. */
export const licensor: Reading = (hit, clause) => {
  const { text, written, hits } = clause;
  const by = /^[a-z0-9 .-]{0,30}? by (?=\S)/.exec(text.slice(hit.end, hit.end + 40));
  if (by) return nameFrom(clause, hit.end + by[0].length);
  const run = capitalRun(written, 0);
  if (!run || !/^(?:'\p{Ll})? \p{Ll}/u.test(written.slice(run.end, run.end + 4))) return null;
  return text.slice(0, run.end).includes(' ') && isCapital(written[0]) ? free(nameFrom(clause, 0), hits) : null;
};
/** `source: X`, as a credit must read. */
export const labelled: Reading = ({ end }, clause) =>
  clause.text[end] === ':' ? free(nameFrom(clause, end + 1), clause.hits) : null;
/** `محتوى «X»`, `مطالب پایگاه X`: in scripts without capitals, whose content it is stands right behind, in quotes or behind its kind. */
export const inConstruct: Reading = ({ role, start, end }, clause) => {
  const from = end + 1;
  if (isCased(clause.text[start]) || clause.text[end] !== ' ') return null;
  const word = /^[\p{L}\p{M}]+/u.exec(clause.text.slice(from, from + 24))?.[0] ?? '';
  const quoted = clause.text[from] === '"';
  // `خبر «…»`, `صور «…»`: of one item or picture the quotes hold its headline, or what it shows.
  if (quoted ? role === 'object' : !isKind(word)) return null;
  const found = free(nameFrom(clause, from), clause.hits);
  return found && !clause.text.slice(found.start, found.end).split(' ').every(isKind) ? found : null;
};
