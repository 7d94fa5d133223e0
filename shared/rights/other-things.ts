import { charKind, type Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words that say nothing about rights in what is copied: verbs of reporting, courts, goods. */
const STRANGE: ReadonlySet<Role> = new Set<Role>(['report', 'law', 'thing', 'mask']);
/** A shorter word is a function word. */
const SHORTEST = 4;
const SHORTEST_BLANKLESS = 2;
const WORD = /[\p{L}\p{M}'-]+/gu;

/**
 * Share of a sentence's letters in words that no lexicon knows. Who forbids the use of a text and does not name it says
 * little else, `Copying without permission prohibited`; of seals and roe deer the sentence must speak. Capitalised words are names, but
 * for German, and the party that must consent is one too.
 */
export function strangeShare(view: SentenceView, hits: readonly Hit[], lang: string): number {
  const letters = view.text.replace(/[^\p{L}\p{M}'-]+/gu, '').length;
  return letters ? strangeLetters(view, hits, lang, 0, view.text.length) / letters : 0;
}

/** Letters of unknown words between two places of a sentence. */
export function strangeLetters(
  { text, written }: SentenceView,
  hits: readonly Hit[],
  lang: string,
  from: number,
  to: number,
): number {
  const known = new Uint8Array(text.length + 1);
  for (const { role, start, end } of hits) if (!STRANGE.has(role)) known.fill(1, start, end);
  const parties = partiesIn(hits);
  let strange = 0;
  for (const { index: at, 0: word } of text.slice(from, to).matchAll(WORD)) {
    const index = from + at;
    const blankless = charKind(word.charCodeAt(0)) === 2;
    let unknown = 0;
    for (let at = index; at < index + word.length; at += 1) if (!known[at]) unknown += 1;
    if (unknown < (blankless ? SHORTEST_BLANKLESS : SHORTEST) || (!blankless && unknown < word.length)) continue;
    const first = written[index] ?? '';
    const cased = first.toLowerCase() !== first.toUpperCase();
    if (cased ? lang !== 'de' && index > 0 && first !== first.toLowerCase() : parties.some(within(index))) continue;
    strange += unknown;
  }
  return strange;
}

const LONGEST_PARTY = 30;
/** In a script without capitals the words right behind a consent name whose it is. */
const partiesIn = (hits: readonly Hit[]) =>
  hits
    .filter(({ role }) => role === 'consent' || role === 'written')
    .map(({ end }) => ({ start: end, end: end + LONGEST_PARTY }));
const within = (at: number) => (part: { start: number; end: number }) => at >= part.start && at < part.end;

/** Goods, keys, patients: things that are no text. In capitals among small letters they are part of a name. */
export const thingsIn = ({ written, capitals }: SentenceView, hits: readonly Hit[], lang: string): number =>
  hits.filter(
    ({ role, start }) =>
      role === 'thing' && (lang === 'de' || capitals || start === 0 || !/\p{Lu}/u.test(written[start] ?? '')),
  ).length;
