import { describe, expect, test } from 'vitest';
import { evaluateLicense } from '../../shared/license/evaluate-license.ts';
import type { LicenseVersion } from '../../shared/license/license.ts';
import { license, request } from './license-factory.ts';
import { USES } from './uses-data.ts';

describe('one use, one answer', () => {
  test.each(USES)('%s', (_, licenses, asked, outcome, clause) => {
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
