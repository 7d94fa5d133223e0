import { expect, test } from 'vitest';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import { newsroom } from './console-world.ts';

async function room() {
  const { world, turkish, arabic, hostile } = await newsroom();
  const { workId } = arabic;
  // One more like the Arabic one, in another story of the same drop; and three that differ in one thing each.
  const like = (kind: string, fields: Partial<FlagRecord>) =>
    world.flag({ storyId: hostile.storyId, kind, openedAt: arabic.openedAt, workId, ...fields });
  const more = await like('unlicensed', {});
  await like('scope', {});
  await like('embargo', { severity: 'medium' });
  await like('kill', { holderId: 'other' });
  return { world, turkish, arabic, more };
}
const stateOf = async (world: Awaited<ReturnType<typeof room>>['world'], { flagId }: FlagRecord) =>
  (await world.review.flag(flagId))?.state;

test('offers the flags that ask the same, no others, and only to those who may', async () => {
  const { world, arabic, more, turkish } = await room();
  const page = await (await world.as('sena', 'senior').get(`/flags/${arabic.flagId}`)).text();
  expect(page).toContain(`href="/flags/${arabic.flagId}/alike"`);
  const plain = await (await world.as('ana', 'reviewer').get(`/flags/${arabic.flagId}`)).text();
  expect(plain).not.toContain('/alike"');
  const preview = await (await world.as('sena', 'senior').get(`/flags/${arabic.flagId}/alike`)).text();
  const offered = [...preview.matchAll(/name="flag" value="([^"]+)"/g)].map(([, id]) => id);
  expect(offered).toEqual([arabic, turkish, more].map(({ flagId }) => flagId));
});

test('decides each by itself, leaves what a colleague works on, and undoes all that was done', async () => {
  const { world, arabic, more, turkish } = await room();
  await world.as('ben', 'reviewer').post(`/flags/${turkish.flagId}/claim`, {});
  const sena = world.as('sena', 'senior');
  const ids = [arabic, more, turkish].map(({ flagId }) => ['flag', flagId] as [string, string]);
  const send = (path: string, fields: [string, string][]) =>
    sena.postFields(path, [...ids.slice(0, path === '/bulk' ? 3 : 2), ...fields]);
  const answer = await (await send('/bulk', [['kind', 'confirmed-unlicensed']])).text();
  expect(answer.replace(/[\u2068\u2069]/g, '')).toContain('Flags decided: 2. Left as they were: 1.');
  expect(answer).toContain('ben &lt;b&gt;');
  expect(await Promise.all([arabic, more, turkish].map((flag) => stateOf(world, flag)))).toEqual([
    ...['decided', 'decided', 'claimed'],
  ]);
  world.later(10);
  await send('/bulk/undo', []);
  expect(await Promise.all([arabic, more].map((flag) => stateOf(world, flag)))).toEqual(['reopened', 'reopened']);
});

test('takes neither too many nor none nor strange ids', async () => {
  const { world } = await room();
  const sena = world.as('sena', 'senior');
  const kind: [string, string] = ['kind', 'false-match'];
  const many = Array.from({ length: 101 }, (_, no): [string, string] => ['flag', `${'a'.repeat(32)}.${no}-9.scope`]);
  for (const fields of [many, [], [['flag', '../x']] as [string, string][]])
    expect((await sena.postFields('/bulk', [...fields, kind])).status).toBe(400);
  expect((await sena.postFields('/bulk', [...many.slice(0, 100), kind])).status).toBe(200);
});
