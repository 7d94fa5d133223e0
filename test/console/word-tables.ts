/** The words of the console in every language, for tests that compare them. */
import { AR } from '../../functions/review/words/ar-data.ts';
import { EN, type Word } from '../../functions/review/words/en-data.ts';
import { TR } from '../../functions/review/words/tr-data.ts';
import type { Language } from '../../shared/review/flag-words.ts';

export const TABLES: Record<Language, Record<Word, string>> = { en: EN, tr: TR, ar: AR };
