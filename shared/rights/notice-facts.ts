import { foldKey } from './fold-text.ts';
import type { Notice, NoticeFacts } from './notice.ts';
import { timeIn } from './read-time.ts';
import type { RightsTerm } from './terms.ts';
import { territoryIn } from './territory-in.ts';

/** Terms whose words give more than the term says. */
const FACTUAL: readonly RightsTerm[] = [
  'embargo',
  'withdrawn',
  'territory-restricted',
  'mandatory-credit',
  'one-time-use',
  'editorial-use-only',
  'no-archive',
  'no-sales',
  'no-ai-tdm',
];

const CREDIT =
  /(?:credit|crédit|crédito|credito|kaynak|إلزامي|quelle|nennung)\s*(?:[:：]\s*)?["“«]([^"”»\n]{2,60})["”»]/iu;
const CREDIT_OPEN =
  /(?:mandatory credit|crédit obligatoire|crédito obligatorio|crédito obrigatório|credito obbligatorio)\s*[:：]\s*([^-–.;\n"]{2,60})/iu;
/** Folded. Of a number before another language's word for days or hours. */
const DAYS =
  /(?<!\d)(\d{1,3})[ -]?(?:days?|tage?n?|jours?|dias?|giorni|dagen|gun|dni|дней|дня|днів|يوما|يوم|ايام|روز|ημερες|ימים|hari)(?!\p{L})|(\d{1,3})\s?(?:天|日間|日内|일간|일 이내)/u;
const HOURS =
  /(?<!\d)(\d{1,3})[ -]?(?:hours?|hrs?|stunden|heures?|horas|ore|uur|saat|часов|часа|годин|ساعه|ساعات|ساعت|godzin|ωρες|שעות|jam)(?!\p{L})|(\d{1,3})\s?(?:小时|時間|시간)/u;

export const hasFacts = ({ terms }: Pick<Notice, 'terms'>): boolean => FACTUAL.some((term) => terms.includes(term));

/** @param at ISO 8601, when the text arrived: a day without a year is the one nearest to it */
export function factsOf(notice: Notice, text: string, at: string): NoticeFacts {
  const words = text.slice(notice.start, notice.end);
  const has = (term: RightsTerm) => notice.terms.includes(term);
  const time = has('embargo') ? timeIn(words, at) : null;
  return {
    embargo: has('embargo') ? { until: time?.instant ?? null, zone: time?.zone ?? null } : null,
    withdrawn: has('withdrawn'),
    territory: has('territory-restricted') ? territoryIn(words) : null,
    credit: has('mandatory-credit')
      ? ((CREDIT.exec(words)?.[1] ?? CREDIT_OPEN.exec(words)?.[1])?.trim() ?? null)
      : null,
    ...(has('one-time-use') ? windowIn(words, at, has('embargo')) : { daysOfUse: null, useUntil: null }),
    editorialOnly: has('editorial-use-only'),
    noArchive: has('no-archive'),
    noSales: has('no-sales'),
    miningReserved: has('no-ai-tdm'),
  };
}

/** @param taken whether the day that the words state is the end of an embargo */
function windowIn(words: string, at: string, taken: boolean): Pick<NoticeFacts, 'daysOfUse' | 'useUntil'> {
  const folded = foldKey(words);
  const days = count(DAYS.exec(folded)) ?? divided(count(HOURS.exec(folded)));
  if (days !== null) return { daysOfUse: days, useUntil: null };
  const until = taken ? null : (timeIn(words, at)?.instant ?? null);
  return { daysOfUse: until === null ? 0 : null, useUntil: until };
}

const count = (found: RegExpExecArray | null) => (found ? Number(found[1] ?? found[2]) : null);
const divided = (hours: number | null) => (hours === null ? null : hours / 24);
