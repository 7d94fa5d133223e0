import { foldKey } from './fold-text.ts';
import { LEXICONS } from './lexicons/all-lexicons.ts';
import type { CommonsWords } from './lexicons/lexicon.ts';

const wordsFor = (element: keyof CommonsWords): string[] =>
  LEXICONS.flatMap(({ commons }) => commons?.[element]?.split(' | ') ?? []).map(foldKey);
const oneOf = (element: keyof CommonsWords) => new RegExp(wordsFor(element).join('|'), 'u');
const SPELLED = new RegExp(
  `(?:${wordsFor('name').join('|')})[^.\\n]{0,12}?(?:${wordsFor('by').join('|')})(?:[^.\\n\\d]{0,60}?(\\d\\.\\d))?`,
  'u',
);
const ELEMENTS = { nc: oneOf('nc'), nd: oneOf('nd'), sa: oneOf('sa') };

/** A Creative Commons licence whose name is spelled out in any language: its elements and its version. */
export function spelledLicence(folded: string): { name: string; version: string | null } | null {
  const found = SPELLED.exec(folded);
  if (!found) return null;
  const rest = folded.slice(found.index);
  const more = Object.entries(ELEMENTS).flatMap(([element, words]) => (words.test(rest) ? [element] : []));
  return { name: ['by', ...more].join('-'), version: found[1] ?? null };
}
