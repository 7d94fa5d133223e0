/**
 * National ids, only behind a word that announces one: every number of eleven digits would be somebody's. Limits: ids of
 * states that publish no check digit are taken by form, and passport and licence numbers are not known.
 */
import { type Check, counted, sighting } from '../check.ts';
import { cueNear } from '../cue-near.ts';
import { ID_WORDS, NATIONAL_IDS } from '../national-ids-data.ts';
import type { Place } from '../place.ts';

/** Folded units before an id in which a word announces it. */
const REACH = 40;
const announcedFor = new Map(
  NATIONAL_IDS.map(({ country }) => [
    country,
    cueNear([...(ID_WORDS['*'] ?? []), ...(ID_WORDS[country] ?? [])], REACH),
  ]),
);
/** Six digits at least, written in groups or in one. The groups are bounded: so is the work at each place. */
const CANDIDATE = /(?<![\p{L}\p{N}])(?:[a-z]{2} ?)?\d(?:[ .-]?[\dx]){5,18}(?:[ .-]?[a-z])?(?![\p{L}\p{N}])/gu;

export const nationalId: Check = {
  id: 'national-id',
  look(passage) {
    const { folded } = passage;
    const places: Place[] = [];
    for (const { 0: written, index } of folded.matchAll(CANDIDATE)) {
      // The two letters in front may be those of the id, or the end of "national ID".
      const bare = written.replace(/^[a-z]{2} ?(?=\d)/, '');
      const id = [written, bare].find((one) => isAnnouncedId(folded, index, one));
      if (id === undefined) continue;
      places.push(passage.placeOf({ start: index + written.length - id.length, end: index + written.length }));
    }
    return sighting('high', `The text gives ${counted(places.length, 'national id number')}.`, places);
  },
};

function isAnnouncedId(folded: string, at: number, written: string): boolean {
  const id = written.replace(/[ .-]/g, '');
  return NATIONAL_IDS.some(
    ({ country, form, holds }) => form.test(id) && holds(id) && announcedFor.get(country)?.(folded, at + 2),
  );
}
