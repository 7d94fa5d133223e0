import type { Notice } from './notice.ts';
import { timeIn } from './read-time.ts';
import { countriesIn } from './territories.ts';

/** What the flag stage needs of a notice beyond its terms: dates, places, the credit to print. */
export interface NoticeFacts {
  /** `until` is ISO 8601, null when no day is stated; `zone: assumed` means the latest instant the words can mean. */
  embargo: { until: string | null; zone: 'stated' | 'assumed' | null } | null;
  withdrawn: boolean;
  /** ISO 3166-1 alpha-2; `only`: allowed there alone, else barred there. */
  territory: { only: boolean; countries: string[] } | null;
  /** The credit line that must be printed, as stated. */
  credit: string | null;
  /** Days of use from transmission, 0 when a single use is meant. */
  daysOfUse: number | null;
  editorialOnly: boolean;
  noArchive: boolean;
  noSales: boolean;
  /** Text and data mining or AI training is reserved. */
  miningReserved: boolean;
}

const CREDIT =
  /(?:credit|crédit|crédito|credito|kaynak|إلزامي|quelle|nennung)\s*(?:[:：]\s*)?["“«]([^"”»\n]{2,60})["”»]/iu;
const CREDIT_OPEN =
  /(?:mandatory credit|crédit obligatoire|crédito obligatorio|crédito obrigatório|credito obbligatorio)\s*[:：]\s*([^-–.;\n"]{2,60})/iu;
const DAYS = /\b(\d{1,3}) days from\b/i;
/** Barred there; without one of these a territory line says where use is allowed. */
const BARRED =
  /\bOUT\b|\bnot for use in\b|\bexcept\b|\bexcluding\b|nicht (?:in|für)\b|hors d|sauf|excepto|niet voor gebruik in|\bdışında\b/iu;
const ABROAD = /\b(?:not for use outside|outside of|outside the)\b/i;

/** @param at ISO 8601, when the text arrived: a day without a year is the one nearest to it */
export function factsOf(notice: Notice, text: string, at: string): NoticeFacts {
  const words = text.slice(notice.start, notice.end);
  const has = (term: Notice['terms'][number]) => notice.terms.includes(term);
  const time = has('embargo') ? timeIn(words, at) : null;
  const days = DAYS.exec(words)?.[1];
  return {
    embargo: has('embargo') ? { until: time?.instant ?? null, zone: time?.zone ?? null } : null,
    withdrawn: has('withdrawn'),
    territory: has('territory-restricted') ? territoryIn(words) : null,
    credit: has('mandatory-credit')
      ? ((CREDIT.exec(words)?.[1] ?? CREDIT_OPEN.exec(words)?.[1])?.trim() ?? null)
      : null,
    daysOfUse: has('one-time-use') ? Number(days ?? 0) : null,
    editorialOnly: has('editorial-use-only'),
    noArchive: has('no-archive'),
    noSales: has('no-sales'),
    miningReserved: has('no-ai-tdm'),
  };
}

function territoryIn(words: string): NoticeFacts['territory'] {
  const clauses = words.split(/[.;\n]/).filter((clause) => countriesIn(clause).length);
  const countries = [...new Set(clauses.flatMap((clause) => countriesIn(clause)))];
  const barred = clauses.some((clause) => BARRED.test(clause) && !ABROAD.test(clause));
  return countries.length ? { only: !barred, countries } : null;
}
