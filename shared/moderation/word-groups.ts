/** All word lists of the built-in checks, found in one pass over a text. */

import { ORGANISATION_CONTACT } from './contact-words-data.ts';
import { openPhrases, phraseFinder } from './phrase-finder.ts';
import type { Place } from './place.ts';
import { CORRECTION_MARKS, EMBARGO_LIFTED, EMBARGO_MARKS, EMBARGO_OPENERS, KILL_MARKS } from './release-mark-data.ts';
import * as sensitive from './sensitive-words-data.ts';

const LISTS = {
  kill: KILL_MARKS,
  embargo: EMBARGO_MARKS,
  embargoOpener: EMBARGO_OPENERS,
  embargoLifted: EMBARGO_LIFTED,
  correction: CORRECTION_MARKS,
  contact: ORGANISATION_CONTACT,
  suicide: sensitive.SUICIDE,
  suicideHeadline: sensitive.SUICIDE_HEADLINE,
  notSuicide: sensitive.NOT_SUICIDE,
  methodPlain: sensitive.METHOD_PLAIN,
  methodBeside: sensitive.METHOD_BESIDE,
  help: sensitive.HELP,
  images: sensitive.IMAGES,
  gore: sensitive.GORE,
  advisory: sensitive.ADVISORY,
  sexualOffence: sensitive.SEXUAL_OFFENCE,
  accused: sensitive.ACCUSED,
} as const;

export type WordGroup = keyof typeof LISTS;
/** Hits of each list in the folded text, in order of their starts. */
export type FoundWords = Record<WordGroup, Place[]>;

const GROUPS = Object.keys(LISTS) as WordGroup[];
const entries = GROUPS.flatMap((group) => openPhrases(LISTS[group]).map((phrase) => ({ group, phrase })));
const find = phraseFinder(entries.map(({ phrase }) => phrase));

export function findWords(folded: string): FoundWords {
  const found = Object.fromEntries(GROUPS.map((group) => [group, [] as Place[]])) as FoundWords;
  for (const { start, end, phrase } of find(folded)) {
    const entry = entries[phrase];
    if (entry) found[entry.group].push({ start, end });
  }
  return found;
}
