import { expect, test } from 'vitest';
import { replayVerdict } from '../../shared/verdict/replay-verdict.ts';
import { copyOf, judge, license, register, sign, stated, story } from './story-factory.ts';

const signed = story({ signs: [sign('sign-off')] });
const free = story({ rights: [stated('notice', { terms: ['cc-licence', 'no-derivatives'] })] });
const suspended = license({ version: 2, status: 'suspended', recordedAt: '2025-04-01T00:00:00Z' });
const older = license({ licenseId: 'older', recordedAt: '2025-03-20T00:00:00Z' });

test('what the register learned later does not change the answer of then, only that of now', () => {
  const { verdict } = judge({ story: signed, register: register([license()]) });
  const known = [suspended, license()];
  const { outcome, licenseId, licenseVersion, trace } = verdict;
  expect(replayVerdict(verdict, known, 'then')).toEqual({ outcome, licenseId, licenseVersion, trace });
  expect(replayVerdict(verdict, known, 'now').outcome).toBe('suspended');
  expect(replayVerdict(verdict, known, { knownAt: '2025-03-31T00:00:00Z' }).outcome).toBe('licensed');
});

test('a license entered after a verdict without any is unknown to the replay of then', () => {
  const { verdict } = judge({ story: signed });
  expect(replayVerdict(verdict, [older], 'then').outcome).toBe('no-license');
  expect(replayVerdict(verdict, [older], 'now').outcome).toBe('licensed');
});

test('a grant to everybody stands in the replay, and gives way to a full license', () => {
  const { verdict } = judge({ story: free });
  expect(verdict.outcome).toBe('licensed-condition-open');
  expect(replayVerdict(verdict, [suspended], 'now').outcome).toBe('licensed-condition-open');
  expect(replayVerdict(verdict, [license()], 'now').outcome).toBe('licensed');
});

test('where the register has no say, the verdict repeats itself', () => {
  for (const verdict of [judge().verdict, judge({ matches: [copyOf()], register: null }).verdict]) {
    expect(replayVerdict(verdict, [license()], 'now').outcome).toBe(verdict.outcome);
  }
});
