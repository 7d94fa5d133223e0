import { describe, expect, test } from 'vitest';
import { creditPrinted } from '../../shared/rights/credit-printed.ts';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { factsOf } from '../../shared/rights/notice-facts.ts';
import { timeIn } from '../../shared/rights/read-time.ts';
import { countriesIn } from '../../shared/rights/territories.ts';
import { geographyIn, territoryIn } from '../../shared/rights/territory-in.ts';

const AT = '2031-02-20T12:00:00Z';
const directory = createHolderDirectory();
const factsIn = (text: string) => {
  const [notice] = detectNotices(text, directory);
  return notice ? factsOf(notice, text, AT) : null;
};

describe('times', () => {
  test.each([
    ['no day at all'],
    ['until 10.00'],
    ['on Friday'],
    ['version 3.11.2031.4'],
    ['45 March 2031'],
  ])('none in: %s', (words) => expect(timeIn(words, AT)).toBeNull());

  test.each([
    ['00:01 GMT FRIDAY 6 MARCH 2031', '2031-03-06T00:01:00.000Z'],
    ['0001 GMT Friday March 6, 2031', '2031-03-06T00:01:00.000Z'],
    ['2031-03-06T10:00:00+03:00', '2031-03-06T07:00:00.000Z'],
    ['6 March 2031, 9 pm UTC', '2031-03-06T21:00:00.000Z'],
    ['11. Juni 2031, 06.00 Uhr MESZ', '2031-06-11T04:00:00.000Z'],
    ['6 Mart 2031 saat 10.00 TSİ', '2031-03-06T07:00:00.000Z'],
    ['٦ مارس ٢٠٣١ الساعة 10:00 بتوقيت غرينتش', '2031-03-06T10:00:00.000Z'],
    ['6 марта 2031, 10:00 мск', '2031-03-06T07:00:00.000Z'],
  ])('%s', (words, instant) => expect(timeIn(words, AT)).toEqual({ instant, zone: 'stated' }));

  test('without a zone it is the latest instant the words can mean', () => {
    expect(timeIn('6 March 2031 10:00', AT)).toEqual({ instant: '2031-03-06T22:00:00.000Z', zone: 'assumed' });
  });
  test('without an hour it ends with the day', () => {
    expect(timeIn('6 March 2031 GMT', AT)?.instant).toBe('2031-03-07T00:00:00.000Z');
  });
  test('without a year it is the nearest', () => {
    expect(timeIn('6 March GMT', AT)?.instant).toBe('2031-03-07T00:00:00.000Z');
    expect(timeIn('28 December GMT', AT)?.instant).toBe('2030-12-29T00:00:00.000Z');
  });
});

test('countries by name in many languages', () => {
  expect(countriesIn('UK, FRANCE AND NEW ZEALAND OUT')).toEqual(['GB', 'FR', 'NZ']);
  expect(countriesIn('nur in Deutschland, Österreich und der Schweiz')).toEqual(['DE', 'AT', 'CH']);
  expect(countriesIn('فقط في مصر')).toEqual(['EG']);
  expect(countriesIn('for us alone')).toEqual([]);
});

test('an embargo has its end', () => {
  expect(factsIn('EMBARGOED UNTIL 0001 GMT FRIDAY 6 MARCH')?.embargo).toEqual({
    until: '2031-03-06T00:01:00.000Z',
    zone: 'stated',
  });
});

describe('territories', () => {
  const table: [line: string, onlyIn: string[], barredIn: string[]][] = [
    ['NO SALES. NO ARCHIVES. GERMANY OUT.', [], ['DE']],
    ['U.K. AND IRELAND OUT', [], ['GB', 'IE']],
    ['Verwendung nur in Österreich. Nicht zur Weitergabe an Dritte.', ['AT'], []],
    ['For use in Austria only, not for resale', ['AT'], []],
    ['Not for use outside the United Kingdom', ['GB'], []],
    ['For use outside the United Kingdom', [], ['GB']],
    ['No use except in Spain', ['ES'], []],
    ['All countries except Spain', [], ['ES']],
    ['EDITORIAL USE ONLY - NOT FOR USE IN FRANCE', [], ['FR']],
    ['FOR USE IN AUSTRIA AND GERMANY. GERMANY OUT.', ['AT', 'DE'], ['DE']],
    ['Türkiye dışında kullanılamaz', ['TR'], []],
    ['Interdit hors de France', ['FR'], []],
    ['Droits monde hors France', [], ['FR']],
    ['ممنوع خارج مصر', ['EG'], []],
    // Places that are not read: inflected, written without blanks, not named.
    ['Только для использования в России', [], []],
    ['仅限中国使用', [], []],
    ['For domestic subscribers only', [], []],
  ];
  test.each(table)('%s', (line, onlyIn, barredIn) => expect(territoryIn(line)).toEqual({ onlyIn, barredIn }));

  test.each(['', 'World', 'WORLDWIDE', 'Tüm dünya'])('of a field that bounds nothing: %s', (words) => {
    expect(geographyIn(words)).toBeNull();
  });
  test.each([
    ['DE, AT', ['DE', 'AT'], []],
    ['Germany', ['DE'], []],
    ['World except UK', [], ['GB']],
    ['the home market', [], []],
  ])('of a field: %s', (words, onlyIn, barredIn) => expect(geographyIn(words)).toEqual({ onlyIn, barredIn }));

  test('are facts of a notice that states one', () => {
    expect(factsIn('NO SALES. NO ARCHIVES. GERMANY OUT.')?.territory).toEqual({ onlyIn: [], barredIn: ['DE'] });
  });
});

describe('the window of use', () => {
  const windowOf = (text: string) => {
    const { daysOfUse, useUntil } = factsIn(text) ?? {};
    return { daysOfUse, useUntil };
  };
  test.each([
    ['EDITORIAL USE ONLY - ONE TIME USE', 0, null],
    ['EDITORIAL USE ONLY - ONE TIME USE, 14 DAYS FROM TRANSMISSION', 14, null],
    ['EDITORIAL USE ONLY - USE WITHIN 24 HOURS OF TRANSMISSION', 1, null],
    ['EDITORIAL USE ONLY - MUST NOT BE USED AFTER 6 MARCH 2031 GMT', null, '2031-03-07T00:00:00.000Z'],
  ])('%s', (text, daysOfUse, useUntil) => expect(windowOf(text)).toEqual({ daysOfUse, useUntil }));
});

describe('a credit is printed', () => {
  test.each([
    ['the words are apart', 'Photos by Kestrel for the City'],
    ['it is a part of another word', 'The KESTRELS / CITY derby'],
    ['nothing is there', ''],
  ])('not when %s', (_, text) => expect(creditPrinted('KESTREL / CITY', text)).toBe(false));
  test('whatever its case, accents and marks', () => {
    expect(creditPrinted('KESTREL / CITY', 'The ferry left at noon. (Kestrel/City)')).toBe(true);
    expect(creditPrinted('Agence Zéphyr', 'agence zephyr')).toBe(true);
  });
});

test('the credit to print, the days of use, and what is barred', () => {
  const facts = factsIn(
    'EDITORIAL USE ONLY - MANDATORY CREDIT "KESTREL / CITY" - NO SALES - ONE TIME USE, 14 DAYS FROM TRANSMISSION',
  );
  expect(facts).toMatchObject({
    credit: 'KESTREL / CITY',
    daysOfUse: 14,
    editorialOnly: true,
    noSales: true,
    noArchive: false,
    embargo: null,
    withdrawn: false,
    miningReserved: false,
  });
});
