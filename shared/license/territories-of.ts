import { TERRITORIES } from './codes-data.ts';

/** The states that codes stand for, ISO 3166-1 alpha-2 in capitals: those of a union for the union's code. */
export const territoriesOf = (codes: readonly string[]): string[] => [
  ...new Set(codes.map((code) => code.toUpperCase()).flatMap((code) => TERRITORIES[code] ?? code)),
];

/** Codes of the region data that are no place where a text can be used. */
const NOWHERE = new Set(['ZZ', 'UN', 'QO', 'XA', 'XB']);
let names: Intl.DisplayNames | null = null;

/** Whether a code is a state's or a union's, by the region data that every JavaScript engine carries (Unicode CLDR). */
export function isTerritory(code: string): boolean {
  names ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return code in TERRITORIES || (/^[A-Z]{2}$/.test(code) && !NOWHERE.has(code) && names.of(code) !== undefined);
}
