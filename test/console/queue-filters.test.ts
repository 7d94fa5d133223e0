/** Views, search and assignment as people meet them. */
import { beforeEach, describe, expect, test } from 'vitest';
import { newsroom } from './console-world.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
  room = await newsroom();
});
const as = (id: string, role: 'reviewer' | 'senior' = 'reviewer') => room.world.as(id, role);
const read = async (path: string, id = 'rana') => (await as(id).get(path)).text();

describe('saved views', () => {
  const save = (name: string, query: string) => as('rana').post('/views', { name, query });
  test.each([
    ['another site', 'https://example.org/'],
    ['a path', '/drops'],
    ['a space', '?a b'],
  ])('%s is no view', async (_what, query) => expect((await save('x', query)).status).toBe(400));
  test('are kept for one person, replaced by name and taken away', async () => {
    const answer = await save('Arabic <b>', '?language=ar');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/?language=ar']);
    await save('Arabic <b>', '?language=ar&severity=high');
    const html = await read('/');
    expect(html).toContain('href="/?language=ar&amp;severity=high"');
    expect(html).toContain('Arabic &lt;b&gt;');
    expect(await read('/', 'other')).not.toContain('Arabic');
    await save('Arabic <b>', '?');
    expect(await read('/')).not.toContain('Arabic &lt;b&gt;');
  });
});

describe('search', () => {
  test('finds words of a headline, whatever their case and dots', async () => {
    const found = await read('/?search=KÖPRÜ');
    expect(found).toContain(room.turkish.flagId);
    expect(found).not.toContain(room.arabic.flagId);
  });
  test('of an id leads to what it names', async () => {
    const location = async (id: string) => (await as('rana').get(`/?search=${id}`)).headers.get('location');
    expect(await location(room.turkish.flagId)).toBe(`/flags/${encodeURIComponent(room.turkish.flagId)}`);
    expect(await location(room.dropId)).toBe(`/drops/${room.dropId}`);
  });
});

describe('assigning', () => {
  const path = () => `/flags/${room.turkish.flagId}`;
  test('is for seniors', async () => {
    expect((await as('rana').post(`${path()}/assign`, { to: 'rana' })).status).toBe(403);
  });
  test('shows in the queue of whoever it was given to, in the address `me`, and in the history', async () => {
    as('rana');
    expect((await as('selim', 'senior').post(`${path()}/assign`, { to: 'rana' })).status).toBe(303);
    const mine = await read('/?assignee=me');
    expect(mine).toContain(room.turkish.flagId);
    expect(mine).not.toContain(room.arabic.flagId);
    expect(await read('/?assignee=me', 'other')).not.toContain(room.turkish.flagId);
    expect(await (await as('selim', 'senior').get(path())).text()).toContain('Assigned to');
    await as('selim', 'senior').post(`${path()}/assign`, { to: '' });
    expect(await read('/?assignee=me')).not.toContain(room.turkish.flagId);
  });
});

test('what is overdue stands out and can be asked for', async () => {
  room.world.later(5 * 3600);
  const html = await read('/?due=overdue');
  expect(html).toContain(room.turkish.flagId);
  expect(html).toContain('overdue by');
  expect(html).not.toContain(room.hostile.flagId);
});
