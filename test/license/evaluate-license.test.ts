import { describe, expect, test } from 'vitest';
import { evaluateLicense } from '../../shared/license/evaluate-license.ts';
import type { Grant, LicenseVersion } from '../../shared/license/license.ts';
import type { UseRequest } from '../../shared/license/use-request.ts';
import type { VerdictOutcome } from '../../shared/verdict/verdict.ts';
import { license, request } from './license-factory.ts';

const granting = (grant: Partial<Grant>) => license({ grants: [{ use: 'republish', ...grant }] });
const part = { whole: false, words: 40, shareOfWork: 0.1 };

/** What is asked, the answer, and the clause that gave it. Refusals first. */
const TABLE: [string, LicenseVersion[], UseRequest, VerdictOutcome, string][] = [
  ['no license at all', [], request(), 'no-license', 'license'],
  ['of another holder', [license({ holderId: 'meltem' })], request(), 'no-license', 'license'],
  ['of another partner', [license({ partnerId: 'herald' })], request(), 'no-license', 'licensee'],
  ['a draft', [license({ status: 'draft' })], request(), 'no-license', 'status'],
  ['suspended', [license({ status: 'suspended' })], request(), 'suspended', 'status'],
  ['ended by hand', [license({ status: 'ended' })], request(), 'expired', 'status'],
  ['at its very end', [license()], request({ at: '2026-01-01T00:00:00Z' }), 'expired', 'valid-time'],
  ['before its start', [license()], request({ at: '2024-12-31T23:59:59Z' }), 'not-yet-valid', 'valid-time'],
  ['withdrawn', [license()], request({}, { withdrawn: true }), 'killed', 'killed'],
  ['embargo', [license()], request({}, { embargo: { until: '2025-06-01T12:00:01Z' } }), 'embargoed', 'embargo'],
  ['embargo, end not known', [license()], request({}, { embargo: { until: null } }), 'embargoed', 'embargo'],
  ['works in another language', [license({ works: { languages: ['ar'] } })], request(), 'out-of-scope', 'work-set'],
  ['other works', [license({ works: { workIds: ['w2'] } })], request(), 'out-of-scope', 'work-set'],
  ['other subjects', [license({ works: { subjects: ['sport'] } })], request(), 'out-of-scope', 'work-set'],
  ['nothing granted', [license({ grants: [] })], request(), 'out-of-scope', 'use'],
  ['another use', [granting({})], request({ use: 'ai-training' }), 'out-of-scope', 'use'],
  ['whole of an excerpt', [granting({ use: 'excerpt' })], request({ use: 'excerpt' }), 'out-of-scope', 'extent'],
  ['a long excerpt', [granting({ excerpt: { maxWords: 39 } })], request({ extent: part }), 'out-of-scope', 'extent'],
  ['a large share', [granting({ excerpt: { maxShare: 0.09 } })], request({ extent: part }), 'out-of-scope', 'extent'],
  ['another channel', [granting({ channels: ['print'] })], request(), 'out-of-scope', 'channel'],
  ['another place', [granting({ places: ['archive'] })], request(), 'out-of-scope', 'place'],
  [
    'one country too many',
    [granting({ territories: ['DE'] })],
    request({ territories: ['DE', 'AT'] }),
    'out-of-scope',
    'territory',
  ],
  ['another language', [granting({ languages: ['tr-TR'] })], request(), 'out-of-scope', 'language'],
  ['too soon', [granting({ delayMinutes: 121 })], request(), 'not-yet-valid', 'delay'],
  ['too late', [granting({ windowDays: 0 })], request(), 'expired', 'window'],
  ['the cap is reached', [granting({ cap: { count: 3, period: 'month' } })], request(), 'cap-exceeded', 'cap'],
  ['a ban', [license({ prohibitions: [{ use: 'republish' }] })], request(), 'out-of-scope', 'prohibition'],
  [
    'a ban on one country',
    [license({ prohibitions: [{ use: 'republish', territories: ['at'] }] })],
    request({ territories: ['DE', 'AT'] }),
    'out-of-scope',
    'prohibition',
  ],
  [
    'a ban of the whole, for a part',
    [license({ prohibitions: [{ use: 'republish' }] })],
    request({ use: 'excerpt', extent: part }),
    'out-of-scope',
    'prohibition',
  ],
  ['channel not known', [granting({ channels: ['web'] })], request({ channel: null }), 'indeterminate', 'facts'],
  ['territory not known', [granting({ territories: ['DE'] })], request({ territories: [] }), 'indeterminate', 'facts'],
  [
    'genre not known',
    [license({ works: { genres: ['news'] } })],
    request({}, { genres: null }),
    'indeterminate',
    'facts',
  ],
  [
    'publication not known',
    [granting({ delayMinutes: 1 })],
    request({}, { publishedAt: null }),
    'indeterminate',
    'facts',
  ],
  [
    'use not counted',
    [granting({ cap: { count: 3, period: 'day' } })],
    request({ used: null }),
    'indeterminate',
    'facts',
  ],
  [
    'a ban that may hit',
    [license({ prohibitions: [{ use: 'republish', channels: ['print'] }] })],
    request({ channel: null }),
    'indeterminate',
    'prohibition',
  ],
  [
    'a clear no beside a missing fact',
    [granting({ channels: ['web'], languages: ['en'] })],
    request({ channel: null }),
    'out-of-scope',
    'language',
  ],
  [
    'a duty that is open',
    [license({ obligations: [{ duty: 'link' }] })],
    request(),
    'licensed-condition-open',
    'condition',
  ],
  [
    'a ban that does not hit',
    [license({ prohibitions: [{ use: 'republish', channels: ['print'] }] })],
    request(),
    'licensed',
    'condition',
  ],
  [
    'a duty that is met',
    [license({ obligations: [{ duty: 'link' }] })],
    request({ fulfilled: ['link'] }),
    'licensed',
    'condition',
  ],
  ['the last moment', [license()], request({ at: '2025-12-31T23:59:59Z' }), 'licensed', 'condition'],
  [
    'a part of what may be used whole',
    [granting({})],
    request({ use: 'excerpt', extent: part }),
    'licensed',
    'condition',
  ],
  [
    'a short excerpt',
    [granting({ excerpt: { maxWords: 40, maxShare: 0.1 } })],
    request({ extent: part }),
    'licensed',
    'condition',
  ],
  ['a wider language', [granting({ languages: ['tr'] })], request({ language: 'tr-CY' }), 'licensed', 'condition'],
  [
    'the embargo is over',
    [license()],
    request({}, { embargo: { until: '2025-06-01T12:00:00Z' } }),
    'licensed',
    'condition',
  ],
  ['one below the cap', [granting({ cap: { count: 4, period: 'month' } })], request(), 'licensed', 'condition'],
  [
    'every facet',
    [license({ works: { languages: ['tr'], genres: ['news'], subjects: ['economy'], workIds: ['w1'] } })],
    request(),
    'licensed',
    'condition',
  ],
];

