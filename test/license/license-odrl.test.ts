import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromOdrl, toOdrl } from '../../shared/license/license-odrl.ts';
import { readLicenses, sameTerms } from '../../shared/license/read-licenses.ts';
import { license } from './license-factory.ts';
import { histories } from './random-registers.ts';

const full = license({
  version: 3,
  status: 'suspended',
  works: { languages: ['tr'], genres: ['news'], subjects: ['economy'], workIds: ['w1'] },
  grants: [
    {
      use: 'excerpt',
      excerpt: { maxWords: 40, maxShare: 0.2 },
      channels: ['web'],
      places: ['front-page'],
      territories: ['DE', 'TR'],
      languages: ['tr', 'ckb'],
      delayMinutes: 30,
      windowDays: 7,
      cap: { count: 5, period: 'day' },
      credit: 'Borealis',
    },
    { use: 'ai-training', excerpt: {} },
  ],
  prohibitions: [{ use: 'syndicate', channels: ['print'], territories: ['US'] }],
  obligations: [{ duty: 'pay' }, { duty: 'link', text: 'to the story' }],
  evidence: { sha256: 'a'.repeat(64), name: 'contract.pdf' },
  note: 'Renewed by mail.',
});
type Policy = { permission: { constraint: unknown[]; action: string }[]; [key: string]: unknown };
const written = () => structuredClone(toOdrl(full)) as Policy;

describe('what cannot be read is refused, since skipping it would widen the grant', () => {
  test.each<[string, (policy: Policy) => void]>([
    [
      'a constraint we do not know',
      (p) => p.permission[0]?.constraint.push({ leftOperand: 'purpose', operator: 'eq', rightOperand: 'x' }),
    ],
    [
      'an operator we do not know',
      (p) => p.permission[0]?.constraint.push({ leftOperand: 'spatial', operator: 'isNoneOf', rightOperand: ['US'] }),
    ],
    [
      'a time of its own',
      (p) =>
        p.permission[0]?.constraint.push({
          leftOperand: 'dateTime',
          operator: 'lt',
          rightOperand: '2025-02-01T00:00:00Z',
        }),
    ],
    ['an action we do not know', (p) => Object.assign(p.permission[0] ?? {}, { action: 'play' })],
    ['a policy that inherits', (p) => Object.assign(p, { inheritFrom: 'urn:other' })],
    ['an offer', (p) => Object.assign(p, { '@type': 'Offer' })],
    ['a rule on other works', (p) => Object.assign(p.permission[0] ?? {}, { target: {} })],
    ['no object', (p) => Object.assign(p, { uid: 7, assigner: null })],
  ])('%s', (_, spoil) => {
    const policy = written();
    spoil(policy);
    expect(fromOdrl(policy)).toMatchObject({ ok: false });
  });
  test('what is no policy', () => {
    for (const value of [null, 'Agreement', [], {}]) expect(fromOdrl(value).ok).toBe(false);
  });
});

test('a version reads back as it was written, through JSON', () => {
  for (const one of [full, license(), license({ valid: { from: '2025-01-01T00:00:00Z', to: null } })]) {
    expect(fromOdrl(JSON.parse(JSON.stringify(toOdrl(one))))).toEqual({ ok: true, value: one });
  }
});

test('readers of the standard find its words', () => {
  expect(toOdrl(license())).toMatchObject({
    '@type': 'Agreement',
    permission: [
      { action: 'distribute', constraint: [{ leftOperand: 'dateTime', operator: 'gteq' }, { operator: 'lt' }] },
    ],
  });
});

test('every register reads back as it was written', () => {
  fc.assert(
    fc.property(histories, (register) => {
      for (const version of register)
        expect(fromOdrl(JSON.parse(JSON.stringify(toOdrl(version))))).toEqual({ ok: true, value: version });
    }),
  );
});

/** After Example 15 of the Information Model, with a duty and a party of its own. */
const FOREIGN = {
  '@context': 'http://www.w3.org/ns/odrl.jsonld',
  '@type': 'Agreement',
  uid: 'http://example.com/policy:88',
  profile: 'http://example.com/odrl:profile:10',
  permission: [
    {
      assigner: 'http://example.com/assigner:sony',
      assignee: 'http://example.com/people/billie',
      target: 'http://example.com/music/1999.mp3',
      action: 'play',
      duty: [{ action: [{ 'rdf:value': { '@id': 'odrl:compensate' } }] }],
    },
  ],
};

describe('a file of policies', () => {
  const read = (value: unknown) => readLicenses('x.jsonld', JSON.stringify(value), '2026-01-01T00:00:00.000Z');
  test('reports what it does not know of a foreign policy, word by word, and enters nothing of it', () => {
    const { licenses, report } = read({ '@graph': [FOREIGN, toOdrl(full)] });
    expect(licenses.map(({ licenseId }) => licenseId)).toEqual([full.licenseId]);
    expect(report.map(({ row, ok }) => [row, ok])).toEqual([
      [1, false],
      [2, true],
    ]);
    const told = report[0]?.problems.join('; ') ?? '';
    for (const word of ['profile', 'grants.0: assigner', 'assignee', 'grants.0.use', 'duty'])
      expect(told).toContain(word);
  });
  test('that is no JSON is reported', () => {
    expect(readLicenses('x.jsonld', '<rdf/>', '2026-01-01T00:00:00.000Z')).toEqual({
      licenses: [],
      report: [{ row: 1, ok: false, licenseId: null, problems: ['expected JSON'] }],
    });
  });
  test('is recorded when it is read, whatever it says itself', () => {
    const [one] = read(toOdrl(full)).licenses;
    expect(one?.recordedAt).toBe('2026-01-01T00:00:00.000Z');
    expect(sameTerms(one ?? license(), full)).toBe(true);
    expect(sameTerms(full, { ...full, status: 'active' })).toBe(false);
  });
});
