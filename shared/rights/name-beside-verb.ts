import { inCapitals } from './evidence.ts';
import type { Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import { behindOwner, type Clause, free, nameFrom, nameUpTo, quotedIn } from './name-phrase.ts';
import { capitalRun, isCapital, isCased, isName, type NameSpan, tidy } from './name-span.ts';
import {
  ENDINGS,
  endingOfKind,
  GENITIVE,
  isKind,
  isTie,
  isTo,
  legalFormUpTo,
  lettersOnto,
  TIE,
  TIE_HERE,
  tieAt,
} from './party-words.ts';

/** A way to the party from the words of rights beside which it stands. */
type Reading = (hit: Hit, clause: Clause) => NameSpan | null;

/** A party that no list holds, beside the word that makes it one: owning, consent, credit, link, licence. */
export function besideItsVerb(clause: Clause): NameSpan | null {
  const hits = longest(clause.hits);
  // `Distributed by Y under licence from X`: who hands on or prepared it is a party only where no other is.
  const secondary = hits.filter(({ role }) => SECONDARY.has(role));
  for (const hit of [...hits.filter((other) => !secondary.includes(other)), ...secondary]) {
    for (const reading of READINGS[hit.role] ?? []) {
      const found = reading(hit, clause);
      if (found) return withForm(found, clause);
    }
  }
  return null;
}

const SECONDARY: ReadonlySet<Role> = new Set<Role>(['licensed-syndication', 'made', 'object', 'holdings', 'site']);

/** `ООО «…»`: the legal form before the quotes belongs to the name, and so do they. */
function withForm({ start, end }: NameSpan, { text, written }: Clause): NameSpan {
  const form = text[start - 1] === '"' && text[end] === '"' ? legalFormUpTo(written.slice(0, start - 1)) : 0;
  return form ? { start: start - 1 - form, end: end + 1 } : { start, end };
}

/** Without the hits inside a longer one of the same role: `محفوظة` inside `محفوظة لصالح`. */
export const longest = (hits: readonly Hit[]) =>
  hits.filter(
    (hit) => !hits.some((other) => other.role === hit.role && other.start === hit.start && other.end > hit.end),
  );

/** `owned by X`; words of owning may end in the letter that is written onto its party. */
const directlyBehind: Reading = ({ end }, clause) => {
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
const rightBehind: Reading = ({ end }, clause) => tiedName(clause, end + 1);
/** `distributed by X`; `provided to X by Y` says first who was given it. */
const behindItsTie: Reading = (hit, clause) =>
  isTie(clause.text.slice(clause.text.lastIndexOf(' ', hit.end - 1) + 1, hit.end))
    ? rightBehind(hit, clause)
    : tiedBehind(hit, clause);
const quotedBehind =
  (within: number): Reading =>
  ({ end }, { text }) =>
    quotedIn(text, end, within);
/** `consent of the X`, `permission in writing from X`. */
const tiedBehind: Reading = ({ end }, clause) => {
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
const inCase: Reading = ({ end }, clause) => {
  if (!ENDINGS.has(clause.lang)) return null;
  return quotedIn(clause.text, end, 24) ?? (clause.text[end] === ' ' ? free(nameFrom(clause, end), clause.hits) : null);
};

/** `yazılı izni`: the consent starts with the word that qualifies it. */
function startOf(hit: Hit, hits: readonly Hit[]): number {
  const written = hits.find(({ role, end, start }) => role === 'written' && start < hit.start && hit.start - end <= 2);
  return written?.start ?? hit.start;
}
/** `Kuzey Haber Ajansının izni`. */
const endsInCase = ({ text, lang }: Clause, to: number): boolean =>
  endingOfKind(/([\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, to - 30), to))?.[1] ?? '', lang) > 0;
/** `Kuzey Ajans'ın izni`, `<party> کی تحریری اجازت`, `<party>の許諾`: tied to the consent behind it. */
const tiedBefore: Reading = (hit, clause) => {
  const start = startOf(hit, clause.hits);
  const lead = clause.text.slice(Math.max(0, start - 12), start);
  const tied = /'\p{Ll}{1,8} ?(?:\p{L}{4,} )?$/u.exec(lead);
  if (!tied && !GENITIVE.test(lead) && !endsInCase(clause, start)) return null;
  return free(
    nameUpTo(clause, tied ? start - tied[0].length + (/^'\p{Ll}+/u.exec(tied[0])?.[0].length ?? 0) : start),
    clause.hits,
  );
};
/** `Kuzey Ajans A.Ş.'ye aittir`, `X retains`, `<party> के पास`. */
const subject: Reading = (hit, clause) => free(nameUpTo(clause, hit.start), clause.hits);
/** `X expressly reserves …`: two words at least, for a sentence may open with any one. */
const longSubject: Reading = (hit, clause) => {
  const lead =
    /(?: \p{Ll}+){0,2} $/u.exec(clause.written.slice(Math.max(0, hit.start - 30), hit.start))?.[0].length ?? 0;
  return isCased(clause.written[hit.start])
    ? (free(nameUpTo(clause, hit.start, 2), clause.hits) ?? free(nameUpTo(clause, hit.start - lead, 2), clause.hits))
    : null;
};
/** `未经<party>书面授权`: without blanks the party stands between the two. */
const between: Reading = (hit, clause) => {
  if (!HAN_OR_KANA.test(clause.text[hit.end] ?? '')) return null;
  const next = clause.hits.find(({ start, role }) => start >= hit.end && (role === 'written' || role === 'consent'));
  return next && next.start - hit.end >= 2
    ? free(nameUpTo({ ...clause, hits: [{ ...hit, role: 'ban' }] }, next.start), clause.hits)
    : null;
};
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
/** `provided The Lakes Courier is credited`, `Xəzər saytına istinad`. */
const creditedBefore: Reading = (hit, clause) => {
  const lead = clause.written.slice(Math.max(0, hit.start - 40), hit.start);
  const small = /(?<=[\p{L}\p{N}."”»])((?: \p{Ll}[\p{L}\p{M}]*){0,3}) $/u.exec(lead)?.[0].length;
  // `ange Norrskenet som källa`, but not the first word of a sentence.
  const opens = !clause.text.slice(0, hit.start).trim().includes(' ');
  // German opens its sentences with a capitalised noun.
  return small === undefined || clause.lang === 'de' || !isCased(lead.trim().at(-1)?.replace(/["”»]/, 'a'))
    ? null
    : free(nameUpTo(clause, hit.start - small, small === 1 && !opens ? 1 : 2), clause.hits);
};
/** A name in the rest of a link or source clause; one capital word alone is too little. */
const linked: Reading = ({ end }, clause) => {
  const at = clause.written.slice(end, end + 40).search(/(?<=[\s(])\p{Lu}/u);
  return at < 0 ? null : free(nameFrom(clause, end + at, 2), clause.hits);
};
const unlessShouted =
  (reading: Reading): Reading =>
  (hit, clause) =>
    inCapitals(clause.written) ? null : reading(hit, clause);
/** `Reserved to X`: the letter onto the name or a tie right behind. */
const reservedTo: Reading = ({ end }, clause) => {
  const tie = tieAt(TIE_HERE, clause.text, clause.written, end);
  return !tie ? null : tiedName(clause, end + tie);
};

/** `MANDATORY CREDIT: X/Y`: all up to the next stop. In running words a name stands right behind it. */
const creditLine: Reading = ({ end }, clause) => {
  const { text, written } = clause;
  const mark = /^[\s:"*]*/.exec(text.slice(end, end + 6))?.[0] ?? '';
  if (!/[:"]/.test(mark) && !inCapitals(written))
    return clause.lang !== 'de' && isCapital(written[end + 1]) ? free(nameFrom(clause, end + 1), clause.hits) : null;
  const from = end + mark.length;
  const rest = text.slice(from, from + 61);
  const stop = /\s-\s|[.;,"*\n]|$/.exec(rest)?.index ?? rest.length;
  const span = stop >= 2 && stop <= 60 ? tidy(text, from, from + stop) : null;
  return span && isName(text, span) && text.slice(span.start, span.end).split(' ').length <= 6 ? span : null;
};

/** `under Creative Commons by X`, or the subject: `X is published under a Creative Commons licence`. */
const licensor: Reading = (hit, clause) => {
  const { text, written, hits } = clause;
  const by = /^[a-z0-9 .-]{0,30}? by (?=\S)/.exec(text.slice(hit.end, hit.end + 40));
  if (by) return nameFrom(clause, hit.end + by[0].length);
  const run = capitalRun(written, 0);
  if (!run || !/^(?:'\p{Ll})? \p{Ll}/u.test(written.slice(run.end, run.end + 4))) return null;
  return text.slice(0, run.end).includes(' ') && isCapital(written[0]) ? free(nameFrom(clause, 0), hits) : null;
};

/** `source: X`, as a credit must read. */
const labelled: Reading = ({ end }, clause) =>
  clause.text[end] === ':' ? free(nameFrom(clause, end + 1), clause.hits) : null;
/** `محتوى «X»`, `مطالب پایگاه X`: in scripts without capitals, whose content it is stands right behind, in quotes or behind its kind. */
const inConstruct: Reading = ({ role, start, end }, clause) => {
  const from = end + 1;
  if (isCased(clause.text[start]) || clause.text[end] !== ' ') return null;
  const word = /^[\p{L}\p{M}]+/u.exec(clause.text.slice(from, from + 24))?.[0] ?? '';
  const quoted = clause.text[from] === '"';
  // `خبر «…»`, `صور «…»`: of one item or picture the quotes hold its headline, or what it shows.
  if (quoted ? role === 'object' : !isKind(word)) return null;
  const found = free(nameFrom(clause, from), clause.hits);
  return found && !clause.text.slice(found.start, found.end).split(' ').every(isKind) ? found : null;
};

/** `The Lakes Courier's journalism`. */
const possessive: Reading = ({ start }, clause) =>
  /[\p{L}.]'s? $/u.test(clause.text.slice(Math.max(0, start - 4), start)) && isCased(clause.written[start])
    ? free(nameUpTo(clause, start, 2), clause.hits)
    : null;

const ofConsent: readonly Reading[] = [tiedBefore, tiedBehind, inCase, inConstruct];
const ofSource: readonly Reading[] = [labelled, creditedBefore, quotedBehind(40), linked].map(unlessShouted);

/** Where the party stands, by the word beside it; the first reading that names one counts. */
const READINGS: Readonly<Partial<Record<Hit['role'], readonly Reading[]>>> = {
  ownsAfter: [quotedBehind(90), directlyBehind],
  ownsBefore: [subject],
  reserved: [reservedTo, longSubject],
  'all-rights-reserved': [reservedTo],
  'mandatory-credit': [creditLine],
  consent: ofConsent,
  contract: ofConsent,
  subscribe: [quotedBehind(4), tiedBehind, inConstruct],
  unauth: [between],
  without: [between],
  link: ofSource,
  source: ofSource,
  must: [between],
  'used-with-permission': [tiedBefore, rightBehind, tiedBehind],
  'licensed-syndication': [behindItsTie],
  'attribution-required': [quotedBehind(12)],
  'cc-licence': [licensor],
  made: [rightBehind, subject],
  object: [inConstruct, possessive],
  holdings: [inConstruct],
  site: [inConstruct],
};
