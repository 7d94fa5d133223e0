/** Everything a pack says, in one language: its own labels, and what pages say of flags. */
import { filled } from '../review/filled.ts';
import type { FlagWords, Language, ToldWord } from '../review/flag-words.ts';
import { FLAG_WORDS } from '../review/flag-words-data.ts';
import { RECORDED_WORDS } from '../review/recorded-words-data.ts';
import { CLAUSE_WORDS } from '../verdict/clause-words-data.ts';
import { STEP_WORDS } from '../verdict/step-words-data.ts';
import { PACK_WORDS, type PackWord } from './pack-words-data.ts';

export interface PackWords extends FlagWords {
  t(word: PackWord | ToldWord, values?: Record<string, string | number>): string;
}

export function packWordsIn(lang: Language): PackWords {
  const told = { ...FLAG_WORDS[lang], ...RECORDED_WORDS[lang], ...STEP_WORDS[lang], ...PACK_WORDS[lang] };
  const coded: Record<string, string> = { ...told, ...CLAUSE_WORDS[lang] };
  return {
    lang,
    t: (word, values = {}) => filled(told[word], values),
    code: (prefix, code) => (Object.hasOwn(coded, `${prefix}.${code}`) ? (coded[`${prefix}.${code}`] ?? code) : code),
    date(iso) {
      const utc = new Date(iso).toISOString();
      return `${utc.slice(0, 10)} ${utc.slice(11, 19)} UTC`;
    },
  };
}
