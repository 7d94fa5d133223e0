import { AR } from './ar-data.ts';
import { EN } from './en-data.ts';
import type { Lexicon } from './lexicon.ts';
import { TR } from './tr-data.ts';
import { UND } from './und-data.ts';

/** Every language that is read. Adding one is adding its data file here. */
export const LEXICONS: readonly Lexicon[] = [UND, EN, AR, TR];
