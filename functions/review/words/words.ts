import { filled } from '../../../shared/review/filled.ts';
import { directionOf, type FlagWords, isLanguage, type Language } from '../../../shared/review/flag-words.ts';
import { EN, type Word } from './en-data.ts';

/** Loaded with the first reader of a language; English, which records are compared with, at the start. */
const TABLES: Record<Language, () => Promise<Record<Word, string>>> = {
  en: async () => EN,
  tr: async () => (await import('./tr-data.ts')).TR,
  ar: async () => (await import('./ar-data.ts')).AR,
};

/** The interface in one language. Dates are in UTC, digits European in all three: ids and counts are compared across them. */
export interface Words extends FlagWords {
  dir: 'ltr' | 'rtl';
  /** Values stand isolated, so that a name of the other direction does not turn the sentence around. */
  t(word: Word, values?: Record<string, string | number>): string;
  day(iso: string): string;
  number(count: number): string;
  percent(share: number): string;
  /** A length of time in its largest whole unit: `3 hours`. */
  span(ms: number): string;
}

/** Formats of right-to-left languages carry direction marks; values are isolated here already. */
const plain = (formatted: string) => formatted.replace(/[\u200e\u200f\u061c]/g, '');

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

const made = new Map<Language, Words>();

export async function wordsIn(lang: Language): Promise<Words> {
  const known = made.get(lang);
  if (known) return known;
  const table = await TABLES[lang]();
  const locale = `${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`;
  const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const dates = new Intl.DateTimeFormat(locale, { ...day, ...time });
  const days = new Intl.DateTimeFormat(locale, day);
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const t: Words['t'] = (word, values = {}) => filled(table[word], values, (value) => numbers.format(value));
  const words: Words = {
    lang,
    dir: directionOf(lang),
    t,
    code: (prefix, code) => (Object.hasOwn(table, `${prefix}.${code}`) ? table[`${prefix}.${code}` as Word] : code),
    date: (iso) => `${plain(dates.format(new Date(iso)))} UTC`,
    day: (iso) => plain(days.format(new Date(iso))),
    number: (count) => numbers.format(count),
    percent: (share) => plain(percents.format(share)),
    span(ms) {
      const [unit, size] = UNITS.find(([, length]) => ms >= length) ?? UNITS[3];
      const count = Math.floor(Math.abs(ms) / size);
      return plain(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
    },
  };
  made.set(lang, words);
  return words;
}

/** The language asked for: by its cookie, else the first of `Accept-Language` that is spoken here. */
export function languageOf(cookie: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(cookie)) return cookie;
  for (const part of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (isLanguage(tag)) return tag;
  }
  return 'en';
}
