import { describe, expect, test } from 'vitest';
import { evaluateLicense } from '../../shared/license/evaluate-license.ts';
import type { UseRequest } from '../../shared/license/use-request.ts';
import type { VerdictOutcome } from '../../shared/verdict/verdict.ts';
import { license, request } from './license-factory.ts';

const UK = { barredIn: ['GB'] };
const offer = { term: 'free-to-republish', conditions: [], open: [] };
const stating = (
  stated: UseRequest['stated'],
  fields: Partial<UseRequest> = {},
  work: Partial<UseRequest['work']> = {},
) => request({ ...(stated && { stated }), ...fields }, work);

/** What notices on the text state, of a text that the register licenses; then of one that is given to everybody. */
const STATED: [string, UseRequest, VerdictOutcome, string][] = [
  ['barred in a country of the partner', stating(UK, { territories: ['DE', 'GB'] }), 'out-of-scope', 'territory'],
  ['allowed in another country alone', stating({ onlyIn: ['AT'] }), 'out-of-scope', 'territory'],
  [
    'allowed in one of two countries',
    stating({ onlyIn: ['DE'] }, { territories: ['DE', 'AT'] }),
    'out-of-scope',
    'territory',
  ],
  ['a place that was not read', stating({ placeNotRead: true }), 'indeterminate', 'facts'],
  ['barred somewhere, the partner’s countries not known', stating(UK, { territories: null }), 'indeterminate', 'facts'],
  ['days of use that are over', stating({ windowDays: 2 }, { at: '2025-06-03T10:00:01Z' }), 'expired', 'window'],
  ['an end of use, at its very moment', stating({ until: '2025-06-01T12:00:00Z' }), 'expired', 'window'],
  ['a start of use that is ahead', stating({ from: '2025-06-01T12:00:01Z' }), 'not-yet-valid', 'window'],
  ['an end of use that cannot be read', stating({ until: 'soon' }), 'indeterminate', 'facts'],
  [
    'days of use, transmission not known',
    stating({ windowDays: 2 }, {}, { publishedAt: null }),
    'indeterminate',
    'facts',
  ],
  ['no archive, used in one', stating({ noArchive: true }, { place: 'Archive' }), 'out-of-scope', 'place'],
  [
    'no archive, its place not known',
    stating({ noArchive: true }, { place: null }),
    'licensed-condition-open',
    'condition',
  ],
  ['a credit that is not printed', stating({ credit: true }), 'licensed-condition-open', 'condition'],
  ['editorial use only', stating({ conditions: ['editorial-use-only'] }), 'licensed-condition-open', 'condition'],
  ['barred elsewhere', stating(UK), 'licensed', 'condition'],
  ['allowed here', stating({ onlyIn: ['de'] }), 'licensed', 'condition'],
  ['the last moment of its days', stating({ windowDays: 2 }, { at: '2025-06-03T10:00:00Z' }), 'licensed', 'condition'],
  ['no archive, on a front page', stating({ noArchive: true }), 'licensed', 'condition'],
  ['a credit that is printed', stating({ credit: true }, { fulfilled: ['credit'] }), 'licensed', 'condition'],
];
const GIVEN: [string, UseRequest, VerdictOutcome, string][] = [
  ['free, and barred here', stating(UK, { offered: offer, territories: ['GB'] }), 'out-of-scope', 'territory'],
  ['free, and its days are over', stating({ windowDays: 0 }, { offered: offer }), 'expired', 'window'],
  ['free, where is not known', stating(UK, { offered: offer, territories: null }), 'indeterminate', 'facts'],
  ['free with a credit', stating({ credit: true }, { offered: offer }), 'licensed-condition-open', 'public-grant'],
  ['free, and barred elsewhere', stating(UK, { offered: offer }), 'free-to-republish', 'public-grant'],
];

describe('what is stated on the text itself', () => {
  test.each(STATED)('under a license: %s', (_, asked, outcome, clause) => {
    const decision = evaluateLicense([license()], asked);
    expect(decision).toMatchObject({ outcome, licenseId: 'bor-gazette' });
    expect(decision.trace.at(-1)?.clause).toBe(clause);
  });
  test.each(GIVEN)('given to everybody: %s', (_, asked, outcome, clause) => {
    const decision = evaluateLicense([], asked);
    expect(decision).toMatchObject({ outcome, licenseId: null });
    expect(decision.trace.at(-1)?.clause).toBe(clause);
  });
  test('nothing is granted by it, and the trace names the place', () => {
    expect(evaluateLicense([], stating(UK)).outcome).toBe('no-license');
    const { trace } = evaluateLicense([license()], stating(UK, { territories: ['GB'] }));
    expect(trace.at(-1)?.because).toBe('bor-gazette v1: A notice on the text bars its use in GB.');
  });
  test('a license that covers the use goes before what everybody was given under a condition', () => {
    const given = { ...offer, conditions: ['non-commercial'], open: ['non-commercial'] };
    expect(evaluateLicense([license()], request({ offered: given })).outcome).toBe('licensed');
    expect(evaluateLicense([license({ status: 'suspended' })], request({ offered: given }))).toMatchObject({
      outcome: 'licensed-condition-open',
      open: ['non-commercial'],
    });
  });
});
