import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateLicense } from '../../shared/license/evaluate-license.ts';
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { UseRequest } from '../../shared/license/use-request.ts';
import { license, request } from './license-factory.ts';
import { oracle } from './oracle.ts';
import { histories, moment, questions } from './random-registers.ts';

const some = <T>(values: T[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
const day = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2024, 6, 1) + n * 86_400_000).toISOString());
const facets = { channels: some(['web', 'print']), territories: some(['DE', 'TR']), languages: some(['tr', 'ar']) };
const tidy = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, of]) => of !== undefined));
const uses = fc.constantFrom('republish', 'excerpt', 'archive');
const licenses = fc
  .uniqueArray(
    fc.record({
      licenseId: fc.constantFrom('a', 'b', 'c'),
      version: fc.integer({ min: 1, max: 3 }),
      status: fc.constantFrom('active', 'active', 'suspended', 'ended', 'draft'),
      valid: fc.record({ from: day, to: fc.option(day) }),
      recordedAt: day,
      works: fc.record({ languages: some(['tr', 'ar']), genres: some(['news', 'sport']) }).map(tidy),
      grants: fc.array(fc.record({ use: uses, ...facets }).map(tidy), { maxLength: 2 }),
      prohibitions: fc.array(fc.record({ use: uses, ...facets }).map(tidy), { maxLength: 1 }),
    }),
    { selector: ({ licenseId, version }) => `${licenseId}${version}`, maxLength: 6 },
  )
  .map((list) => list.map((fields) => license(fields as Partial<LicenseVersion>)));
const requests = fc
  .record({
    at: day,
    channel: fc.constantFrom('web', 'print', null),
    territories: fc.constantFrom(['DE'], ['TR', 'DE'], null),
    language: fc.constantFrom('tr', 'ar', null),
  })
  .map((fields) => request(fields as Partial<UseRequest>));
const granted = (outcome: string) => outcome.startsWith('licensed');

describe('holds for every register', () => {
  test('a prohibition beats every grant', () => {
    fc.assert(
      fc.property(licenses, requests, (list, asked) => {
        const ban = license({ licenseId: 'ban', valid: { from: '2000-01-01T00:00:00Z', to: null }, grants: [] });
        const barred = evaluateLicense([...list, { ...ban, prohibitions: [{ use: asked.use }] }], asked);
        expect(barred.outcome).toBe('out-of-scope');
      }),
    );
  });
  test('the order of the licenses does not matter', () => {
    fc.assert(
      fc.property(
        licenses,
        requests,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (list, asked, keys) => {
          const order = list.map((one) => ({ one, key: keys.next().value as number }));
          const shuffled = order.sort((a, b) => a.key - b.key).map(({ one }) => one);
          expect(evaluateLicense(shuffled, asked)).toEqual(evaluateLicense(list, asked));
        },
      ),
    );
  });
  test('what is recorded later never changes a replay', () => {
    fc.assert(
      fc.property(licenses, licenses, requests, day, (list, later, asked, knownAt) => {
        const then = list.filter(({ recordedAt }) => recordedAt <= knownAt);
        const since = later.map((one) => ({
          ...one,
          version: one.version + 3,
          recordedAt: '2030-01-01T00:00:00.000Z',
        }));
        expect(evaluateLicense([...list, ...since], { ...asked, knownAt })).toEqual(evaluateLicense(then, asked));
      }),
    );
  });
  test('a limit that is stated on the text never grants', () => {
    fc.assert(
      fc.property(histories, questions, (list, { stated, ...asked }) => {
        const limited = evaluateLicense(list, { ...asked, ...(stated && { stated }) }).outcome;
        if (granted(limited) || limited === 'free-to-republish')
          expect(['free-to-republish', 'licensed', 'licensed-condition-open']).toContain(
            evaluateLicense(list, asked).outcome,
          );
      }),
      { numRuns: 2_000 },
    );
  });
  test('forgetting a fact never grants', () => {
    fc.assert(
      fc.property(licenses, requests, fc.constantFrom('channel', 'territories', 'language'), (list, asked, fact) => {
        const before = evaluateLicense(list, asked).outcome;
        const after = evaluateLicense(list, { ...asked, [fact]: null }).outcome;
        if (granted(after)) expect(granted(before)).toBe(true);
      }),
    );
  });
});

describe('against a model written from the specification', () => {
  test('every register gives every question the answer of the model, and a trace whose last step decides', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(histories, questions, (register, asked) => {
        const { outcome, trace } = evaluateLicense(register, asked);
        expect(outcome).toBe(oracle(register, asked));
        seen.add(outcome);
        const fitting = { licensed: 'pass', 'free-to-republish': 'pass', 'licensed-condition-open': 'open' }[
          outcome as 'licensed'
        ];
        const last = trace.at(-1)?.result;
        if (fitting) expect(last).toBe(fitting);
        else expect(last).not.toBe('pass');
        expect(trace.slice(0, 1).map(({ clause }) => clause)).toEqual(['killed']);
      }),
      // One seed: that all outcomes are reached is a promise of these registers, not of chance.
      { numRuns: 3_000, seed: 20_261_126 },
    );
    // The random registers reach every outcome that a register can give.
    expect(seen.size).toBe(12);
  });
  test('asked again as known then, a question has the answer it had then, whole', () => {
    fc.assert(
      fc.property(histories, questions, moment, (register, asked, moment_) => {
        const then = register.filter(({ recordedAt }) => recordedAt <= moment_);
        const answer = evaluateLicense(then, { ...asked, knownAt: null });
        expect(evaluateLicense(register, { ...asked, knownAt: moment_ })).toEqual(answer);
      }),
      { numRuns: 1_000 },
    );
  });
});
