import { expect, test } from 'vitest';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { changesOf } from '../../shared/review/recheck.ts';
import { flagRecord } from './flag-record.ts';

const AT = '2026-02-01T00:00:00.000Z';
const flagOf = (more: Partial<Flag> = {}): Flag => {
  const { state: _s, version: _v, life: _l, event: _e, ...flag } = flagRecord();
  return { ...flag, ...more };
};
const claim = { by: 'ana', leaseId: 'l', until: '2026-01-01T10:15:00.000Z' };
const decision = {
  ...{ kind: 'tolerated' as const, by: 'ana', at: '2026-01-01T10:00:00.000Z', reason: 'agreed' },
  from: 'claimed' as const,
};
const life = { claim, decision: null, because: null };
const decided = (state: 'decided' | 'effective') =>
  flagRecord({ state, life: { claim: null, decision, because: null }, version: 4 });

test('what nobody changed is not written', () => {
  expect(changesOf([], [], AT)).toEqual([]);
  expect(changesOf([flagRecord({ state: 'claimed', life })], [flagOf()], AT)).toEqual([]);
  expect(changesOf([decided('effective')], [flagOf()], AT)).toEqual([]);
});
test('a decision is never rewritten: it gets a note, and a task in the queue', () => {
  for (const state of ['decided', 'effective'] as const) {
    for (const wanted of [[], [flagOf({ severity: 'low' })]]) {
      const before = decided(state);
      const [task, noted, ...rest] = changesOf([before], wanted, AT);
      expect(rest).toEqual([]);
      expect(task).toMatchObject({ kind: 'recheck', state: 'queued', version: 1, severity: 'medium' });
      const { version, event, news, ...kept } = noted ?? before;
      expect({ ...kept, version: version - 1 }).toEqual(before);
      expect(event).toMatchObject({ action: 'note', actor: 'record', seq: 1 });
      expect(news).toBe(wanted.length ? 'low' : 'none');
      // Told once: the same verdict again is no news.
      expect(changesOf([task ?? before, noted ?? before], wanted, AT)).toEqual([]);
    }
  }
});
test('when the decision fits again, a note says so and the task goes by itself', () => {
  const [task, noted] = changesOf([decided('decided')], [], AT);
  if (!task || !noted) throw new Error('a note and a task');
  const [gone, again] = changesOf([task, noted], [flagOf()], AT);
  expect(gone).toMatchObject({ flagId: task.flagId, state: 'auto-resolved' });
  expect(again).toMatchObject({ flagId: noted.flagId, state: 'decided', news: null });
});
test('a task that a person decided is not asked again, a different change is', () => {
  const [task, noted] = changesOf([decided('decided')], [], AT);
  if (!task || !noted) throw new Error('a note and a task');
  const done = { ...task, state: 'effective' as const, version: 3 };
  expect(changesOf([done, noted], [], AT)).toEqual([]);
  const [other] = changesOf([done, noted], [flagOf({ severity: 'low' })], AT);
  expect(other).toMatchObject({ kind: 'recheck', state: 'queued' });
  expect(other?.flagId).not.toBe(task.flagId);
});
test('no task where another flag of the same holder asks already', () => {
  const heir = flagOf({ flagId: `${flagOf().storyId}.kill`, kind: 'kill' });
  expect(changesOf([decided('decided')], [heir], AT).map(({ kind }) => kind)).toEqual(['kill', flagOf().kind]);
});
test('an open flag follows the verdict with an event, and stays with whoever works on it', () => {
  const [changed] = changesOf([flagRecord({ state: 'claimed', life, version: 3 })], [flagOf({ severity: 'low' })], AT);
  expect(changed).toMatchObject({ state: 'claimed', life: { claim }, severity: 'low', version: 4 });
  expect(changed?.event).toMatchObject({ action: 'recheck', data: { from: flagOf().severity, to: 'low' } });
});
test('one that is raised no more resolves by itself, or gives way to the flag that took its place', () => {
  const held = flagRecord({ state: 'held', life });
  const [gone] = changesOf([held], [], AT);
  expect(gone).toMatchObject({ state: 'auto-resolved', life: { claim: null }, version: 2 });
  const heir = flagOf({ flagId: `${held.storyId}.expired`, kind: 'expired' });
  expect(changesOf([held], [heir], AT)).toMatchObject([{ kind: 'expired', state: 'queued' }, { state: 'superseded' }]);
});
test('of a story that was set aside, open flags are superseded and decisions stand without a word', () => {
  expect(changesOf([flagRecord({ state: 'held', life }), decided('decided')], null, AT)).toMatchObject([
    { state: 'superseded' },
  ]);
});
test('a doubt of the split gives way to the correction that ends it, and one that was decided asks nobody', () => {
  const doubt = (fields: Partial<FlagRecord>) =>
    flagRecord({ kind: 'content:uncertain-split', holderId: null, ...fields });
  expect(changesOf([doubt({})], [], AT)).toMatchObject([{ state: 'superseded', version: 2 }]);
  expect(changesOf([{ ...decided('effective'), ...doubt({ state: 'effective' }) }], [], AT)).toEqual([]);
});
test('raised again, it is queued anew, and its history goes on', () => {
  const [gone] = changesOf([flagRecord({ state: 'held', life })], [], AT);
  const [again] = changesOf([gone ?? flagRecord()], [flagOf()], AT);
  expect(again).toMatchObject({ state: 'queued', version: 3 });
  expect(again?.life).toBeUndefined();
  expect(brokenAt([gone?.event, again?.event].flatMap((event) => event ?? []))).toBeNull();
});
test('every state that judging brings about stands in the chain, with its reason, in the write that brings it about', () => {
  const held = flagRecord({ state: 'held', life, version: 5 });
  const heir = flagOf({ flagId: `${held.storyId}.expired`, kind: 'expired' });
  const ways: [wanted: Flag[] | null, action: string, reason: string][] = [
    [[], 'auto-resolve', 'nothing is left'],
    [[heir], 'supersede', 'now expired'],
    [null, 'supersede', 'set aside'],
  ];
  for (const [wanted, action, reason] of ways) {
    const gone = changesOf([held], wanted, AT).find(({ flagId }) => flagId === held.flagId);
    expect(gone?.version).toBe(6);
    expect(gone?.event).toMatchObject({ action, actor: 'record', at: AT, data: { state: gone?.state } });
    expect(gone?.event?.data.reason).toContain(reason);
    const [again] = changesOf([gone ?? held], [flagOf()], AT);
    expect(again?.event).toMatchObject({
      seq: 2,
      action: 'recheck',
      data: { state: again?.state, because: held.because },
    });
  }
});
