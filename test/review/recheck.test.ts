import { expect, test } from 'vitest';
import { impactOf, withVersion } from '../../shared/license/impact.ts';
import { concerns, recheck } from '../../shared/review/recheck.ts';
import { copyOf, dropOf, holders, judge, license, NOON, register, sign, story } from '../verdict/story-factory.ts';

const signed = story({ signs: [sign('sign-off')] });
const [flag] = judge({ story: signed }).flags;
if (!flag) throw new Error('the fixture raises a flag');
const content = { ...flag, kind: 'content:phone-number', holderId: null };

test('a change concerns the flags it can alter, and no others', () => {
  const change = { change: 'license', before: null, after: license() } as const;
  expect(concerns(change, flag)).toBe(true);
  expect(concerns({ ...change, after: license({ holderId: 'meltem' }) }, flag)).toBe(false);
  expect(concerns({ ...change, after: license({ partnerId: 'herald' }) }, flag)).toBe(false);
  expect(concerns({ ...change, before: license(), after: null }, flag)).toBe(true);
  expect(concerns({ change: 'kill', workId: 'w' }, flag)).toBe(false);
  expect(concerns({ change: 'kill', workId: 'w' }, { ...flag, workId: 'w' })).toBe(true);
  expect(concerns({ change: 'original', workId: 'w', copies: [flag.storyId] }, flag)).toBe(true);
  expect(concerns({ change: 'holder', holderId: 'meltem' }, flag)).toBe(false);
  expect(concerns({ change: 'holder', holderId: 'meltem' }, { ...flag, holderId: null })).toBe(true);
  expect(concerns({ change: 'holder', holderId: 'meltem' }, content)).toBe(false);
});

test('open flags follow the verdict, decided ones get a note, nothing else is touched', () => {
  const milder = { ...flag, severity: 'low' as const };
  const standing = (state: Parameters<typeof recheck>[0]['life']['state']) => ({ flag, life: { state } });
  expect(recheck(standing('queued'), flag)).toEqual({ do: 'nothing' });
  expect(recheck(standing('claimed'), null)).toEqual({ do: 'auto-resolve' });
  expect(recheck(standing('escalated'), milder)).toEqual({ do: 'change', flag: milder });
  expect(recheck(standing('decided'), null)).toEqual({ do: 'note', now: null });
  expect(recheck(standing('effective'), milder)).toEqual({ do: 'note', now: milder });
  expect(recheck(standing('superseded'), null)).toEqual({ do: 'nothing' });
  expect(recheck(standing('auto-resolved'), milder)).toEqual({ do: 'change', flag: milder });
});

test('impact says beforehand what a license closes, and its end opens', () => {
  const common = { dropId: dropOf('gazette'), partner: 'gazette', receivedAt: NOON, matches: [], holders };
  const stories = [
    { ...common, story: signed },
    { ...common, story: story(), matches: [copyOf({ partner: 'm', holderId: 'meltem' })] },
  ];
  const before = register();
  const after = withVersion(before, license());
  expect(impactOf(stories, before, after)).toEqual({ opens: [], closes: [flag.flagId], changes: [], stories: 2 });
  const ended = withVersion(after, license({ version: 2, status: 'ended' }));
  expect(impactOf(stories, after, ended).opens).toHaveLength(1);
  expect(impactOf(stories, before, before)).toMatchObject({ opens: [], closes: [] });
});
