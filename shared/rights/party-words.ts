import { foldKey } from './fold-text.ts';
import { LEGAL_FORMS, LEGAL_FORMS_BEFORE } from './legal-forms-data.ts';
import { LEXICONS } from './lexicons/all-lexicons.ts';
import type { PartyWords, Role } from './lexicons/lexicon.ts';

/** The words around a named party of all languages at once: which language a name is from its sentence does not tell. */
const listOf = (key: keyof PartyWords): string[] => [
  ...new Set(LEXICONS.flatMap(({ party }) => party?.[key]?.split(' | ') ?? []).map(foldKey)),
];
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Alternatives of a pattern, longest first; an apostrophe holds on to its word, a blank stands behind the others. */
const before = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (word.endsWith("'") ? word : `${escaped(word)} `))
    .join('|');
const BLANKLESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai} ]/u;

const articles = before(listOf('articles'));
/** An article at the start. */
export const ARTICLE = new RegExp(`^(?:${articles})?`);
/** Up to `of the` within a few words: `consent of the`, `permission in writing from`. */
export const TIE = new RegExp(`^[^.;,\\n]{0,28}?[ '](?:${before(listOf('of'))})`);
/** `of` right here. */
export const TIE_HERE = new RegExp(`^ ?(?:${before(listOf('of'))})`);
/** `, a division of`: behind it stands the company that owns what was named before. */
export const PARENT = new RegExp(`^[\\s,]*(?:${before(listOf('parent'))})`);
const LAST_WORD = /(?<=^|[\s'’])\p{Lu}\p{L}*['’]? ?$/u;
const BYLINES = new Set(LEXICONS.flatMap(({ roles }) => roles.byline?.split(' | ') ?? []).map(foldKey));
/**
 * Length of a tie at a place of a sentence; 0 when none is there, null when the pattern needs one. A word with a
 * capital before another capital belongs to the name: `l'accord de L'Écho`, `© De Veluwenaar`, `© Al Fanar`; `By` does not.
 */
export function tieAt(pattern: RegExp, text: string, written: string, from: number): number | null {
  const tie = pattern.exec(text.slice(from, from + FARTHEST_TIE));
  if (!tie) return null;
  const end = from + tie[0].length;
  const last = from + written.slice(from, end).search(LAST_WORD);
  const ofName =
    last >= from && !BYLINES.has(text.slice(last, end).trim()) && /^\p{Lu}\p{Ll}/u.test(written.slice(end, end + 2));
  return (ofName ? last : end) - from;
}
const FARTHEST_TIE = 60;
const ties = new Set(listOf('of'));
export const isTie = (word: string): boolean => ties.has(word);
const within = new Set(listOf('within'));
/** Small words inside a name: `Verein der Freunde`, `Print & More`. */
export const isConnector = (word: string): boolean => within.has(foldKey(word));
/** Letters that are written onto a name: Arabic and Hebrew `to`. */
export const ONTO: readonly string[] = listOf('onto');

const tos = new Set(listOf('to'));
/** Behind it stands the one to whom something belongs. */
export const isTo = (word: string): boolean => tos.has(word);
/** What goes on behind a name and is no part of it: `and its affiliates`. */
export const BESIDES = new RegExp(`,? (?:${listOf('besides').map(escaped).join('|')})(?!\\p{L})`, 'u');

const proclitics = new Set(LEXICONS.flatMap(({ proclitics: own = [] }) => own).map(foldKey));
/** Letters written onto any word: Arabic `and the`. */
export const isProclitic = (letters: string): boolean => proclitics.has(letters);

const inName = new Set(listOf('inName'));
/** A word that goes on with a name though it means an act: `for publishing and distribution`. */
export const isInName = (word: string): boolean => inName.has(word);

const goesOn = listOf('goesOn');
const wholeWords = new Set(goesOn.filter((word) => !BLANKLESS.test(word) && !word.endsWith('*')));
const stems = goesOn.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
/** A word that goes on with the sentence, as it stands in the list. */
export const isGoingOn = (word: string): boolean => wholeWords.has(word);
/** A word that goes on with the sentence behind a name. */
export const endsName = (word: string): boolean =>
  !inName.has(word) &&
  (wholeWords.has(word) || stems.some((stem) => word.startsWith(stem) && word.length > stem.length));
const stops = goesOn.filter((word) => BLANKLESS.test(word)).sort((a, b) => b.length - a.length);
/** What ends a name where no blanks stand between words. */
export const BLANKLESS_STOP = new RegExp(`[\\s.,:|"'()/、。，；：「」『』<>·]|${stops.map(escaped).join('|')}`);

/** What ties a party to the word behind it: `の`, `کی`, `事先`. */
export const GENITIVE = new RegExp(
  `(?:${listOf('genitives')
    .map((word) => (BLANKLESS.test(word) ? escaped(word) : ` ${escaped(word)}`))
    .join('|')})+ ?$`,
  'u',
);

const endingsOf = (key: 'binds' | 'is') => {
  const byLanguage = new Map(LEXICONS.map(({ lang, party }) => [lang, party?.[key] && foldKey(party[key])]));
  /** Length of it at the end of a word of the language; 0 when the word ends otherwise. */
  return (word: string, lang: string): number => {
    const ending = byLanguage.get(lang);
    return ending && word.length > ending.length + 1 && word.endsWith(ending) ? ending.length : 0;
  };
};
/** Ties a word to the next. */
export const bindsNext = endingsOf('binds');
/** Says `is` at the end of a name. */
export const saysIs = endingsOf('is');

/** Pairs of endings by language: how a word ends in a case, and how in the name itself. */
export const ENDINGS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  LEXICONS.flatMap(({ lang, party }) =>
    party?.endings ? [[lang, party.endings.split(' ').map((pair) => pair.split('>'))] as const] : [],
  ),
);

