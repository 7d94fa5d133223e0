/**
 * International bank account numbers (ISO 13616), by country, length, structure and check digits. An account given for
 * donations is meant to be published, yet is what fraud replaces: it is shown, as low. Limit: domestic numbers are not read.
 */
import { isValidIBAN } from 'ibantools';
import { type Check, counted, sighting } from '../check.ts';
import { cueNear } from '../cue-near.ts';
import { insideOne } from '../links.ts';
import type { Place } from '../place.ts';

/** Two letters, two check digits, 11 to 30 characters in groups of four or in one piece. */
const CANDIDATE = /(?<![\p{L}\p{N}])[a-z]{2} ?\d\d(?:[ -]?[a-z0-9]){11,30}/gu;
/** Norway's is the shortest: fifteen. */
const SHORTEST = 15;
const GIVING = [
  'donation*', 'donate*', 'bagis*', 'yardim kampanya*', 'yardim hesab*', 'appeal', 'fundrais*', 'charity', 'التبرع', 'للتبرع', 'تبرع', 'تبرعات',
  'تبرعاتكم', 'التبرعات', 'كمک مالی', 'komek', 'alikari*', 'spende*', 'don', 'dons', 'donaciones', 'donativos',
]; // biome-ignore format: a list
const forGiving = cueNear(GIVING, 160);

export const bankAccount: Check = {
  id: 'bank-account',
  look(passage) {
    const { folded } = passage;
    const places: Place[] = [];
    let meant = true;
    const candidates = new RegExp(CANDIDATE);
    for (let found = candidates.exec(folded); found; found = candidates.exec(folded)) {
      const { 0: written, index } = found;
      const length = insideOne(passage.links, index) ? 0 : validLength(written);
      // What only looked like one may have swallowed the start of the next.
      candidates.lastIndex = index + Math.max(length, 2);
      if (!length) continue;
      meant &&= forGiving(folded, index);
      places.push(passage.placeOf({ start: index, end: index + length }));
    }
    const because = `The text gives ${counted(places.length, 'bank account number')} (IBAN).`;
    return sighting(meant ? 'low' : 'medium', because, places);
  },
};

/** Units of the account number at the start; words behind it may have been read along. */
function validLength(written: string): number {
  let bare = '';
  let valid = 0;
  for (let at = 0; at < written.length; at += 1) {
    const unit = written[at] ?? '';
    if (unit !== ' ' && unit !== '-') bare += unit;
    const atEdge = !/[a-z0-9]/.test(written[at + 1] ?? ' ');
    if (bare.length >= SHORTEST && atEdge && isValidIBAN(bare.toUpperCase())) valid = at + 1;
  }
  return valid;
}
