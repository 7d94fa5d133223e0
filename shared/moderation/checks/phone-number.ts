/**
 * Telephone numbers of persons. With a country's prefix a number stands for itself; without one it needs a word such as
 * "phone" before it, or the unmistakable form of a mobile number of the country. Contacts of organisations and service numbers
 * are left alone. Limits: a person's number in a press-office line is taken for the office's; numbers in words are not read.
 */
import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { type Check, counted, sighting } from '../check.ts';
import { cueNear } from '../cue-near.ts';
import type { DigitRun } from '../digit-runs.ts';
import { insideOne } from '../links.ts';
import type { Passage } from '../passage.ts';
import {
  COUNTRIES_OF_LANGUAGE,
  COUNTRIES_OF_SCRIPT,
  MOBILE_SHAPES,
  NUMBER_WORDS,
  PHONE_WORDS,
} from '../phone-words-data.ts';
import type { Place } from '../place.ts';

/** ITU-T E.164: fifteen digits at most; fewer than seven is an extension or a short code. */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 7;
/** Folded units before a number in which a word announces it. */
const REACH = 32;
/** Groups behind a number that may belong to the next thing on the line. */
const TRIM = 2;

const announced = cueNear(PHONE_WORDS, REACH);
const numbered = cueNear(NUMBER_WORDS, REACH);
const TURKISH_MOBILE = /^0? ?\(?5\d\d\)?[ -]\d{3}[ -]\d\d[ -]?\d\d$/;
/** Free, shared-cost and premium numbers: nobody's own. By calling code; national digits without the trunk zero. */
const SERVICE: Readonly<Record<string, RegExp>> = {
  '90': /^(?:800|850|900|444)/,
  '1': /^(?:800|822|833|844|855|866|877|888|900)/,
  '44': /^(?:80|84|87|3|9|116)/,
  '966': /^(?:800|920)/,
  '971': /^(?:800|600)/,
  '20': /^(?:800|900)/,
  '49': /^(?:800|180|900)/,
  '33': /^8/,
};

export const phoneNumber: Check = {
  id: 'phone-number',
  look(passage) {
    const { folded } = passage;
    let countries: CountryCode[] | null = null;
    const places: Place[] = [];
    for (const run of passage.digitRuns) {
      if (run.digits.length < FEWEST_DIGITS || insideOne(passage.links, run.start)) continue;
      const cued =
        !run.plus && (announced(folded, run.start) || (/^0\d{8,10}$/.test(run.digits) && numbered(folded, run.start)));
      if (!run.plus && !cued && !run.groups.some(({ digits }) => /^[05]/.test(digits))) continue;
      countries ??= countriesOf(passage);
      for (const place of numbersIn(folded, run, cued, countries)) {
        if (!passage.contacts.holds(place.start, place.end)) places.push(passage.placeOf(place));
      }
    }
    return sighting(
      'medium',
      `The text gives ${counted(places.length, 'telephone number')} outside contact lines.`,
      places,
    );
  },
};

/** The numbers of a run, one behind the other: lists of them are written with nothing but blanks between. */
function numbersIn(folded: string, run: DigitRun, cued: boolean, countries: CountryCode[]): Place[] {
  const found: Place[] = [];
  // A word before the run speaks of its first number, and of each that follows one directly.
  let announcedHere = cued;
  for (let from = 0; from < run.groups.length; ) {
    const start = from === 0 ? run.start : (run.groups[from] as Place).start;
    const ends = endsOf(run.groups, from).find(({ end, digits }) =>
      isPersons(folded.slice(start, end), digits, run.plus && from === 0, announcedHere, countries),
    );
    if (ends) found.push({ start, end: ends.end });
    announcedHere &&= ends !== undefined;
    from = ends ? ends.next : from + 1;
  }
  return found;
}

/** Where a number that starts at a group may end: as far as its digits go, or a group or two before. */
function endsOf(groups: DigitRun['groups'], from: number): { end: number; next: number; digits: string }[] {
  const ends: { end: number; next: number; digits: string }[] = [];
  let digits = '';
  for (let at = from; at < groups.length; at += 1) {
    const group = groups[at] as DigitRun['groups'][number];
    digits += group.digits;
    if (digits.length > MOST_DIGITS) break;
    if (digits.length >= FEWEST_DIGITS) ends.push({ end: group.end, next: at + 1, digits });
  }
  return ends.slice(-1 - TRIM).reverse();
}

function isPersons(written: string, digits: string, plus: boolean, cued: boolean, countries: CountryCode[]): boolean {
  if (plus) return isOwn(parsePhoneNumberFromString(`+${digits}`));
  if (TURKISH_MOBILE.test(written) && countries.includes('TR')) return isOwn(parsePhoneNumberFromString(digits, 'TR'));
  if (/^\d+$/.test(written) && countries.some((country) => MOBILE_SHAPES[country]?.test(digits))) return true;
  if (!cued || isDates(written)) return false;
  if (digits.startsWith('00') && isOwn(parsePhoneNumberFromString(`+${digits.slice(2)}`))) return true;
  return countries.some((country) => isOwn(parsePhoneNumberFromString(digits, country)));
}

function isOwn(number: PhoneNumber | undefined): boolean {
  if (!number?.isValid()) return false;
  return !SERVICE[number.countryCallingCode]?.test(number.nationalNumber);
}

/** 12.05.2024, 2024-05-12, 1990-2024, 2020/2345. */
const isDates = (written: string) => /^(?:1[3-5]|19|20)\d\d ?[./-]|[./-] ?(?:19|20)\d\d$/.test(written);

function countriesOf({ source, folded }: Passage): CountryCode[] {
  const byLanguage =
    source.lang === null ? undefined : COUNTRIES_OF_LANGUAGE[source.lang.toLowerCase().split('-')[0] ?? ''];
  const byScript = /[\u0620-\u064a]/.test(folded) ? COUNTRIES_OF_SCRIPT.arabic : COUNTRIES_OF_SCRIPT.other;
  const asked = new Set([...source.territories, ...(byLanguage ?? byScript)]);
  return [...asked].filter((country) => isSupportedCountry(country));
}
