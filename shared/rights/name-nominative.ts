import type { Holder } from './holder.ts';
import type { HolderDirectory } from './holder-directory.ts';
import type { NameSpan } from './name-span.ts';

/** How a word of a name ends behind `of` or `without the consent`, and how it ends in the name itself; both folded. */
const ENDINGS: Readonly<Record<string, string>> = {
  de: 'en>e en>er en>es er>e es> s>',
  ru: 'ои>ая еи>яя ы>а и>а и>я ого>ии ого>ыи ого>ое его>ее а> я>и я>ь я>е ии>ия и>ь',
  uk: 'оі>а ои>а и>а и>я і>а і>я ого>ии ого>е а> у> я>и ня>ень дня>день',
  bg: 'я>ии а>',
  sr: 'e>a a> og>i ог>и е>а а>',
  pl: 'ej>a iej>a y>a i>a ji>ja ego>y ego>i u> a> ego>e',
  cs: 'e>a y>a eho>y u> a> ni>ni re>r e>',
  el: 'ησ>η ασ>α ου>ο ου>οσ ων>α ων>εσ',
  fi: 'n> en> in>i',
  hu: 'nak> nek>',
};
const MOST_WORDS = 3;
const SHORTEST_STEM = 3;

const PAIRS = new Map(
  Object.entries(ENDINGS).map(([lang, pairs]) => [lang, pairs.split(' ').map((pair) => pair.split('>'))]),
);

/**
 * The holder whose name stands in another case: `mit Genehmigung der Süddeutschen Zeitung`, and where it ends: `České
 * tiskové kanceláře` goes on in small letters. Only a listed name is found so: what an unlisted one is called by itself
 * nobody can tell.
 */
export function inAnotherCase(
  sentence: string,
  name: NameSpan,
  lang: string,
  directory: HolderDirectory,
): { holder: Holder; end: number } | null {
  const pairs = PAIRS.get(lang);
  if (!pairs) return null;
  for (let end = name.end, more = 0; more < MOST_WORDS; more += 1) {
    const holder = listed(sentence.slice(name.start, end), pairs, directory);
    if (holder) return { holder, end };
    const next = /^ \p{L}+/u.exec(sentence.slice(end, end + 30));
    if (!next) return null;
    end += next[0].length;
  }
  return null;
}

function listed(name: string, pairs: readonly string[][], directory: HolderDirectory): Holder | null {
  const words = name.replaceAll('"', '').trim().split(' ');
  if (words.length > MOST_WORDS) return null;
  let names = [''];
  for (const word of words) {
    const forms = [word, ...pairs.flatMap(([from = '', to = '']) => changed(word, from, to))];
    names = names.flatMap((start) => forms.map((form) => `${start} ${form}`));
  }
  for (const form of names) {
    const holder = directory.byName(form);
    if (holder) return holder;
  }
  return null;
}

const changed = (word: string, from: string, to: string): string[] =>
  word.endsWith(from) && word.length - from.length >= SHORTEST_STEM
    ? [word.slice(0, word.length - from.length) + to]
    : [];
