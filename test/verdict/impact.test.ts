import { expect, test } from 'vitest';
import { impactOf, withVersion } from '../../shared/verdict/impact.ts';
import { copyOf, dropOf, holders, judge, license, NOON, register, sign, story } from './story-factory.ts';

const signed = story({ signs: [sign('sign-off')] });
const [flag] = judge({ story: signed }).flags;
if (!flag) throw new Error('the fixture raises a flag');

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
