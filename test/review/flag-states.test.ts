import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FLAG_STATES,
  type FlagAction,
  type FlagLife,
  isOpen,
  NEW_FLAG,
  type REFUSALS,
  TRANSITIONS,
  transition,
} from '../../shared/review/flag-states.ts';

const at = (seconds: number) => new Date(Date.UTC(2025, 0, 1) + seconds * 1000).toISOString();
type Doing = FlagAction extends infer A ? (A extends FlagAction ? Omit<A, 'by' | 'at'> : never) : never;
const act = (by: string, seconds: number, doing: Doing) => ({ by, at: at(seconds), ...doing }) as FlagAction;
/** Does one after another; each must be accepted but the last, whose answer is given. */
function outcomeOf(...actions: FlagAction[]) {
  let life: FlagLife = NEW_FLAG;
  for (const action of actions.slice(0, -1)) {
    const step = transition(life, action);
    if (!step.ok) throw new Error(`${action.do}: ${step.refusal}`);
    life = step.life;
  }
  return transition(life, actions.at(-1) as FlagAction);
}
const claim = (by: string, seconds: number, leaseId = by) => act(by, seconds, { do: 'claim', leaseId });
const decide = (by: string, seconds: number, reason?: string) =>
  act(by, seconds, {
    do: 'decide',
    leaseId: by,
    kind: reason ? 'tolerated' : 'confirmed-unlicensed',
    ...(reason ? { reason } : {}),
  });
const refused = (refusal: keyof typeof REFUSALS) => expect.objectContaining({ ok: false, refusal });
const now = (state: string) => expect.objectContaining({ ok: true, life: expect.objectContaining({ state }) });

describe('what is refused', () => {
  test('a flag that another works on, until the lease ends', () => {
    expect(outcomeOf(claim('ana', 0), claim('ben', 899))).toEqual({ ok: false, refusal: 'taken', by: 'ana' });
    expect(outcomeOf(claim('ana', 0), claim('ben', 900))).toEqual(now('claimed'));
  });
  test('holding it over the head of whoever works on it', () => {
    expect(outcomeOf(claim('ana', 0), act('ben', 1, { do: 'hold', reason: 'wait' }))).toEqual(refused('taken'));
  });
  test('a decision without a claim, or with one that ran out or is of another', () => {
    expect(outcomeOf(decide('ana', 0))).toEqual(refused('not-here'));
    expect(outcomeOf(claim('ana', 0), decide('ana', 900))).toEqual(refused('not-yours'));
    expect(outcomeOf(claim('ana', 0), decide('ben', 1))).toEqual(refused('not-yours'));
  });
  test('a decision or a hold that must say why and does not', () => {
    const silent = act('ana', 1, { do: 'decide', leaseId: 'ana', kind: 'tolerated', reason: '  ' });
    expect(outcomeOf(claim('ana', 0), silent)).toEqual(refused('reason-missing'));
    expect(outcomeOf(act('ana', 0, { do: 'hold', reason: ' ' }))).toEqual(refused('reason-missing'));
  });
  test('an undo after 30 seconds or by another, and an effect before', () => {
    const decided = [claim('ana', 0), decide('ana', 10)];
    expect(outcomeOf(...decided, act('ana', 40, { do: 'undo' }))).toEqual(refused('undo-over'));
    expect(outcomeOf(...decided, act('ben', 20, { do: 'undo' }))).toEqual(refused('not-yours'));
    expect(outcomeOf(...decided, act('clock', 39, { do: 'settle' }))).toEqual(refused('undo-open'));
  });
  test('rewriting what was decided', () => {
    const settled = [claim('ana', 0), decide('ana', 10), act('clock', 40, { do: 'settle' })];
    for (const doing of ['auto-resolve', 'supersede', 'hold'] as const) {
      expect(outcomeOf(...settled, act('clock', 50, { do: doing, reason: 'license' }))).toEqual(refused('not-here'));
    }
  });
});

test('the usual way: claimed, kept alive, decided, effective', () => {
  const alive = act('ana', 890, { do: 'heartbeat', leaseId: 'ana' });
  const last = outcomeOf(claim('ana', 0), alive, decide('ana', 1700, 'A trial.'), act('clock', 1730, { do: 'settle' }));
  expect(last).toMatchObject({
    ok: true,
    life: { state: 'effective', claim: null, decision: { kind: 'tolerated', by: 'ana', reason: 'A trial.' } },
  });
});

test('an undo gives the flag back without its decision, an escalated one to where it was', () => {
  expect(outcomeOf(claim('ana', 0), decide('ana', 1), act('ana', 30, { do: 'undo' }))).toMatchObject({
    life: { state: 'reopened', decision: null, claim: null },
  });
  const escalated = [act('ana', 0, { do: 'escalate', reason: 'counsel' }), claim('eve', 1)];
  expect(outcomeOf(...escalated, decide('eve', 2), act('eve', 3, { do: 'undo' }))).toEqual(now('escalated'));
});

test('of 50 claims at once exactly one wins', () => {
  let life: FlagLife = NEW_FLAG;
  const answers = Array.from({ length: 50 }, (_, no) => {
    const step = transition(life, claim(`r${no}`, 0));
    if (step.ok) life = step.life;
    return step.ok;
  });
  expect(answers.filter(Boolean)).toHaveLength(1);
});

const action: fc.Arbitrary<FlagAction> = fc.record({
  by: fc.constantFrom('ana', 'ben'),
  at: fc.integer({ min: 0, max: 4_000 }).map(at),
  do: fc.constantFrom(...new Set(Object.values(TRANSITIONS).flatMap((row) => Object.keys(row)))),
  leaseId: fc.constantFrom('ana', 'ben'),
  kind: fc.constantFrom('false-match', 'tolerated'),
  reason: fc.constantFrom('', 'said'),
}) as fc.Arbitrary<FlagAction>;

test('whatever is done, a flag is claimed only with a lease, decided only with a decision, and no refusal changes it', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      let life: FlagLife = NEW_FLAG;
      for (const one of actions) {
        const before = structuredClone(life);
        const step = transition(life, one);
        expect(life).toEqual(before);
        if (step.ok) life = step.life;
        if (life.state === 'claimed') expect(life.claim).not.toBeNull();
        if (life.state === 'decided' || life.state === 'effective') expect(life.decision).not.toBeNull();
      }
    }),
  );
});

test('every state can be left for a person to look again', () => {
  for (const state of FLAG_STATES) {
    const open = isOpen({ state });
    expect(open || 'reopen' in TRANSITIONS[state]).toBe(true);
  }
});
