/** What is counted of people's decisions, from which the precision of the detectors is read. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import { type ConsoleWorld, newsroom } from './console-world.ts';

const counted = vi.hoisted(() => [] as [name: string, value: number, by: string][]);
vi.mock('../../functions/runtime/metrics.ts', () => ({
  count: (...one: (typeof counted)[number]) => void counted.push(one),
  countEach: () => {},
}));

let world: ConsoleWorld;
let flag: FlagRecord;
beforeEach(async () => {
  ({ world, turkish: flag } = await newsroom());
  counted.length = 0;
});
const does = async (action: string, form: Record<string, string> = {}, role: 'reviewer' | 'senior' = 'reviewer') =>
  (await world.as('ana', role).post(`/flags/${flag.flagId}/${action}`, form)).status;
const sums = () =>
  Object.fromEntries(
    ['flags-right', 'flags-wrong'].map((name) => [
      name,
      counted.filter(([of]) => of === name).reduce((sum, [, value]) => sum + value, 0),
    ]),
  );

test('nothing is counted of what decides nothing, nor of a decision that is refused', async () => {
  await does('claim');
  await does('note', { text: 'looked' });
  expect(await does('decide', { kind: 'tolerated', reason: '' })).toBe(409);
  expect(await does('undo')).toBe(409);
  expect(counted).toEqual([]);
});

test('a decision that says nothing of the flag is counted neither when it is made nor when it is undone', async () => {
  await does('decide', { kind: 'duplicate' });
  await does('undo');
  expect(counted).toEqual([]);
});

test('a decision counts once under the kind of its flag, also when it takes effect', async () => {
  await does('decide', { kind: 'confirmed-unlicensed' });
  world.later(31);
  await does('note', { text: 'settled by this' });
  expect(counted).toEqual([['flags-right', 1, flag.kind]]);
});

test('one that is undone is taken off, and what is decided then counts instead', async () => {
  await does('decide', { kind: 'confirmed-unlicensed' });
  await does('undo');
  expect(sums()).toEqual({ 'flags-right': 0, 'flags-wrong': 0 });
  await does('decide', { kind: 'false-match' });
  expect(sums()).toEqual({ 'flags-right': 0, 'flags-wrong': 1 });
});

test('one that is reopened is taken off as well', async () => {
  await does('decide', { kind: 'false-match' });
  world.later(31);
  await does('reopen', { reason: 'the holder objects' }, 'senior');
  expect(sums()).toEqual({ 'flags-right': 0, 'flags-wrong': 0 });
});
