/** Passages of a registered work that are not its holder's, as the desk fences them off and lets them in again. */
import { beforeEach, describe, expect, test } from 'vitest';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { newsroom } from './console-world.ts';

const TEXT =
  'Köprü açıldı\n\nVali dedi ki: köprünün parasını bakanlık ödedi ve geçiş üç yıl ücretsiz olacak. Halk <b>sevindi</b>.';
const PASSAGE = 'köprünün parasını bakanlık ödedi ve geçiş üç yıl ücretsiz olacak';
let room: Awaited<ReturnType<typeof newsroom>>;
let workId = '';
let dropId = '';
beforeEach(async () => {
  room = await newsroom();
  const made = await room.world.drop('meltem', [{ text: TEXT, lang: 'tr' }]);
  [workId = ''] = made.ids;
  dropId = made.dropId;
  await room.world.ledger.putWork({
    ...{ storyId: workId, partner: 'meltem', receivedAt: '2026-03-01T08:00:00.000Z', lang: 'tr' },
    ...{ holderId: 'meltem', holderName: 'Meltem Ajansı', own: true },
    detected: { no: 0, size: 1, key: 'k', sha256: 'h', i: 0 },
  });
});
const ada = () => room.world.as('ada', 'counsel');
const send = (form: Record<string, string>) => ada().post(`/works/${workId}`, { reason: 'A press release.', ...form });
const fences = () => room.world.ledger.workItems.get(workId)?.fencedByDesk ?? [];

describe('is refused', () => {
  test.each<[string, Record<string, string>, number]>([
    ['without a reason', { do: 'fence', text: PASSAGE, reason: ' ' }, 400],
    ['a passage that does not stand in the work', { do: 'fence', text: 'bunlar bu eserin içinde hiç geçmiyor' }, 400],
    ['too few words to say which place is meant', { do: 'fence', text: 'köprünün parasını bakanlık' }, 400],
    ['a place beyond the text', { do: 'fence-at', start: '3', end: `${TEXT.length + 1}` }, 400],
    ['a place that ends before it begins', { do: 'fence-at', start: '9', end: '3' }, 400],
    ['to let in what is not fenced off', { do: 'lift', start: '1', end: '9' }, 400],
    ['another deed', { do: 'erase', start: '1', end: '9' }, 400],
  ])('%s', async (_, form, status) => {
    expect((await send(form)).status).toBe(status);
    expect(fences()).toEqual([]);
    expect(await room.world.ports.audit.chain(dropId)).toEqual([]);
  });
  test('for a story that is no registered work of a holder', async () => {
    const { storyId } = room.turkish;
    expect((await ada().get(`/works/${storyId}`)).status).toBe(404);
    expect((await ada().post(`/works/${storyId}`, { do: 'fence', text: PASSAGE, reason: 'x' })).status).toBe(404);
  });
});

test('a passage is fenced off, shown, told in the history of its drop, and let in again', async () => {
  const before = room.world.desk.counted;
  expect((await send({ do: 'fence', text: PASSAGE.toUpperCase() })).headers.get('location')).toBe(
    `/works/${workId}?done=fence`,
  );
  const start = TEXT.indexOf(PASSAGE);
  expect(fences()).toEqual([{ start, end: start + PASSAGE.length }]);
  expect(room.world.desk.counted).toBe(before + 1);
  const page = await (await ada().get(`/works/${workId}`, 'en')).text();
  expect(page).toContain('class="rights"');
  expect(page).toContain('&lt;b&gt;sevindi');
  expect(page).toContain('value="lift"');
  expect((await send({ do: 'lift', start: `${start}`, end: `${start + PASSAGE.length}` })).status).toBe(303);
  expect(fences()).toEqual([]);
  const chain = await room.world.ports.audit.chain(dropId);
  expect(chain.map(({ action, actor }) => `${actor} ${action}`)).toEqual(['ada fence', 'ada read', 'ada lift-fence']);
  expect(brokenAt(chain)).toBeNull();
});

test('of two people at once one is told to try again, and nothing is lost', async () => {
  const fence = room.world.ledger.fenceWork.bind(room.world.ledger);
  room.world.ledger.fenceWork = async (id, list, times) => {
    room.world.ledger.fenceWork = fence;
    await fence(id, [{ start: 0, end: 12 }], 0);
    return fence(id, list, times);
  };
  expect((await send({ do: 'fence', text: PASSAGE })).status).toBe(409);
  expect((await send({ do: 'fence', text: PASSAGE })).status).toBe(303);
  expect(fences()).toHaveLength(2);
});

test('programs do the same', async () => {
  const form = { do: 'fence-at', start: '3', end: '9', reason: 'x' };
  const answer = await ada().post(`/api/works/${workId}/fences`, form);
  expect(await answer.json()).toEqual({ work: workId, fences: [{ start: 3, end: 9 }] });
});