describe('one use, one answer', () => {
  test.each(TABLE)('%s', (_, licenses, asked, outcome, clause) => {
    const decision = evaluateLicense(licenses, asked);
    expect(decision).toMatchObject({ outcome });
    expect(decision.trace.at(-1)?.clause).toBe(clause);
  });
});

describe('several versions', () => {
  const v = (version: number, fields: Partial<LicenseVersion>) => license({ version, ...fields });
  const outcome = (licenses: LicenseVersion[], at = '2025-06-01T12:00:00Z', knownAt: string | null = null) =>
    evaluateLicense(licenses, request({ at, knownAt })).outcome;
  test('an end that is brought forward takes effect', () => {
    const ended = v(2, { valid: { from: '2025-01-01T00:00:00Z', to: '2025-05-01T00:00:00Z' } });
    expect(outcome([v(1, {}), ended])).toBe('expired');
  });
  test('a renewal leaves the running version in place until it starts', () => {
    const renewed = v(2, { valid: { from: '2026-01-01T00:00:00Z', to: null } });
    expect(outcome([v(1, {}), renewed])).toBe('licensed');
    expect(outcome([v(1, {}), renewed], '2027-01-01T00:00:00Z')).toBe('licensed');
  });
  test('a draft never speaks', () => {
    expect(outcome([v(1, {}), v(2, { status: 'draft', grants: [] })])).toBe('licensed');
  });
  test('the register of then answers as it did then', () => {
    const suspended = v(2, { status: 'suspended', recordedAt: '2025-07-01T00:00:00Z' });
    expect(outcome([v(1, {}), suspended])).toBe('suspended');
    expect(outcome([v(1, {}), suspended], '2025-06-01T12:00:00Z', '2025-06-30T00:00:00Z')).toBe('licensed');
    expect(outcome([v(1, {})], '2025-06-01T12:00:00Z', '2024-11-30T00:00:00Z')).toBe('no-license');
  });
});
