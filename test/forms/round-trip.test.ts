/** A form and back: the value it makes is judged by the register's own schema, and nothing changes by opening and sending it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeRows } from '../../shared/forms/change-rows.ts';
import { fieldsOf, isShown } from '../../shared/forms/fill-form.ts';
import { HOLDER_FORM } from '../../shared/forms/holder-form.ts';
import { LICENSE_FORM } from '../../shared/forms/license-form.ts';
import { PARTNER_FORM } from '../../shared/forms/partner-form.ts';
import { placeOf } from '../../shared/forms/place-problem.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import {
  checkHolder,
  checkLicense,
  checkPartner,
  DUTIES,
  STATUSES,
  USES,
} from '../../shared/license/license-schema.ts';
import { country, id, lines, sent, some, tag, text } from './any-value.ts';

const SET_HERE = { partnerId: 'gazette', version: 1, recordedAt: '2026-01-01T00:00:00Z' };
const license = (fields: Record<string, string>) =>
  readForm(LICENSE_FORM, new Map([...fieldsOf(LICENSE_FORM, LICENSE), ...Object.entries(fields)]));
const LICENSE = {
  ...{ licenseId: 'a', holderId: 'h', status: 'active', valid: { from: '2026-01-01T00:00:00Z', to: null }, works: {} },
  ...{ grants: [{ use: 'excerpt', excerpt: {} }], prohibitions: [], obligations: [], evidence: null },
};
const problems = (fields: Record<string, string>) => {
  const result = checkLicense({ ...license(fields), ...SET_HERE });
  return result.ok ? [] : result.problems.map((problem) => problem.slice(0, problem.indexOf(':')));
};

describe('what is typed wrong is left for the schema to name, by the path of its field', () => {
  test.each([
    ['grants.0.excerpt.maxWords', 'many'],
    ['grants.0.excerpt.maxWords', '1e999'],
    ['grants.0.excerpt.maxShare', '0,25'],
    ['grants.0.territories', 'TR\nturkey'],
    ['grants.0.languages', 'Turkish!'],
    ['grants.0.use', 'print'],
    ['licenseId', ''],
    ['licenseId', 'Ağ'],
    ['status', 'perhaps'],
    ['valid.from', ''],
    ['valid.from', '31.01.2026'],
    ['valid.to', '2025-12-31'],
    ['evidence.sha256', 'abc'],
  ])('%s: %s', (name, text) => {
    const places = problems({ [name]: text }).map((path) => placeOf(LICENSE_FORM, path)?.at);
    expect(places.some((at) => at !== undefined && (at === name || name.startsWith(`${at}.`)))).toBe(true);
  });
  test('half a cap or half a document is named, not dropped', () => {
    expect(problems({ 'grants.0.cap.count': '5' })).toEqual(['grants.0.cap.period']);
    expect(problems({ 'evidence.name': 'safe 3' })).toEqual(['evidence.sha256']);
  });
  test('a path the form does not ask for has no place in it', () => {
    for (const path of ['value', 'colour', 'grants.x.use', 'grants.0.colour', '__proto__', 'valid.constructor'])
      expect(placeOf(LICENSE_FORM, path), path).toBeNull();
    expect(placeOf(LICENSE_FORM, 'grants.2.territories.1')).toMatchObject({ at: 'grants.2.territories', line: 2 });
  });
  test('names of fields that nobody asked for make nothing', () => {
    expect(license({ __proto__: 'x', partnerId: 'other', 'grants.9.use': 'archive', 'works.x': 'y' })).toEqual(LICENSE);
  });
});

test('what a form would lose is not shown in one', () => {
  expect(isShown(HOLDER_FORM, { ...holderOf('a'), name: 'two\r\nlines' })).toBe(false);
  expect(isShown(HOLDER_FORM, { ...holderOf('a'), aliases: ['two\nlines'] })).toBe(false);
  expect(isShown(HOLDER_FORM, { ...holderOf('a'), colour: 'red' })).toBe(false);
  expect(isShown(PARTNER_FORM, { id: 'a', name: 'A', holderId: null, publishes: {} })).toBe(false);
  expect(isShown(PARTNER_FORM, { id: 'a', name: 'A', holderId: null, policy: { minShare: 0.1 } })).toBe(true);
});

test('a day is its first moment in UTC, digits of Arabic and Persian keyboards count, an excerpt without a limit stays one', () => {
  expect(license({ 'valid.to': '2026-12-31' })).toMatchObject({ valid: { to: '2026-12-31T00:00:00Z' } });
  expect(license({ 'valid.to': '2026-12-31T10:00:00+03:00' })).toMatchObject({
    valid: { to: '2026-12-31T10:00:00+03:00' },
  });
  const typed = { 'grants.0.excerpt.maxWords': '١٢٠', 'grants.0.excerpt.maxShare': '۰٫۵' };
  expect(license(typed)).toMatchObject({ grants: [{ excerpt: { maxWords: 120, maxShare: 0.5 } }] });
  expect(license({})).toEqual(LICENSE);
  expect(license({ 'grants.0.excerpt': '' })).toMatchObject({ grants: [{ use: 'excerpt' }] });
  // Narrower than the choice beside it: a limit somebody typed is never dropped.
  expect(license({ 'grants.0.excerpt': '', 'grants.0.excerpt.maxWords': '9' })).toMatchObject({
    grants: [{ excerpt: { maxWords: 9 } }],
  });
});

describe('rows', () => {
  const grants = ['republish', 'archive', 'translate'].map((use) => ({ use, channels: [use] }));
  const fields = fieldsOf(LICENSE_FORM, { ...LICENSE, grants });
  const usesAfter = (asked: string) => {
    const changed = changeRows(LICENSE_FORM, fields, asked);
    if (!changed) return null;
    const { grants: left } = readForm(LICENSE_FORM, changed.fields) as typeof LICENSE;
    return [left.map(({ use }) => use).join(), changed.focus];
  };
  test.each([
    'add:works',
    'drop:grants.3',
    'drop:grants',
    'add:__proto__',
    'drop:grants.-1',
    'propose',
    '',
  ])('%s changes none', (asked) => expect(usesAfter(asked)).toBeNull());
  test('come at the end and go from any place, with what stands in them', () => {
    expect(usesAfter('add:grants')).toEqual(['republish,archive,translate,', 'grants.3']);
    expect(usesAfter('drop:grants.0')).toEqual(['archive,translate', 'grants.0']);
    expect(usesAfter('drop:grants.2')).toEqual(['republish,archive', 'grants.1']);
    const changed = changeRows(LICENSE_FORM, fields, 'drop:grants.1');
    expect(readForm(LICENSE_FORM, changed?.fields ?? new Map())).toMatchObject({ grants: [grants[0], grants[2]] });
    const last = changeRows(LICENSE_FORM, fieldsOf(LICENSE_FORM, LICENSE), 'drop:grants.0');
    expect(last?.focus).toBeNull();
  });
});

function holderOf(id: string) {
  return { id, name: 'A', aliases: [], signoffs: [], domains: [] };
}

/** Any value its schema takes, as the schema stores it. */
const count = fc.integer({ min: 1, max: 100_000 });
const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((one) => one + 0);
const use = fc.constantFrom(...USES);
const facets = { channels: lines(text), territories: lines(country), languages: lines(tag) };
const grant = some(
  {
    ...{ use, ...facets, places: lines(text), delayMinutes: amount, windowDays: amount, credit: text },
    excerpt: some({ maxWords: count, maxShare: fc.double({ min: 1e-9, max: 1, noNaN: true }) }),
    cap: fc.record({ count, period: fc.constantFrom('day', 'month', 'year') }),
  },
  ['use'],
);
const licenses = some(
  {
    ...{ licenseId: id, holderId: id, status: fc.constantFrom(...STATUSES) },
    valid: fc.record({
      from: fc.constantFrom('2026-01-01T00:00:00Z', '2025-01-01T00:00:00.000Z', '2025-06-01T10:00+03:00'),
      to: fc.constantFrom(null, '2027-01-01T00:00:00Z', '2027-01-01T00:00:00.5-02:00'),
    }),
    works: some({ languages: lines(tag), genres: lines(text), subjects: lines(text), workIds: lines(text) }),
    grants: fc.array(grant, { maxLength: 3 }),
    prohibitions: fc.array(some({ use, ...facets }, ['use']), { maxLength: 2 }),
    obligations: fc.array(some({ duty: fc.constantFrom(...DUTIES), text }, ['duty']), { maxLength: 2 }),
    evidence: fc.option(fc.record({ sha256: fc.stringMatching(/^[0-9a-f]{64}$/), name: text })),
    note: fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n')),
  },
  ['licenseId', 'holderId', 'status', 'valid', 'works', 'grants', 'prohibitions', 'obligations', 'evidence'],
);

