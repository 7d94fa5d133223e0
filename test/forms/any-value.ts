/** Values as registers hold them, and fields as browsers send them. */
import fc from 'fast-check';
import { isTerritory } from '../../shared/license/territories-of.ts';

export const text = fc
  .oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constantFrom('Ağ', 'دنيز', 'a: b', '0', '<b>', 'yes'))
  .map((one) => one.replace(/[\r\n]/g, ' ').trim())
  .filter((one) => one !== '');
export const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/);
export const lines = (item: fc.Arbitrary<string>) => fc.array(item, { minLength: 1, maxLength: 3 });
export const country = fc.stringMatching(/^[A-Z]{2}$/).filter(isTerritory);
export const tag = fc.constantFrom('tr', 'ar-EG', '*', 'zh-Hant-TW');
export const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[] = []) =>
  fc.record<T, keyof T>(model, { requiredKeys: required });

/** With line breaks as browsers send them. */
export const sent = (fields: ReadonlyMap<string, string>) =>
  new Map([...fields].map(([name, one]) => [name, one.replace(/\n/g, '\r\n')]));
