import { expect, test } from 'vitest';
import { newsroom } from './console-world.ts';

test('what was decided shows in the figures and in the list of its day, to those who may see who did it', async () => {
  const { world, turkish, arabic } = await newsroom();
  const [ana, asya] = [world.as('ana', 'reviewer'), world.as('asya', 'auditor')];
  await ana.post(`/flags/${turkish.flagId}/decide`, { kind: 'confirmed-unlicensed' });
  await ana.post(`/flags/${arabic.flagId}/decide`, { kind: 'tolerated', reason: 'By <letter>' });
  const figures = await (await ana.get('/figures')).text();
  expect(figures).toMatch(
    /No license<\/th><td class="number">2<\/td><td class="number">0<\/td><td class="number">100%/,
  );
  expect(figures).toContain('href="/decisions/2026-03-02"');
  const list = await (await asya.get('/decisions/2026-03-02')).text();
  expect(list).toContain('By &lt;letter&gt;');
  expect(list.match(/ana &lt;b&gt;/g)).toHaveLength(2);
  expect((await ana.get('/decisions/2026-03-02')).status).toBe(403);
  expect((await asya.get('/decisions/2026-99-99')).status).toBe(404);
  await ana.post(`/flags/${turkish.flagId}/undo`, {});
  expect(await (await asya.get('/decisions/2026-03-02')).text()).not.toContain(turkish.flagId);
});
