import { expect, test } from 'vitest';
import { checkHolder, checkLicense, checkPartner } from '../../shared/license/license-schema.ts';
import { license } from './license-factory.ts';

test.each([
  ['a date without a zone', { valid: { from: '2025-01-01', to: null } }, 'valid.from'],
  ['a day that does not exist', { recordedAt: '2025-13-41T00:00:00Z' }, 'recordedAt'],
  ['the 30th of February', { recordedAt: '2025-02-30T00:00:00Z' }, 'recordedAt'],
  ['an end before the start', { valid: { from: '2025-02-01T00:00:00Z', to: '2025-01-01T00:00:00Z' } }, 'valid'],
  ['an empty facet', { works: { languages: [] } }, 'works.languages'],
  ['an unknown key', { grants: [{ use: 'republish', territory: 'DE' }] }, 'grants.0.territory'],
  ['a country by name', { grants: [{ use: 'republish', territories: ['Germany'] }] }, 'grants.0.territories.0'],
  [
    'a country that ISO 3166 does not list',
    { grants: [{ use: 'republish', territories: ['TU'] }] },
    'grants.0.territories.0',
  ],
  ['version 0', { version: 0 }, 'version'],
])('refuses %s and says where', (_, fields, where) => {
  const result = checkLicense({ ...license(), ...fields });
  expect(result).toMatchObject({ ok: false });
  expect(!result.ok && result.problems.map((problem) => problem.split(':')[0])).toContain(where);
});

test('takes what is whole, as it is', () => {
  const whole = license({
    grants: [
      {
        use: 'excerpt',
        excerpt: { maxShare: 0.2 },
        languages: ['ckb', 'ar-*', 'zh-Hant-TW'],
        territories: ['EU', 'GB'],
      },
    ],
  });
  expect(checkLicense(whole)).toEqual({ ok: true, value: whole });
  const partner = { id: 'gazette', name: 'The Gazette', holderId: null, publishes: { channel: 'web' } };
  expect(checkPartner(partner)).toEqual({ ok: true, value: partner });
  const holder = { id: 'meltem', name: 'Meltem Haber', aliases: ['وكالة ملتم'], signoffs: ['MHA'], domains: [] };
  expect(checkHolder(holder)).toEqual({ ok: true, value: holder });
});
