import type { Hit } from './lexicon-trie.ts';
import { type Clause, free, nameUpTo, type Reading } from './name-phrase.ts';
import { isCased } from './name-span.ts';
import { endingOfKind, GENITIVE } from './party-words.ts';

/** `yazılı izni`: the consent starts with the word that qualifies it. */
function startOf(hit: Hit, hits: readonly Hit[]): number {
  const written = hits.find(({ role, end, start }) => role === 'written' && start < hit.start && hit.start - end <= 2);
  return written?.start ?? hit.start;
}
/** `Kuzey Haber Ajansının izni`. */
const endsInCase = ({ text, lang }: Clause, to: number): boolean =>
  endingOfKind(/([\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, to - 30), to))?.[1] ?? '', lang) > 0;
/** `Kuzey Ajans'ın izni`, `<party> کی تحریری اجازت`, `<party>の許諾`: tied to the consent behind it. */
export const tiedBefore: Reading = (hit, clause) => {
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
export const subject: Reading = (hit, clause) => free(nameUpTo(clause, hit.start), clause.hits);
/** `X expressly reserves …`: two words at least, for a sentence may open with any one. */
export const longSubject: Reading = (hit, clause) => {
  const lead =
    /(?: \p{Ll}+){0,2} $/u.exec(clause.written.slice(Math.max(0, hit.start - 30), hit.start))?.[0].length ?? 0;
  return isCased(clause.written[hit.start])
    ? (free(nameUpTo(clause, hit.start, 2), clause.hits) ?? free(nameUpTo(clause, hit.start - lead, 2), clause.hits))
    : null;
};
/** `未经<party>书面授权`: without blanks the party stands between the two. */
export const between: Reading = (hit, clause) => {
  if (!HAN_OR_KANA.test(clause.text[hit.end] ?? '')) return null;
  const next = clause.hits.find(({ start, role }) => start >= hit.end && (role === 'written' || role === 'consent'));
  return next && next.start - hit.end >= 2
    ? free(nameUpTo({ ...clause, hits: [{ ...hit, role: 'ban' }] }, next.start), clause.hits)
    : null;
};
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
/** `provided The Lakes Courier is credited`, `Xəzər saytına istinad`. */
export const creditedBefore: Reading = (hit, clause) => {
  const lead = clause.written.slice(Math.max(0, hit.start - 40), hit.start);
  const small = /(?<=[\p{L}\p{N}."”»])((?: \p{Ll}[\p{L}\p{M}]*){0,3}) $/u.exec(lead)?.[0].length;
  // `ange Norrskenet som källa`, but not the first word of a sentence.
  const opens = !clause.text.slice(0, hit.start).trim().includes(' ');
  // German opens its sentences with a capitalised noun.
  return small === undefined || clause.lang === 'de' || !isCased(lead.trim().at(-1)?.replace(/["”»]/, 'a'))
    ? null
    : free(nameUpTo(clause, hit.start - small, small === 1 && !opens ? 1 : 2), clause.hits);
};
/** `The Lakes Courier's journalism`. */
export const possessive: Reading = ({ start }, clause) =>
  /[\p{L}.]'s? $/u.test(clause.text.slice(Math.max(0, start - 4), start)) && isCased(clause.written[start])
    ? free(nameUpTo(clause, start, 2), clause.hits)
    : null;
/** `The Lakes Courier website`, `Göksu Haber internet sitesinde`. */
export const siteOf: Reading = ({ start }, clause) => {
  const small = /(?<=\p{Lu}[\p{L}\p{M}]*)((?: \p{Ll}+)?) $/u.exec(clause.written.slice(Math.max(0, start - 40), start));
  return small && isCased(clause.written[start])
    ? free(nameUpTo(clause, start - small[0].length, 2), clause.hits)
    : null;
};
