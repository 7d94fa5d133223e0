/** Codes that stand for others. Data. */

/**
 * Codes that ISO 3166-1 reserves for a union, or that people write for a state's own. Members of the European Union and of the
 * euro area as of 1 January 2026.
 */
export const TERRITORIES: Readonly<Record<string, readonly string[]>> = {
  EU: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
  EZ: 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '),
  UK: ['GB'],
  EL: ['GR'],
};

/** Macrolanguages (ISO 639-3) that news is written in, with their members as tags name them. */
export const MACROLANGUAGES: Readonly<Record<string, readonly string[]>> = {
  ar: ['arb', 'arz', 'apc', 'acm', 'ary', 'arq', 'aeb', 'ajp', 'afb', 'ars'],
  az: ['azj', 'azb'],
  fa: ['pes', 'prs'],
  ku: ['kmr', 'ckb', 'sdh'],
  no: ['nb', 'nn', 'nob', 'nno'],
  ps: ['pbu', 'pbt', 'pst'],
  sq: ['als', 'aln'],
  uz: ['uzn', 'uzs'],
  zh: ['cmn', 'yue', 'nan', 'wuu'],
};

/** Withdrawn codes that are still written (BCP 47 registry). */
export const OLD_LANGUAGES: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi', mo: 'ro' };
