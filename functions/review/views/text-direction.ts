const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv', 'arc', 'syr']);
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** `lang` and `dir` for a text whose language came with data; what is no language tag says nothing. */
export function speaks(lang: string | null | undefined): { lang: string; dir: 'ltr' | 'rtl' | 'auto' } {
  if (!lang || !TAG.test(lang)) return { lang: '', dir: 'auto' };
  return { lang, dir: RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr' };
}