describe('any value that its register takes comes back from the form as it went in, as browsers send it', () => {
  test('a license', () => {
    fc.assert(
      fc.property(licenses, (value) => {
        expect(checkLicense({ ...value, ...SET_HERE }).ok).toBe(true);
        expect(isShown(LICENSE_FORM, value)).toBe(true);
        expect(readForm(LICENSE_FORM, sent(fieldsOf(LICENSE_FORM, value)))).toEqual(value);
      }),
    );
  });
  test('a holder', () => {
    const names = fc.array(text, { maxLength: 3 });
    const holders = some({ id, name: text, aliases: names, signoffs: names, domains: names, country }, [
      ...(['id', 'name', 'aliases', 'signoffs', 'domains'] as const),
    ]);
    fc.assert(
      fc.property(holders, (value) => {
        expect(checkHolder(value).ok).toBe(true);
        expect(readForm(HOLDER_FORM, sent(fieldsOf(HOLDER_FORM, value)))).toEqual(value);
      }),
    );
  });
  test('a partner, but for its policy', () => {
    const publishes = some({ channel: text, place: text, territories: lines(country) }).filter(
      (one) => Object.keys(one).length > 0,
    );
    const checks = fc.dictionary(id, fc.boolean(), { minKeys: 1, maxKeys: 3 });
    fc.assert(
      fc.property(
        some({ id, name: text, holderId: fc.option(id), publishes, checks }, ['id', 'name', 'holderId']),
        (one) => {
          expect(checkPartner(one).ok).toBe(true);
          expect(readForm(PARTNER_FORM, sent(fieldsOf(PARTNER_FORM, one)))).toEqual(one);
        },
      ),
    );
  });
});
