/** What a word may bear and still be that word: endings and particles of the languages first served, in folded letters. */
import { foldKey } from '../rights/fold-text.ts';

/** BCP 47 primary subtags whose endings are known; Azerbaijani and Crimean Tatar go with `tr`. */
export const MORPHOLOGIES = ['ar', 'tr', 'fa', 'ckb', 'kmr', 'en'] as const;
export type Morphology = (typeof MORPHOLOGIES)[number];

/** And, so; by, as, to, will; the. Longest first is not needed: each is tried. */
export const PROCLITICS: readonly string[] = ['و', 'ف', '']
  .flatMap((and) => ['ال', 'ب', 'ك', 'ل', 'س', 'بال', 'كال', 'لل', ''].map((by) => and + by))
  .filter((particle) => particle !== '');

const listed = (endings: string): ReadonlySet<string> => new Set(endings.split(' ').map(foldKey));

/** Pronouns behind a noun or verb. */
const ARABIC = listed('ه ها هم هما هن ك كم كن ي ني نا');
const PERSIAN = listed('م ت ش ها های هایی ی ای ام ات اش مان تان شان هایش هایشان هایم را هارا');
const SORANI = listed(
  'ە ەکە کە ەکان کان ەکەی کەی ەکانی کانی ێک یەک م ت ی مان تان یان ان انی ش یش ەکەش ەکانیش دا ەدا ەوە ەکەدا ەکاندا',
);
const KURMANJI = listed('a e ê i î an ên ek eke yek ya yê yan yên yî ne re de da ane ina');
const ENGLISH = listed('s es');

/**
 * Turkish endings in their order: plural, possessive, case, and the little words written on. After folding ı and i, u and
 * ü, o and ö are one letter. The buffers n, s, y stand where a vowel meets a vowel. Anchored and at most 16 letters long.
 */
const TURKISH =
  /^(?:l[ae]r)?(?:[iu]?m(?:[iu]z)?|[iu]?n(?:[iu]z)?|s?[iu]|l[ae]r[iu])?(?:[yn]?[iuae]|n?[dt][ae]n?|n?[iu]n|y?l[ae]|n?c[ae])?(?:k[iu](?:l[ae]r)?(?:n?[iuae]|n?[dt][ae]n?|n?[iu]n)?)?(?:y?d[iu]|ym[iu][sş]|[dt][iu]r(?:l[ae]r)?|y?s[ae])?$/;
const TURKISH_DERIVED = /^(?:c[iu]|l[iu]|s[iu]z|l[iu]k)/;
const LONGEST_ENDING = 16;

const LISTED: Record<Exclude<Morphology, 'tr'>, ReadonlySet<string>> = {
  ar: ARABIC,
  fa: PERSIAN,
  ckb: SORANI,
  kmr: KURMANJI,
  en: ENGLISH,
};

/**
 * Whether folded letters behind a word are an ending of it. Endings only: a derived word is another word.
 * @param stem the word, or its last letters
 */
export function isEnding(rest: string, morphology: Morphology, stem: string): boolean {
  if (morphology !== 'tr') return LISTED[morphology].has(rest);
  return rest.length <= LONGEST_ENDING && !TURKISH_DERIVED.test(rest) && TURKISH.test(rest) && inHarmony(stem, rest);
}

/** Round vowels ask for u and ü, others for ı and i: `kanın`, not `kanun`. Loan words break the other half of the rule. */
function inHarmony(stem: string, rest: string): boolean {
  const first = /[aeiou]/.exec(rest)?.[0];
  const last = /[aeiou](?=[^aeiou]*$)/.exec(stem.slice(-8))?.[0];
  if (first === undefined || last === undefined) return true;
  return last === 'o' || last === 'u' ? first !== 'i' : first !== 'u';
}
