/** A legal hold, as counsel puts and lifts it on the pages of a flag and of a drop. */
import { beforeEach, describe, expect, test } from 'vitest';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { MAY, ROLES } from '../../shared/review/roles.ts';
import { newsroom } from './console-world.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
  room = await newsroom();
});
const ada = () => room.world.as('ada', 'counsel');
const hold = (subject: string, more: Record<string, string> = {}) =>
  ada().post('/holds', { subject, do: 'hold', reason: 'Case 12 <b>', ...more });
const held = async (dropId: string) =>
  (await room.world.ports.holds.holds(dropId)).map(({ subject, by, reason }) => ({ subject, by, reason }));
const told = async (subject: string) =>
  (await room.world.ports.audit.chain(subject)).map(({ action, actor, data }) => ({ action, actor, data }));

describe('a legal hold', () => {
  test.each(
    ROLES.filter((role) => !(MAY['legal-hold'] as readonly string[]).includes(role)),
  )('is not for a %s, who sees it without its buttons', async (role) => {
    const person = room.world.as('x', role);
    const { flagId } = room.turkish;
    for (const path of ['/holds', '/api/holds'])
      expect((await person.post(path, { subject: flagId, do: 'hold', reason: 'x' })).status, path).toBe(403);
    expect(await held(room.dropId)).toEqual([]);
    await hold(flagId);
    if (role === 'agency') return;
    const page = await (await person.get(`/flags/${flagId}`)).text();
    expect(page).toContain('Case 12 &lt;b&gt;');
    expect(page).not.toContain('action="/holds"');
  });
  test('needs a reason, and a flag or drop that there is', async () => {
    const { flagId } = room.turkish;
    expect((await hold(flagId, { reason: ' ' })).status).toBe(400);
    expect((await hold(flagId, { do: 'keep' })).status).toBe(400);
    expect((await hold('x')).status).toBe(400);
    expect((await hold('f'.repeat(32))).status).toBe(404);
    expect((await hold(`${'f'.repeat(32)}.0-9.unlicensed`)).status).toBe(404);
    expect((await hold(flagId, { csrf: 'x' })).status).toBe(403);
    expect((await hold(flagId, { do: 'release' })).status).toBe(409);
    expect(await held(room.dropId)).toEqual([]);
    expect(await told(flagId)).toEqual([]);
  });
  test('on a flag keeps its drop and the drop of its work, and is told in its chain and on its page', async () => {
    const { flagId, workId } = room.turkish;
    expect((await hold(flagId)).headers.get('location')).toBe(`/flags/${flagId}?done=legal-hold`);
    const expected = [{ subject: flagId, by: 'ada', reason: 'Case 12 <b>' }];
    expect(await held(room.dropId)).toEqual(expected);
    expect(await held(workId?.slice(0, 32) ?? '')).toEqual(expected);
    expect(await told(flagId)).toEqual([{ action: 'legal-hold', actor: 'ada', data: { reason: 'Case 12 <b>' } }]);
    const page = await (await ada().get(`/flags/${flagId}`, 'tr')).text();
    expect(page).toContain('Muhafaza eden');
    expect(page).toContain('value="release"');
    expect(page).not.toContain('value="hold"');
    const other = await (await ada().get(`/flags/${room.arabic.flagId}`)).text();
    expect(other).toContain(`<a href="/flags/${flagId}">put for another flag</a>`);
    expect(other).toContain('value="hold"');
  });
  test('that is lifted leaves the others, and both ends stand in an unbroken chain', async () => {
    const { flagId } = room.turkish;
    await hold(flagId);
    await hold(room.dropId);
    expect((await hold(flagId, { do: 'release', reason: 'Settled.' })).status).toBe(303);
    expect(await held(room.dropId)).toMatchObject([{ subject: room.dropId }]);
    expect((await told(flagId)).map(({ action }) => action)).toEqual(['legal-hold', 'legal-release']);
    expect(brokenAt(await room.world.ports.audit.chain(flagId))).toBeNull();
    expect((await told(room.dropId)).map(({ action }) => action)).toEqual(['legal-hold']);
    const page = await (await ada().get(`/drops/${room.dropId}`, 'ar')).text();
    expect(page).toContain('حفظ قانوني');
    expect(page).toContain('Case 12 &lt;b&gt;');
  });
  test('is put and lifted by programs alike', async () => {
    const answer = await ada().post('/api/holds', { subject: room.dropId, do: 'hold', reason: 'x' });
    expect(await answer.json()).toEqual({ subject: room.dropId, held: true, drops: [room.dropId] });
    expect((await ada().post('/api/holds', { subject: room.dropId, do: 'release', reason: 'x' })).status).toBe(200);
    expect(await held(room.dropId)).toEqual([]);
  });
});
