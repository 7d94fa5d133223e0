import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionKind } from '../../shared/review/decision-kinds.ts';
import { agesOf, perDay, precisionOf, wilson } from '../../shared/review/figures.ts';
import { flagRecord } from './flag-record.ts';

const decided = (kind: string, decision: DecisionKind) =>
  flagRecord({
    kind,
    state: 'effective',
    life: {
      claim: null,
      because: null,
      decision: { kind: decision, by: 'ana', at: '2026-01-01T11:00:00.000Z', reason: null, from: 'claimed' },
    },
  });

describe('precision', () => {
  test('counts what a decision says of the flag; a double says nothing', () => {
    const flags = [
      ...[decided('scope', 'confirmed-scope'), decided('scope', 'tolerated'), decided('scope', 'false-match')],
      ...[decided('scope', 'duplicate'), decided('kill', 'boilerplate')],
    ];
    expect(precisionOf(flags)).toMatchObject([
      { kind: 'scope', right: 2, wrong: 1 },
      { kind: 'kill', right: 0, wrong: 1, share: 0 },
    ]);
  });
  test('its interval is that of the literature', () => {
    // Agresti and Coull (1998) and every table since: 10 of 20 gives 29.9% to 70.1%.
    const { low, high } = wilson(10, 20);
    expect([low, high].map((value) => Math.round(value * 1000))).toEqual([299, 701]);
    expect(wilson(0, 5)).toMatchObject({ share: 0, low: 0 });
  });
  test('the interval holds the share, lies within 0 and 1, and narrows with more flags', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (all, some) => {
        const hits = some % (all + 1);
        const { share, low, high } = wilson(hits, all);
        expect(low >= 0 && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
        const more = wilson(hits * 4, all * 4);
        expect(more.high - more.low).toBeLessThanOrEqual(high - low + 1e-12);
      }),
    );
  });
});

test('ages are counted by their ends, at n and n+1', () => {
  const now = '2026-01-02T00:00:00.000Z';
  const waiting = (ms: number) => ({ openedAt: new Date(Date.parse(now) - ms).toISOString() });
  expect(agesOf([waiting(3_599_999), waiting(3_600_000), waiting(86_400_000 * 400)], now)).toEqual([1, 1, 0, 0, 0, 1]);
});
test('flags are counted by the day they were opened, the most frequent value first; other days and no value are left out', () => {
  const on = (partner: string, day: string) => flagRecord({ partner, openedAt: `${day}T10:00:00.000Z` });
  const flags = [on('b', '2026-03-01'), on('a', '2026-03-02'), on('a', '2026-03-02'), on('a', '2026-02-01')];
  const days = ['2026-03-01', '2026-03-02'];
  expect(perDay(flags, ({ partner }) => partner, days, 5)).toEqual([
    { value: 'a', counts: [0, 2], total: 2 },
    { value: 'b', counts: [1, 0], total: 1 },
  ]);
  expect(perDay(flags, ({ partner }) => partner, days, 1)).toHaveLength(1);
  expect(perDay(flags, () => null, days, 5)).toEqual([]);
});
