import type { Holder } from './holder.ts';
import type { HolderDirectory } from './holder-directory.ts';
import type { NameSpan } from './name-span.ts';
import { ENDINGS } from './party-words.ts';

/** Words of a name that may change. */

const MOST_WORDS = 3;
const SHORTEST_STEM = 3;

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
  const pairs = ENDINGS.get(lang);
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

function listed(name: string, pairs: readonly (readonly string[])[], directory: HolderDirectory): Holder | null {
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
