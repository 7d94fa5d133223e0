/** What a person is told a flag is, in their language. */
import { SPLIT_DOUBT } from '../pipeline/uncertain-split.ts';
import type { StepWord } from '../verdict/step-words-data.ts';
import { FLAG_KINDS, type RightsFlagKind } from './flag-kinds.ts';
import type { FlagWord } from './flag-words-data.ts';
import type { RecordedWord } from './recorded-words-data.ts';

export const LANGUAGES = { en: 'English', tr: 'Türkçe', ar: 'العربية' } as const;
export type Language = keyof typeof LANGUAGES;

export const isLanguage = (name: unknown): name is Language =>
  typeof name === 'string' && Object.hasOwn(LANGUAGES, name);

export const directionOf = (lang: Language): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr');

/** A key of the words that pages and evidence packs have in common. */
export type ToldWord = FlagWord | RecordedWord | StepWord;

/** What pages and evidence packs say of a flag, in one language. */
export interface FlagWords {
  lang: Language;
  t(word: ToldWord, values?: Record<string, string | number>): string;
  /** The word under a prefix for a code from data, or the code itself when none is known. */
  code(prefix: string, code: string): string;
  /** @param iso a moment */
  date(iso: string): string;
}

export const kindName = (words: FlagWords, kind: string): string =>
  kind.startsWith('content:')
    ? `${words.t('kind-name.content')}: ${checkName(words, kind.slice(8))}`
    : words.code('kind-name', kind);

/** A content check in words; an operator's list by its id. */
const checkName = ({ code, t }: Pick<FlagWords, 'code' | 't'>, check: string): string =>
  check.startsWith('watch-') ? t('check.watch', { list: check.slice(6) }) : code('check', check);

/** What is the matter, in one sentence. */
export function ruleSentence({ t, code }: FlagWords, kind: string, partner: string, holder: string | null): string {
  if (kind === SPLIT_DOUBT) return t('kind.uncertain-split', { partner });
  if (kind.startsWith('content:')) return t('kind.content', { partner, check: checkName({ t, code }, kind.slice(8)) });
  const known = (Object.hasOwn(FLAG_KINDS, kind) ? kind : 'undecided') as RightsFlagKind;
  return t(`kind.${known}`, { partner, holder: holder ?? t('holder.unnamed') });
}