/** Alternatives of a pattern over text as written, longest first: the entries of some roles in all languages. */
export const wordsOf = (...roles: Role[]): string =>
  [...new Set(LEXICONS.flatMap(({ roles: own }) => roles.flatMap((role) => own[role]?.split(' | ') ?? [])))]
    .sort((a, b) => b.length - a.length)
    .map((entry) => escaped(entry.replace(/\*$/, '')) + (entry.endsWith('*') ? '[\\p{L}\\p{M}]{0,12}' : ''))
    .join('|');

const roleWords = (role: 'kind' | 'nobody' | 'picture' | 'credit') =>
  LEXICONS.flatMap(({ roles }) => roles[role]?.split(' | ') ?? []).map(foldKey);
const matcher = (entries: readonly string[]) => {
  const whole = new Set(entries.filter((entry) => !entry.endsWith('*')));
  const open = new Set(entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)));
  return (word: string): boolean => {
    if (whole.has(word)) return true;
    if (word.includes(' ')) return false;
    for (let end = word.length; end >= 3; end -= 1) if (open.has(word.slice(0, end))) return true;
    return false;
  };
};
/** A word for a kind of publisher: agency, newspaper, channel. */
export const isKind = matcher(roleWords('kind'));
/** Length of what is written onto a word for a kind: `to the agency`. */
export const lettersOnto = (word: string): number =>
  ONTO.find((letters) => word.startsWith(letters) && isKind(word.slice(letters.length)))?.length ?? 0;
/** Length of the case ending that is only written onto a word for a kind: Turkish `ajansının`. */
export const endingOfKind = (word: string, lang: string): number =>
  ENDINGS.get(lang)?.find(
    ([from = '', to]) => to === '' && word.endsWith(from) && isKind(word.slice(0, -from.length)),
  )?.[0]?.length ?? 0;
/** Words that name nobody: the publisher, its author. */
export const isNobody = matcher(roleWords('nobody'));

/** `Photo`, `source`: what a picture credit opens with. */
export const isCreditLabel = matcher([...roleWords('picture'), ...roleWords('credit')]);

/** With its dots, or where they stand behind capitals or at the end only, without them. */
const spellings = (form: string): string[] => {
  const dotted = escaped(form).replace(/(?<=\p{L}\\\.)(?=\p{L})/gu, ' ?');
  const bare = form.replace(/(?<=\p{Lu})\.|\.$/gu, '');
  return bare.includes('.') ? [dotted] : [dotted, escaped(bare)];
};
const LEGAL = [...LEGAL_FORMS]
  .sort((a, b) => b.length - a.length)
  .flatMap(spellings)
  .join('|');
const LEGAL_HERE = new RegExp(`^,? ?(?:${LEGAL})(?=[\\s,;.:)("–—]|$)`, 'u');
const LEGAL_END = new RegExp(`(?:^|[\\s,.])(?:${LEGAL})$`, 'iu');
/** Length of a legal form, with the comma or blank before it, at the start of written words; 0 when none is there. */
export const legalFormAt = (written: string): number => LEGAL_HERE.exec(written.slice(0, 24))?.[0].length ?? 0;
/** Length of the legal form that ends words, its last dot and the blank before it included; 0 when none does. */
export const legalFormEnding = (words: string): number => LEGAL_END.exec(words.slice(-24))?.[0].length ?? 0;
export const endsInLegalForm = (words: string): boolean => legalFormEnding(words) > 0;
const LEGAL_BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:${LEGAL_FORMS_BEFORE.map(escaped).join('|')}) $`, 'u');
/** Length of a legal form, with the blank behind it, at the end of written words. */
export const legalFormUpTo = (written: string): number => LEGAL_BEFORE.exec(written.slice(-16))?.[0].length ?? 0;
const LEGAL_ANYWHERE = new RegExp(
  `(?<![\\p{L}\\d])(?:${LEGAL}|${LEGAL_FORMS_BEFORE.map(escaped).join('|')})(?![\\p{L}\\d])`,
  'iu',
);
export const hasLegalForm = (written: string): boolean => LEGAL_ANYWHERE.test(written);
