import { ADDRESSES_YOU } from './address-data.ts';
import { folded } from './fold.ts';

const WORDS = new Set(folded(ADDRESSES_YOU));

/** Whether a folded line speaks to somebody. Quoted words speak to others. */
export const asksYou = (plain: string): boolean =>
  !/["“«„「]/u.test(plain) && (plain.slice(0, 200).match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => WORDS.has(word));
