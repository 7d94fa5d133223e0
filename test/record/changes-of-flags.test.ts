import { expect, test } from 'vitest';
import { changesOf } from '../../functions/record/reconcile-flags.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { flagRecord } from '../review/flag-record.ts';

const flagOf = (): Flag => {
  const { state: _s, version: _v, life: _l, event: _e, ...flag } = flagRecord();
  return flag;
};
const claim = { by: 'ana', leaseId: 'l', until: '2026-01-01T10:15:00.000Z' };
const life = { claim, decision: null, because: null };

test('what a person decided is neither reopened nor superseded by a later verdict', () => {
  for (const state of ['decided', 'effective'] as const) {
    expect(changesOf([flagRecord({ state, life })], [{ ...flagOf(), severity: 'low' }])).toEqual([]);
    expect(changesOf([flagRecord({ state, life })], [])).toEqual([]);
  }
});
test('an open flag follows the verdict and stays with whoever works on it', () => {
  const [changed] = changesOf([flagRecord({ state: 'claimed', life, version: 3 })], [{ ...flagOf(), severity: 'low' }]);
  expect(changed).toMatchObject({ state: 'claimed', life: { claim }, severity: 'low', version: 4 });
  expect(changesOf([flagRecord({ state: 'claimed', life })], [flagOf()])).toEqual([]);
});
test('one that is raised no more is superseded, and queued anew when it is raised again', () => {
  const [gone] = changesOf([flagRecord({ state: 'held', life })], []);
  expect(gone).toMatchObject({ state: 'superseded', life: { claim: null }, version: 2 });
  const [again] = changesOf([gone ?? flagRecord()], [flagOf()]);
  expect(again).toMatchObject({ state: 'queued', version: 3 });
  expect(again?.life).toBeUndefined();
});
