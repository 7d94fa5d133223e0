import { fold, foldBare, folded } from './fold.ts';
import { AGENCIES, MONTHS } from './wire-data.ts';

const AGENCY = new Set(folded(AGENCIES));
const MONTH = new Set(folded(MONTHS));

export const isAgency = (text: string): boolean => AGENCY.has(foldBare(text));

/** Datelines stand within this many characters of a paragraph's start. */
const REACH = 80;
const PLACE = String.raw`[\p{L}\p{M}.'’\-]+(?: [\p{L}\p{M}.'’\-]+){0,3}`;
const SLASHED = new RegExp(String.raw`^/ ?${PLACE} ?/ ?(?:[\p{L}. ]{1,20}/)?`, 'u');
const BRACKETED = new RegExp(
  String.raw`^(${PLACE}(?:[,،/] ?[\p{L}\p{M}\p{N}.’' ]{1,24}){0,2}) ?[–—-]{0,2} ?\(([^()\n]{1,28})\) ?(?:[-–—]{1,2}|:|/)?`,
  'u',
);
const DASHED = new RegExp(
  String.raw`^(${PLACE}(?:[,،/] ?[\p{L}\p{M}\p{N}.’' ]{1,24}){0,2}) ?(?:[-–—]{1,2}|:|_) ?`,
  'u',
);
/** `Puerto Lirio.- El alcalde …`: the Spanish way. */
const DOTTED = new RegExp(
  String.raw`^(${PLACE}(?:[,،] ?[\p{L}\p{N}. ]{1,20})?)(?:\.[-–—]|[.,] ?\([^()\n]{2,20}\)\s?\.?[-–—]) ?(?=["“«¿¡]?\p{Lu})`,
  'u',
);
const AFTER_DASH = /^([\p{L}\p{M}. ]{1,20}?) ?(?:[-–—]{1,2}|:)(?= |$)/u;
const PLACE_DATE = new RegExp(String.raw`^${PLACE}[,،] ?(?:\d{1,2} ([\p{L}]{3,10})|([\p{L}]{3,10})\.? \d{1,2})\b`, 'u');

const MAYBE = new RegExp(
  String.raw`^(${PLACE}(?: [\p{N}./-]{4,10})?(?:[,،] ?[\p{L}\p{M}\p{N}.’' ]{1,24}){0,2}?) ?(?:\(([^()\n]{2,28})\) ?(?:[\p{N}./]{4,10} )?(?:[-–—:/]|$)|/ ?([^/\n]{2,28}?) ?/ |[,،] ?([^,،\n]{2,20}?) ?[–—-]{1,2} )`,
  'u',
);
const EAST =
  /^(?:[(（【][^)）】]{2,24}[)）】]|[\p{sc=Han}]{2,6}[\p{sc=Han}]{2,8}\d{1,2}月\d{1,2}日[电電讯訊])\s?(?=\S)/u;

/**
 * What may be a dateline of an agency nobody told us of (`Fallow Bay / NWA / …`): the dateline and the agency in it. It is
 * one when the dump repeats the agency in that place.
 */
export function findMaybeDateline(paragraph: string): { dateline: string; agency: string } | null {
  const head = paragraph.slice(0, REACH);
  const signs = signsOf(head);
  if ((signs & ~COMMA) === 0) return null;
  const east = EAST.exec(head);
  if (east && east[0].length < paragraph.length / 2)
    return { dateline: east[0].trim(), agency: east[0].replace(/[^\p{P}月日电電]/gu, '') };
  const found = MAYBE.exec(head);
  const agency = found?.[2] ?? found?.[3] ?? found?.[4];
  if (!found || !agency || found[0].length > paragraph.length / 2) return null;
  return { dateline: found[0].trim(), agency: fold(agency) };
}

/** A place has four words at most, and a mark behind it: most prose runs on. */
const PLACE_WORDS = 4;
/** Signs of a dateline in the first words, as bits: each expression is asked only where its own can stand. */
const COMMA = 1;
const BRACKET = 2;
const DASH = 4;
const SLASH = 8;
const POINT = 16;
const SIGNS = new Uint8Array(0x10000);
for (const [signs, bit] of [
  [',،', COMMA],
  ['(（【', BRACKET],
  ['-–—:_', DASH],
  ['/', SLASH],
  ['.月', POINT],
] as const)
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = bit;

/** The signs in a paragraph's first words; 0 where none stands behind the words of a place. */
function signsOf(head: string): number {
  let signs = 0;
  let spaces = 0;
  for (let i = 0; i < head.length; i++) {
    const unit = head.charCodeAt(i);
    if (unit === SPACE && ++spaces > PLACE_WORDS + 1 && signs === 0) return 0;
    signs |= SIGNS[unit] as number;
  }
  return signs;
}
const SPACE = 32;

/** The dateline a paragraph opens with (`ANKARA, 3 Mayıs (AA) -`), trimmed, or null. */
export function findDateline(paragraph: string): string | null {
  const head = paragraph.slice(0, REACH);
  const signs = signsOf(head);
  if (signs === 0) return null;
  const slashed = signs & SLASH ? SLASHED.exec(head) : null;
  if (slashed) return slashed[0].trim();
  const bracketed = signs & BRACKET ? BRACKETED.exec(head) : null;
  if (
    bracketed?.[1] &&
    bracketed[2] &&
    bracketed[0].length < paragraph.length &&
    !/\p{Ll}{2}\.$/u.test(bracketed[1].trim())
  ) {
    const dashed = /[-–—:/]$/u.test(bracketed[0]);
    const short = bracketed[2].length <= 14 && (isCapitals(bracketed[2]) || /^[\u0600-\u06ff]/.test(bracketed[1]));
    const strong =
      (dashed && short) ||
      isAgency(bracketed[2]) ||
      hasMonth(bracketed[1]) ||
      hasMonth(bracketed[2]) ||
      isCapitals(bracketed[1]);
    if (strong) return bracketed[0].trim();
  }
  const dotted = signs & POINT && signs & (DASH | BRACKET) ? DOTTED.exec(head) : null;
  if (dotted) return dotted[0].trim();
  const dashed = signs & DASH ? DASHED.exec(head) : null;
  if (dashed?.[1]) {
    const rest = head.slice(dashed[0].length);
    const agency = AFTER_DASH.exec(rest);
    if (agency?.[1] && isAgency(agency[1])) return head.slice(0, dashed[0].length + agency[0].length).trim();
    if (isCapitals(dashed[1]) || hasMonth(dashed[1]) || isAgency(dashed[1])) return dashed[0].trim();
    const word = /^[\p{L}\p{M}.]+/u.exec(rest)?.[0] ?? '';
    if (word && isAgency(word)) return head.slice(0, dashed[0].length + word.length).trim();
  }
  const dated = signs & COMMA ? PLACE_DATE.exec(head) : null;
  if (dated && MONTH.has(fold(dated[1] ?? dated[2] ?? ''))) return dated[0].trim();
  return null;
}

const hasMonth = (text: string) =>
  /\p{N}/u.test(text) &&
  fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => MONTH.has(word));

/** Two capitals or more and no small letter; scripts without case have no capitals. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}
