import { AR } from './ar-data.ts';
import { CKB } from './ckb-data.ts';
import { DE } from './de-data.ts';
import { EL } from './el-data.ts';
import { EN } from './en-data.ts';
import { ES } from './es-data.ts';
import { FA } from './fa-data.ts';
import { FEW_WORDS } from './few-words-data.ts';
import { FR } from './fr-data.ts';
import { HE } from './he-data.ts';
import { HI } from './hi-data.ts';
import { ID } from './id-data.ts';
import { IT } from './it-data.ts';
import { JA } from './ja-data.ts';
import { KMR } from './kmr-data.ts';
import { KO } from './ko-data.ts';
import type { Lexicon } from './lexicon.ts';
import { NL } from './nl-data.ts';
import { PL } from './pl-data.ts';
import { PT } from './pt-data.ts';
import { RU } from './ru-data.ts';
import { TR } from './tr-data.ts';
import { UK } from './uk-data.ts';
import { UND } from './und-data.ts';
import { UR } from './ur-data.ts';
import { ZH } from './zh-data.ts';

/** Every language that is read. Adding one is adding its data file here. */
export const LEXICONS: readonly Lexicon[] = [
  ...[UND, EN, AR, TR, FA, UR, HE, KMR, CKB],
  ...[DE, FR, ES, PT, IT, NL, RU, UK, PL, EL],
  ...[ZH, JA, KO, HI, ID],
  ...FEW_WORDS,
];
