/** What somebody wrote in a note or reason can be erased: from every page, list and pack; what was done stays, and is proved. */
import { beforeEach, describe, expect, test } from 'vitest';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { newsroom } from './console-world.ts';

const NAME = 'Ayşe Yılmaz';
let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
  room = await newsroom();
});
const ada = () => room.world.as('ada', 'counsel');
const chain = (subject: string) => room.world.ports.audit.chain(subject);
const erase = (subject: string, seq: number, who = ada()) => who.post(`/audit/${subject}/erase`, { seq: String(seq) });

async function everywhere(): Promise<string> {
  const { turkish, dropId } = room;
  const paths = [
    `/flags/${turkish.flagId}`,
    `/audit/${turkish.flagId}`,
    '/decisions/2026-03-02',
    `/drops/${dropId}`,
    `/audit/${dropId}`,
    `/api/flags/${turkish.flagId}`,
    `/export/events.json?subject=${turkish.flagId}`,
    '/export/decisions.csv?day=2026-03-02',
  ];
  const pages = await Promise.all(paths.map(async (path) => (await ada().get(path)).text()));
  const stored = [room.world.ledger.flagItems, room.world.review.eventItems, room.world.review.dropEvents];
  return pages.join() + JSON.stringify(stored.map((items) => [...items.values()]));
}

test('of a flag: a note, a reason to hold and that of a decision are gone, the decision stands and the chain holds', async () => {
  const { flagId } = room.turkish;
  const selim = room.world.as('selim', 'senior');
  await selim.post(`/flags/${flagId}/note`, { text: `${NAME} called.` });
  await selim.post(`/flags/${flagId}/hold`, { reason: `${NAME} is asked.` });
  await selim.post(`/flags/${flagId}/decide`, { kind: 'tolerated', reason: `Allowed by ${NAME}.` });
  expect(await everywhere()).toContain(NAME);
  const before = await chain(flagId);
  for (const { seq, action } of before)
    if (['note', 'hold', 'decide'].includes(action)) expect((await erase(flagId, seq)).status, action).toBe(303);
  expect(await everywhere()).not.toContain(NAME);
  const after = await chain(flagId);
  expect(after.filter(({ action }) => action === 'erase')).toHaveLength(3);
  expect(brokenAt(after)).toBeNull();
  expect(after.slice(0, before.length).map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
  const page = await (await ada().get(`/audit/${flagId}`)).text();
  expect(page).toContain('<strong>Decided</strong>: The use is tolerated');
  expect(page.match(/What was written here was erased\./g)).toHaveLength(3);
  expect(page).toMatch(/Words erased<\/strong>: event/);
  expect(room.world.ledger.flagItems.get(flagId)?.life?.decision).toMatchObject({ kind: 'tolerated', reason: null });
});

test('of a drop: the reason of a lifted hold', async () => {
  const { dropId, world } = room;
  await ada().post('/holds', { subject: dropId, do: 'hold', reason: NAME });
  const [held] = (await chain(dropId)).filter(({ action }) => action === 'legal-hold');
  expect((await erase(dropId, held?.seq ?? 0)).status).toBe(409);
  await ada().post('/holds', { subject: dropId, do: 'release', reason: NAME });
  for (const { seq, action } of await chain(dropId))
    if (action.startsWith('legal-')) expect((await erase(dropId, seq)).status).toBe(303);
  expect(JSON.stringify([...world.review.eventItems.values(), ...world.review.dropEvents.values()])).not.toContain(
    NAME,
  );
  expect(brokenAt(await chain(dropId))).toBeNull();
});

describe('nothing is erased', () => {
  test('under a legal hold, from what has no words, from what is not there, and by anybody but counsel', async () => {
    const { flagId } = room.turkish;
    await ada().post(`/flags/${flagId}/note`, { text: NAME });
    await ada().get(`/flags/${flagId}`);
    const [note, read] = await chain(flagId);
    expect([note?.action, read?.action]).toEqual(['note', 'read']);
    expect((await erase(flagId, 1, room.world.as('adem', 'admin', 'senior'))).status).toBe(403);
    expect((await erase(flagId, 2)).status).toBe(409);
    expect((await erase(flagId, 99)).status).toBe(404);
    await ada().post('/holds', { subject: flagId, do: 'hold', reason: 'Case 12.' });
    const refused = await erase(flagId, 1);
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('under legal hold')]);
    expect(JSON.stringify(await chain(flagId))).toContain(NAME);
  });
  test('twice: after a kill in between, asking again does the rest and tells no second time', async () => {
    const { flagId } = room.turkish;
    await ada().post(`/flags/${flagId}/note`, { text: NAME });
    const { review } = room.world;
    const eraseData = review.eraseData.bind(review);
    review.eraseData = () => Promise.reject(new Error('killed'));
    expect((await erase(flagId, 1)).status).toBe(500);
    review.eraseData = eraseData;
    expect((await erase(flagId, 1)).status).toBe(303);
    const after = await chain(flagId);
    expect(after.map(({ action }) => action)).toEqual(['note', 'erase']);
    expect(JSON.stringify(after)).not.toContain(NAME);
  });
  test('for good only to be put back by somebody who was slow', async () => {
    const { flagId } = room.turkish;
    await ada().post(`/flags/${flagId}/note`, { text: NAME });
    const [note] = await chain(flagId);
    if (!note) throw new Error('no note');
    await erase(flagId, 1);
    await room.world.review.putEvent(note);
    expect(JSON.stringify(await chain(flagId))).not.toContain(NAME);
  });
});
