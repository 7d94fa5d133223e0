/** The audit page as a person reads it: who did what; what is stored of an event unfolds. */
import { expect, test } from 'vitest';
import { newsroom } from './console-world.ts';
import { TABLES } from './word-tables.ts';

const { world, turkish, dropId } = await newsroom();
const selim = world.as('selim', 'senior');
const reader = world.as('asya', 'auditor');
const pageOf = async (path: string, lang = 'en') => {
  const page = await (await reader.get(path, lang)).text();
  return page.slice(page.indexOf('<main'), page.indexOf('</main>'));
};
const shown = (page: string) =>
  page
    .replace(/<details>.*?<\/details>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('says who did what to what, in words; the record is there on demand', async () => {
  world.people.known.set('rana', 'Rana');
  await selim.post(`/flags/${turkish.flagId}/assign`, { to: 'rana' });
  await selim.post(`/flags/${turkish.flagId}/decide`, { kind: 'tolerated', reason: 'A <b>letter</b>.' });
  for (const lang of ['en', 'tr', 'ar'] as const) {
    const page = await pageOf(`/audit/${turkish.flagId}`, lang);
    const words = TABLES[lang];
    expect(shown(page)).toContain(`${words['did.decide']} : ${words['decision.tolerated']}`);
    expect(shown(page)).toContain('Rana');
    expect(shown(page)).toContain('A &lt;b&gt;letter&lt;/b&gt;.');
    expect(shown(page), lang).not.toMatch(/[{}]|dataHash/);
    expect(page.match(/<details>/g)).toHaveLength(3);
    expect(page).toMatch(/<details>.*?&quot;kind&quot;:&quot;tolerated&quot;.*?dataHash [0-9a-f]{64}/s);
  }
});

test('names a flag by its kind, and leads to flag and drop', async () => {
  await selim.get(`/drops/${dropId}`);
  const day = await pageOf('/audit?day=2026-03-02', 'tr');
  expect(shown(day)).toContain(`İşaret: ${TABLES.tr['kind-name.unlicensed']}`);
  expect(day).toContain(`href="/audit/${dropId}"`);
  expect(await pageOf(`/audit/${dropId}`)).toContain(`href="/drops/${dropId}"`);
  expect(await pageOf(`/audit/${turkish.flagId}`)).toContain(`href="/flags/${turkish.flagId}"`);
});
