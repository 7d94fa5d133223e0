import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localOf, nextDigest, nextOpen } from '../../shared/alert/local-time.ts';
import { recipient } from './alert-factory.ts';

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const london = recipient({ zone: 'Europe/London' });
const riyadh = recipient({ zone: 'Asia/Riyadh', weekend: 'fri-sat' });

describe('a time that the clock skips or shows twice', () => {
  it.each([
    // Berlin: 02:00 to 03:00 on 29 March 2026 does not exist; 02:30 on 25 October comes twice.
    ['2026-03-29', 150, 'Europe/Berlin', '2026-03-29T01:00'],
    ['2026-10-25', 150, 'Europe/Berlin', '2026-10-25T00:30'],
    // Cairo begins summer time at midnight: 24 April 2026 has no 00:30.
    ['2026-04-24', 30, 'Africa/Cairo', '2026-04-23T22:00'],
    ['2026-06-01', 540, 'Europe/Istanbul', '2026-06-01T06:00'],
    ['2026-01-01', 0, 'Asia/Kathmandu', '2025-12-31T18:15'],
  ])('%s %i minutes in %s is %s', (day, minutes, zone, expected) =>
    expect(iso(instantOf({ day, minutes }, zone))).toBe(expected));

  it('what exists leads back to itself, in every zone and at every minute', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Tehran',
      'Asia/Gaza',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at('2024-01-01'), max: at('2028-01-01') }),
        (zone, ms) => {
          const minute = Math.floor(ms / 60_000) * 60_000;
          const local = localOf(minute, zone);
          const back = instantOf(local, zone);
          expect(localOf(back, zone)).toEqual(local);
          expect(back).toBeLessThanOrEqual(minute);
          expect(minute - back).toBeLessThanOrEqual(2 * 3_600_000);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('quiet hours', () => {
  it.each([
    // Winter and summer: 07:00 on the wall is another instant.
    [london, '2026-01-14T23:30:00Z', '2026-01-15T07:00'],
    [london, '2026-07-15T22:30:00Z', '2026-07-16T06:00'],
    // Over the change of the clocks, in the night to Sunday, which is a weekend here: Monday at seven, summer time.
    [london, '2026-03-28T23:00:00Z', '2026-03-29T23:00'],
    [recipient({ zone: 'Europe/London', weekend: 'none' }), '2026-03-29T00:30:00Z', '2026-03-29T06:00'],
    // Thursday night in Riyadh: Friday and Saturday are off, Sunday is not.
    [riyadh, '2026-06-04T19:30:00Z', '2026-06-06T21:00'],
    [recipient({ zone: 'Asia/Riyadh', weekend: 'sat-sun' }), '2026-06-04T19:30:00Z', '2026-06-05T04:00'],
  ])('%#: what comes at %s waits until %s', (who, now, expected) => {
    const open = nextOpen(at(now), 'high', who);
    // A weekend that ends at midnight opens into quiet hours: then it is their end.
    const { day, minutes } = localOf(open, who.zone);
    expect(minutes).toBe(420);
    expect([iso(open), iso(instantOf({ day, minutes: 0 }, who.zone))]).toContain(expected);
    expect(open).toBeGreaterThan(at(now));
  });

  it('what breaks them, and what comes outside of them, does not wait', () => {
    const night = at('2026-01-14T23:30:00Z');
    expect(nextOpen(night, 'high', { ...london, breaksQuiet: ['high'] })).toBe(night);
    expect(nextOpen(night, 'medium', { ...london, breaksQuiet: ['high'] })).not.toBe(night);
    const noon = at('2026-01-14T12:00:00Z');
    expect(nextOpen(noon, 'low', london)).toBe(noon);
    expect(nextOpen(night, 'low', { ...london, quiet: null })).toBe(night);
  });
});

describe('digests', () => {
  it.each([
    [riyadh, '2026-06-04T05:00:00Z', '2026-06-04T05:30'],
    [riyadh, '2026-06-04T05:30:00Z', '2026-06-07T05:30'],
    [london, '2026-03-27T12:00:00Z', '2026-03-30T07:30'],
    [london, '2026-10-23T12:00:00Z', '2026-10-26T08:30'],
  ])('%#: after %s comes that of %s', (who, now, expected) => expect(iso(nextDigest(at(now), who))).toBe(expected));
});
