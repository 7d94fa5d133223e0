import { AR } from './ar-data.ts';
import { AZ } from './az-data.ts';
import { BG } from './bg-data.ts';
import { BN } from './bn-data.ts';
import { CA } from './ca-data.ts';
import { CKB } from './ckb-data.ts';
import { CLAIM_LEXICONS } from './claims-data.ts';
import { CS } from './cs-data.ts';
import { DA } from './da-data.ts';
import { DE } from './de-data.ts';
import { EL } from './el-data.ts';
import { EN } from './en-data.ts';
import { ES } from './es-data.ts';
import { FA } from './fa-data.ts';
import { FI } from './fi-data.ts';
import { FR } from './fr-data.ts';
import { HE } from './he-data.ts';
import { HI } from './hi-data.ts';
import { HU } from './hu-data.ts';
import { ID } from './id-data.ts';
import { IT } from './it-data.ts';
import { JA } from './ja-data.ts';
import { KK } from './kk-data.ts';
import { KMR } from './kmr-data.ts';
import { KO } from './ko-data.ts';
import type { Lexicon } from './lexicon.ts';
import { NL } from './nl-data.ts';
import { NO } from './no-data.ts';
import { PL } from './pl-data.ts';
import { PT } from './pt-data.ts';
import { RO } from './ro-data.ts';
import { RU } from './ru-data.ts';
import { SR } from './sr-data.ts';
import { SV } from './sv-data.ts';
import { TH } from './th-data.ts';
import { TR } from './tr-data.ts';
import { UK } from './uk-data.ts';
import { UND } from './und-data.ts';
import { UR } from './ur-data.ts';
import { UZ } from './uz-data.ts';
import { VI } from './vi-data.ts';
import { ZH } from './zh-data.ts';

/** Every language that is read. Adding one is adding its data file here. */
export const LEXICONS: readonly Lexicon[] = [
  ...[UND, EN, AR, TR, FA, UR, HE, KMR, CKB],
  ...[DE, FR, ES, PT, IT, NL, RU, UK, PL, EL],
  ...[ZH, JA, KO, HI, BN, ID],
  ...[SV, DA, NO, FI, CS, RO, HU, BG, SR, CA],
  ...[VI, TH, AZ, UZ, KK],
  ...CLAIM_LEXICONS,
];
