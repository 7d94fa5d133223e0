import { describe, expect, test } from 'vitest';
import { type AllowEntry, applyPolicy, type Policy } from '../../shared/license/policy.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { flagRecord } from '../review/flag-record.ts';

const AT = '2026-03-01T12:00:00.000Z';
const entry = (over: Partial<AllowEntry> = {}): AllowEntry => ({
  ...{ id: 'a1', holderId: null, kind: null, until: '2026-04-01T00:00:00Z', owner: 'Legal', reason: 'Talks.' },
  ...over,
});
const flag = (over: Partial<Flag> = {}): Flag => ({ ...flagRecord(), shareOfStory: 0.2, ...over });
const kept = (policy: Policy | undefined, one: Flag, frame = { receivedAt: AT, hasNotice: false }) =>
  applyPolicy([one], policy, frame).flags.length === 1;

test('without a policy everything is flagged', () => expect(kept(undefined, flag())).toBe(true));

describe('an allowance', () => {
  test.each([
    ['of another holder', entry({ holderId: 'somebody' }), {}],
    ['of another kind', entry({ kind: 'scope' }), {}],
    ['that is over', entry({ until: AT }), {}],
    ['of anything, for a withdrawn text', entry(), { kind: 'kill' }],
    ['of anything, for an embargoed text', entry(), { kind: 'embargo' }],
    ['of anything, for a content issue', entry(), { kind: 'content:phone-number' }],
  ])('%s takes no flag away', (_what, one, over) => expect(kept({ allow: [one] }, flag(over))).toBe(true));

  test('takes away what it names and says by which entry; its end is an instant in any zone', () => {
    expect(applyPolicy([flag()], { allow: [entry()] }, { receivedAt: AT, hasNotice: true })).toMatchObject({
      flags: [],
      passed: [{ kind: 'unlicensed', because: expect.stringContaining('entry a1') }],
    });
    expect(kept({ allow: [entry({ kind: 'kill' })] }, flag({ kind: 'kill' }))).toBe(false);
    expect(kept({ allow: [entry({ until: '2026-03-01T15:00:00+04:00' })] }, flag())).toBe(true);
  });
});

describe('a threshold', () => {
  const policy = { minShare: 0.3 };
  test.each([
    ['a match as large', flag({ shareOfStory: 0.3 }), false],
    ['a flag without a match', flag({ shareOfStory: null }), false],
    ['a small match beside a notice', flag(), true],
    ['a small match of a withdrawn text', flag({ kind: 'kill' }), false],
  ])('keeps %s', (_what, one, hasNotice) => expect(kept(policy, one, { receivedAt: AT, hasNotice })).toBe(true));
  test('takes a small match away', () => expect(kept(policy, flag())).toBe(false));
});
