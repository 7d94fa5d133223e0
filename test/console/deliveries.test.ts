/** What an agency sees of its own deliveries, and that it sees nothing else. */
import { expect, test } from 'vitest';
import { receiptKey } from '../../shared/pipeline/place.ts';
import { REASON_WORDS } from '../../shared/pipeline/reason-words-data.ts';
import { newsroom } from './console-world.ts';
import { refuseUpload } from './refuse-upload.ts';
import { TABLES } from './word-tables.ts';

const { world, dropId } = await newsroom();
const agency = world.as('ilke', 'agency');

test('it is led to its files, the refused ones with what to do about them, in its language', async () => {
  const start = await agency.get('/');
  expect([start.status, start.headers.get('location')]).toEqual([302, '/deliveries']);
  const drop = await world.ledger.drop(dropId);
  if (!drop) throw new Error('no drop');
  const refused = { ...drop, dropId: 'e'.repeat(32), names: ['<b>bad.zip'], refused: 'encrypted' as const };
  world.ledger.dropItems.set(refused.dropId, refused);
  for (const lang of ['en', 'tr', 'ar'] as const) {
    const page = await (await agency.get('/deliveries', lang)).text();
    expect(page).toContain('gazette noon.txt');
    expect(page).toContain('&lt;b&gt;bad.zip');
    expect(page).toContain(REASON_WORDS[lang].encrypted);
    expect(page).toContain('incoming/gazette/');
    expect(page).not.toContain('meltem noon.txt');
    expect(page).not.toContain('href="/keys"');
    expect(page).toContain(`aria-current="page">${TABLES[lang]['deliveries.title']}`);
  }
});

test('files that became no drop stand among them, other agencies’ do not', async () => {
  await refuseUpload(world);
  const [upload] = await world.refused.list(9);
  if (!upload) throw new Error('none refused');
  await world.refused.put({ ...upload, id: 'a'.repeat(32), partner: 'gazette', name: 'huge.txt', reason: 'too-large' });
  await world.refused.put({ ...upload, id: 'b'.repeat(32), partner: 'meltem', name: 'not ours.txt' });
  const page = await (await agency.get('/deliveries')).text();
  expect(page).toContain('huge.txt');
  expect(page).toContain(REASON_WORDS.en['too-large']);
  expect(page).not.toContain('not ours.txt');
});

test('it reads its own receipts in the browser and nobody else’s', async () => {
  for (const partner of ['gazette', 'meltem'])
    await world.data.put(receiptKey({ partner, name: 'a.txt' }), new TextEncoder().encode('{"status":"done"}'));
  expect(await (await agency.get('/receipts/gazette/a.txt')).json()).toEqual({ status: 'done' });
  expect((await agency.get('/receipts/meltem/a.txt')).status).toBe(403);
  expect((await agency.get('/drops')).status).toBe(403);
});

test('who reviews is not led away from the queue', async () => {
  expect((await world.as('both', 'agency', 'reviewer').get('/')).status).toBe(200);
});
