import { describe, expect, test } from 'vitest';
import { actOnFlag, lifeOf, noteOnFlag, settled } from '../../shared/review/act-on-flag.ts';
import {
  brokenAt,
  canonical,
  erasedIn,
  eventAfter,
  FIRST_PREV_HASH,
  type FlagEvent,
} from '../../shared/review/flag-event.ts';
import { flagRecord } from './flag-record.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();

function history(): FlagEvent[] {
  const events: FlagEvent[] = [];
  for (const action of ['read', 'claim', 'note']) {
    events.push(eventAfter(events.at(-1) ?? null, { at: at(0), actor: 'ana', action, subject: 'f', data: { action } }));
  }
  return events;
}

describe('the chain', () => {
  test('holds as written, and one changed, missing or moved event is found', () => {
    const [first, second, third] = history() as [FlagEvent, FlagEvent, FlagEvent];
    expect(first.prevHash).toBe(FIRST_PREV_HASH);
    expect(brokenAt([first, second, third])).toBeNull();
    expect(brokenAt([first, { ...second, actor: 'ben' }, third])).toBe(2);
    expect(brokenAt([first, { ...second, data: { action: 'decide' } }, third])).toBe(2);
    expect(brokenAt([first, third])).toBe(3);
    expect(brokenAt([second, first, third])).toBe(2);
  });
  test('holds when personal data are erased', () => {
    const [first, second, third] = history() as [FlagEvent, FlagEvent, FlagEvent];
    const what = { at: at(0), actor: 'cem', action: 'erase', subject: 'f' };
    const erasure = eventAfter(third, { ...what, data: { erases: 2, kept: {} } });
    expect(brokenAt([first, { ...second, data: {} }, third, erasure])).toBeNull();
    expect(erasedIn([first, second, third, erasure])).toEqual(new Map([[2, {}]]));
  });
  test('is broken where data are gone and no later event says so', () => {
    const [first, second, third] = history() as [FlagEvent, FlagEvent, FlagEvent];
    expect(brokenAt([first, { ...second, data: {} }, third])).toBe(2);
    const of = (erases: number) =>
      eventAfter(third, { at: at(0), actor: 'cem', action: 'erase', subject: 'f', data: { erases, kept: {} } });
    expect(brokenAt([first, { ...second, data: {} }, third, of(3)])).toBe(2);
    expect(brokenAt([first, second, third, { ...of(4), data: {} }])).toBe(4);
  });
  test('equal data have equal text', () => {
    expect(canonical({ b: [1, null], a: { d: 'x', c: undefined } })).toBe('{"a":{"d":"x"},"b":[1,null]}');
  });
});

describe('a record after an action', () => {
  test('has the next version, and its event tells of it', () => {
    const claimed = actOnFlag(flagRecord(), { do: 'claim', by: 'ana', at: at(0), leaseId: 'l' });
    expect(claimed).toMatchObject({
      ok: true,
      record: { version: 2, state: 'claimed', event: { seq: 1, actor: 'ana', action: 'claim' } },
    });
    if (!claimed.ok) return;
    expect(claimed.record.event?.data).toEqual({ state: 'claimed' });
    const noted = noteOnFlag(claimed.record, { at: at(1), actor: 'ben', action: 'note', data: { text: 'see page 2' } });
    expect(noted).toMatchObject({
      version: 3,
      state: 'claimed',
      event: { seq: 2, prevHash: claimed.record.event?.hash },
    });
    const alive = actOnFlag(noted, { do: 'heartbeat', by: 'ana', at: at(2), leaseId: 'l' });
    expect(alive).toMatchObject({ ok: true, record: { version: 4, event: { seq: 2 } } });
  });
  test('a decision takes effect by itself, 30 seconds later and not before', () => {
    const claimed = actOnFlag(flagRecord(), { do: 'claim', by: 'ana', at: at(0), leaseId: 'l' });
    if (!claimed.ok) throw new Error('claim');
    const decided = actOnFlag(claimed.record, {
      do: 'decide',
      by: 'ana',
      at: at(5),
      leaseId: 'l',
      kind: 'false-match',
    });
    if (!decided.ok) throw new Error('decide');
    expect(settled(decided.record, at(34))).toBe(decided.record);
    expect(settled(decided.record, at(35))).toMatchObject({ state: 'effective', event: { action: 'settle' } });
    expect(lifeOf(decided.record).decision?.kind).toBe('false-match');
  });
});
