/** Uploads that became no drop: listed per partner with their reason, asked for once more, dismissed. */
import { beforeEach, describe, expect, test } from 'vitest';
import { REASON_WORDS } from '../../shared/pipeline/reason-words-data.ts';
import { newsroom } from './console-world.ts';
import { refuseUpload } from './refuse-upload.ts';

let world: Awaited<ReturnType<typeof newsroom>>['world'];
beforeEach(async () => {
  ({ world } = await newsroom());
});
const selim = () => world.as('selim', 'senior');
const page = async (path: string, lang = 'en') => (await selim().get(path, lang)).text();

describe('the list of uploads that were refused', () => {
  test('is empty in words, and leads back to the drops', async () => {
    expect(await page('/uploads', 'tr')).toContain('Bekleyen dosya yok');
    expect(await page('/uploads')).toContain('href="/drops?refused=1"');
    expect(await page('/drops')).toContain('href="/uploads"');
  });
  test('names each file, inert, with its partner and its reason, in each language', async () => {
    await refuseUpload(world);
    await refuseUpload(world, { partner: '_unknown', name: 'loose.txt', reason: 'unknown-partner' });
    for (const lang of ['en', 'tr', 'ar'] as const) {
      const told = await page('/uploads', lang);
      expect(told).toContain(REASON_WORDS[lang]['too-large']);
      expect(told).toContain('huge &lt;b&gt;.txt');
      expect(told).not.toContain('huge <b>');
      expect(told).toContain('Kıyı Gazetesi');
      expect(told).toContain('loose.txt');
    }
    const mine = await page('/uploads?partner=gazette');
    expect(mine).toContain('huge');
    expect(mine).not.toContain('loose.txt');
    expect(await page('/uploads?partner=_unknown')).toContain('loose.txt');
    expect(await page('/uploads?partner=%3Cscript%3E')).not.toContain('<script>');
  });
  test('comes in pages, each upload once', async () => {
    for (let no = 0; no < 60; no++) {
      world.later(1);
      await refuseUpload(world, { name: `n${no}.txt` });
    }
    const first = await page('/uploads?partner=gazette');
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await page(next);
    const names = (told: string) => told.match(/<bdi>n\d+[.]txt/g) ?? [];
    expect([names(first).length, names(second).length]).toEqual([50, 10]);
    expect(new Set([...names(first), ...names(second)]).size).toBe(60);
    expect(second).not.toContain('rel="next"');
  });
  test('has no buttons for who may not act, and takes no form of others', async () => {
    const { id } = await refuseUpload(world);
    const rana = world.as('rana', 'reviewer');
    expect(await (await rana.get('/uploads')).text()).not.toContain('/dismiss"');
    expect((await rana.post(`/uploads/${id}/dismiss`, {})).status).toBe(403);
    expect((await selim().post(`/uploads/${id}/dismiss`, { csrf: 'x' })).status).toBe(403);
    expect((await selim().post(`/uploads/${'0'.repeat(32)}/again`, {})).status).toBe(404);
    expect(await world.refused.one(id)).not.toBeNull();
    expect(world.sent).toEqual([]);
  });
  test('asks for a file once more by its id, and says so until there is an answer', async () => {
    const { id } = await refuseUpload(world);
    const answer = await selim().post(`/uploads/${id}/again`, { partner: 'gazette' });
    expect(answer.headers.get('location')).toBe('/uploads?done=upload&partner=gazette');
    expect(world.sent).toEqual([{ v: 1, kind: 'take-up', upload: id }]);
    expect(await page('/uploads')).toContain('Asked for again by');
  });
  test('lets go of what was dismissed', async () => {
    const { id } = await refuseUpload(world);
    expect((await selim().post(`/uploads/${id}/dismiss`, {})).status).toBe(303);
    expect(await page('/uploads')).not.toContain('huge');
    expect((await selim().post(`/uploads/${id}/again`, {})).status).toBe(404);
    expect(world.sent).toEqual([]);
  });
});
