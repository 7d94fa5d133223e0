/** A person's name is separable from what the person did: it can be erased, and every history still holds. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';
import { dynamoPeople } from '../../functions/adapters/dynamo-people.ts';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { newsroom } from './console-world.ts';
import { reviewTables } from './review-tables.ts';

test('a name that nobody has, and an id that is none, are not erased', async () => {
  const { world } = await newsroom();
  const root = world.as('root', 'admin');
  expect((await root.post('/people', { id: 'nobody' })).status).toBe(404);
  expect((await root.post('/people', { id: 'a b' })).status).toBe(400);
  expect((await root.post('/people', { id: 'root', csrf: 'x' })).status).toBe(403);
});

test('an erased name is gone from every page, the id stands in its place, and the chain still verifies', async () => {
  const { world, turkish, hostile, dropId } = await newsroom();
  const ada = world.as('ada', 'counsel');
  await ada.get(`/flags/${turkish.flagId}`);
  await ada.post(`/flags/${turkish.flagId}/note`, { text: 'Asked the agency.' });
  await ada.post(`/flags/${turkish.flagId}/decide`, { kind: 'false-match' });
  await ada.post(`/flags/${hostile.flagId}/assign`, { to: 'ada' });
  await ada.post('/holds', { subject: dropId, do: 'hold', reason: 'x' });
  const [root, selim] = [world.as('root', 'admin'), world.as('selim', 'senior')];
  const flag = `/flags/${turkish.flagId}`;
  const paths = ['/', flag, `/drops/${dropId}`, `/audit/${turkish.flagId}`, '/decisions/2026-03-02', '/api/flags'];
  const pages = async () => (await Promise.all(paths.map(async (path) => (await selim.get(path)).text()))).join('');
  expect(await pages()).toContain('ada &lt;b&gt;');
  const before = await world.ports.audit.chain(turkish.flagId);
  expect(await (await root.get('/people')).text()).toContain('ada &lt;b&gt;');
  expect((await root.post('/people', { id: 'ada' })).status).toBe(303);
  const after = await pages();
  expect(after).not.toMatch(/ada (?:&lt;|<)b/);
  expect(after).toContain('Person ada');
  expect(await (await root.get('/people')).text()).not.toContain('ada &lt;b&gt;');
  const chain = await world.ports.audit.chain(turkish.flagId);
  expect(chain.slice(0, before.length)).toEqual(before);
  expect(brokenAt(chain)).toBeNull();
  // And is signed out.
  expect((await ada.get('/')).status).toBe(302);
});

describe('over DynamoDB', async () => {
  const { client, table, stop } = await reviewTables();
  afterAll(stop);
  const people = dynamoPeople(client, table);
  const everything = async () => JSON.stringify((await client.send(new ScanCommand({ TableName: table }))).Items);
  const session = (personId: string, name: string) => ({
    personId,
    name,
    roles: ['senior' as const],
    csrf: 'c',
    expires: '2027-01-01T00:00:00.000Z',
  });

  test('no item holds the name afterwards, sessions and views included, and no later sign-in brings it back', async () => {
    expect(await people.eraseName('a1', 'root', '2026-01-01T00:00:00.000Z')).toBe(false);
    for (const [id, name] of [
      ['a1', 'Ada Kaya'],
      ['b2', 'Bora Kaya'],
    ] as const) {
      await people.putName(id, name);
      for (const no of [1, 2]) await people.putSession(`${id}-${no}`, session(id, name));
      await people.putViews(id, [{ name: `${name}'s own`, query: '?mine=1' }]);
    }
    expect(await everything()).toContain('Ada Kaya');
    for (const by of ['root', 'other']) expect(await people.eraseName('a1', by, '2026-01-01T00:00:00.000Z')).toBe(true);
    expect(await everything()).not.toContain('Ada');
    await people.putName('a1', 'Ada Kaya');
    expect(await everything()).not.toContain('Ada');
    expect([await people.session('a1-1'), await people.session('a1-2')]).toEqual([null, null]);
    expect(await people.views('a1')).toEqual([]);
    expect(await people.names(['a1', 'b2'])).toEqual(new Map([['b2', 'Bora Kaya']]));
    expect(await people.list(9)).toEqual([{ id: 'b2', name: 'Bora Kaya' }]);
    expect((await people.session('b2-2'))?.name).toBe('Bora Kaya');
    expect(await people.views('b2')).toHaveLength(1);
  });
});
