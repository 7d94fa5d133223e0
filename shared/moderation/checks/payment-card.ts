/**
 * Payment cards: an issuer's prefix and length (ISO/IEC 7812), the Luhn digit, and the groups a card is printed in. A number
 * in one piece needs a word such as "card" before it, since one long number in ten passes Luhn. Limit: masked cards are not read.
 */
import { type Check, counted, sighting } from '../check.ts';
import { luhn } from '../checksums.ts';
import { cueNear } from '../cue-near.ts';
import type { DigitRun } from '../digit-runs.ts';
import { insideOne } from '../links.ts';
import type { Place } from '../place.ts';

const ISSUERS: readonly RegExp[] = [
  /^4\d{15}$/, // Visa
  /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^(?:6011|65\d\d|64[4-9]\d)\d{12}$/, // Discover
  /^35(?:2[89]|[3-8]\d)\d{12}$/, // JCB
  /^3(?:0[0-5]|[68]\d)\d{11}$/, // Diners Club
  /^62\d{14}$/, // UnionPay
  /^9792\d{12}$/, // Troy
  /^220[0-4]\d{12}$/, // Mir
  /^(?:5078|5045|6363|6394|6062)\d{12}$/, // Meeza, mada, Elo and others of the region
  /^(?:6037|6104|6274|5022|6221|5892|6273)\d{12}$/, // Shetab
];
const SHORTEST = 14;
const LONGEST = 16;
const PRINTED = new Set(['4444', '465', '464']);
const WORDS = [
  'card*', 'visa', 'mastercard', 'amex', 'kart', 'karti*', 'kartin*', 'kredi kart*', 'بطاقة', 'البطاقة', 'بطاقته', 'بطاقتها', 'ببطاقة', 'فيزا',
  'کارت*', 'كارت*', 'کارتی', 'karta*', 'carte', 'tarjeta', 'cartão', 'karte', 'kreditkarte', 'карта', 'карты', 'картка', 'کارڈ*',
]; // biome-ignore format: a list
const announced = cueNear(WORDS, 40);

export const paymentCard: Check = {
  id: 'payment-card',
  look(passage) {
    const { folded } = passage;
    const places: Place[] = [];
    for (const run of passage.digitRuns) {
      if (run.plus || run.digits.length < SHORTEST || insideOne(passage.links, run.start)) continue;
      for (const card of cardsIn(folded, run)) places.push(passage.placeOf(card));
    }
    return sighting('high', `The text gives ${counted(places.length, 'payment card number')}.`, places);
  },
};

/** Cards of a run, one behind the other: a leaked list has nothing but blanks between. */
function cardsIn(folded: string, { groups }: DigitRun): Place[] {
  const found: Place[] = [];
  for (let from = 0; from < groups.length; ) {
    const count = [4, 3, 1].find((wanted) => isCard(folded, groups.slice(from, from + wanted), wanted));
    const last = count && groups[from + count - 1];
    if (last) found.push({ start: (groups[from] as Place).start, end: last.end });
    from += count ?? 1;
  }
  return found;
}

function isCard(folded: string, groups: DigitRun['groups'], wanted: number): boolean {
  const digits = groups.map((group) => group.digits).join('');
  if (groups.length !== wanted || digits.length < SHORTEST || digits.length > LONGEST) return false;
  if (/^(\d)\1+$/.test(digits) || !luhn(digits) || !ISSUERS.some((issuer) => issuer.test(digits))) return false;
  const lengths = groups.map((group) => group.digits.length).join('');
  return wanted === 1 ? announced(folded, (groups[0] as Place).start) : PRINTED.has(lengths);
}
