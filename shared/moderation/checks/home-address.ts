/**
 * Where a person lives: a street with a house number, beside words that say somebody lives there. Addresses of shops, halls
 * and offices are news. Limits: English, Turkish and Arabic only, and an address without its house number is not one.
 */
import { type Check, counted, sighting } from '../check.ts';
import { firstFrom } from '../near.ts';
import { openPhrases, phraseFinder } from '../phrase-finder.ts';

/** Folded units between the words and the street. Turkish says afterwards what happened at an address. */
const BEFORE = 30;
const BEHIND = 60;
const STREETS: readonly { shape: RegExp; behind: number }[] = [
  {
    shape:
      /(?<![\p{L}\p{N}])\d{1,5}[a-z]? (?:[a-z'-]{1,20} ){1,3}(?:street|road|avenue|lane|drive|boulevard|crescent|terrace|st\.|rd\.|ave\.)/gu,
    behind: 0,
  },
  {
    shape:
      /(?:cadde|cad\.|sokak|sokag|sok\.|sk\.|bulvar)\p{L}{0,8}[, ]{0,2}(?:no|numara|kapi no)[.: ]{0,2}\d{1,4}(?![\p{L}\p{N}])/gu,
    behind: BEHIND,
  },
  {
    shape: /شارع (?:[\u0620-\u064a]{2,15} ){1,4}(?:رقم|عقار|منزل|بنايه|عماره|شقه|مبني)(?: رقم)? \d{1,4}/gu,
    behind: 0,
  },
  {
    shape: /(?:رقم|عقار|منزل|عماره|شقه)(?: رقم)? \d{1,4}[، ]{1,2}(?:في |ب)?شارع [\u0620-\u064a]{2,15}/gu,
    behind: 0,
  },
];
const LIVING = [
  'lives at', 'lived at', 'living at', 'resides at', 'residing at', 'resident of', 'home at', 'his home', 'her home', 'their home', 'house at',
  'home address', 'residence at', 'lives on', 'apartment at', 'ikamet eden', 'ikamet ettiği', 'ikametgah*', 'oturan', 'oturduğu', 'evinde', 'evine', 'evinin',
  'evi', 'ev adresi*', 'yaşadığı', 'يسكن', 'تسكن', 'يقيم', 'تقيم', 'المقيم', 'المقيمة', 'مقيم', 'مقيمة', 'منزله', 'منزلها', 'منزل المتهم', 'منزل الضحية', 'سكنه',
  'سكنها', 'شقته', 'شقتها', 'بيته', 'بيتها', 'عنوان منزله', 'عنوان منزلها',
]; // biome-ignore format: a list
const findLiving = phraseFinder(openPhrases(LIVING));

export const homeAddress: Check = {
  id: 'home-address',
  look(passage) {
    const { folded } = passage;
    const streets = STREETS.flatMap(({ shape, behind }) =>
      [...folded.matchAll(shape)].map(({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
        behind,
      })),
    ).sort((a, b) => a.start - b.start);
    // Where each cue ends, so that a word that only begins in reach is not read.
    const cues = (streets.length ? findLiving(folded) : [])
      .map(({ end }) => ({ start: end, end }))
      .sort((a, b) => a.start - b.start);
    const places = streets
      .filter(({ start, end, behind }) => {
        const cue = cues[firstFrom(cues, start - BEFORE)];
        return cue !== undefined && cue.start <= (behind ? end + behind : start);
      })
      .filter(({ start, end }) => !passage.contacts.holds(start, end))
      .map((place) => passage.placeOf(place));
    return sighting('medium', `The text gives ${counted(places.length, 'home address', 'home addresses')}.`, places);
  },
};
