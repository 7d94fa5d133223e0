import { beforeAll, describe, expect, test } from 'vitest';
import { withSums } from '../../shared/evidence/build-pack.ts';
import { PACK, type PackFiles } from '../../shared/evidence/pack-input.ts';
import { PACK_WORDS, type PackWord } from '../../shared/evidence/pack-words-data.ts';
import { verifyPack } from '../../shared/evidence/verify-pack.ts';
import { unzipped, zipOf } from '../../shared/evidence/zip.ts';
import { FLAG_WORDS } from '../../shared/review/flag-words-data.ts';
import { packWorld, takePack } from './pack-world.ts';

const text = (files: PackFiles, path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
const bytesOf = (value: string) => new TextEncoder().encode(value);

describe('a pack', () => {
  let room: Awaited<ReturnType<typeof packWorld>>;
  let zip: Uint8Array;
  let files: PackFiles;
  beforeAll(async () => {
    room = await packWorld();
    ({ zip } = await takePack(room));
    files = unzipped(zip) ?? new Map();
  });

  test('one altered byte, wherever it lies, is found', () => {
    // Every header and every small file byte by byte, the rest of large ones in steps.
    const step = Math.max(1, Math.floor(zip.length / 800));
    let found = 0;
    for (let at = 0; at < zip.length; at += step) {
      const other = zip.slice();
      other[at] = (other[at] ?? 0) ^ 0x41;
      if (verifyPack(other).problems.length > 0) found++;
      else expect.fail(`byte ${at}`);
    }
    expect(found).toBeGreaterThan(700);
  });

  test('an altered file in a ZIP that was laid out anew is found, in every file', () => {
    for (const [path, bytes] of files) {
      for (const at of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ 1;
        expect(verifyPack(zipOf(new Map(files).set(path, other))).problems.length, `${path} at ${at}`).toBeGreaterThan(
          0,
        );
      }
      const without = new Map(files);
      without.delete(path);
      expect(verifyPack(zipOf(without)).problems.length, path).toBeGreaterThan(0);
    }
    expect(verifyPack(zipOf(new Map(files).set('more.txt', bytesOf('x')))).problems).not.toEqual([]);
    expect(verifyPack(bytesOf('no pack')).problems).toHaveLength(1);
  });

  test('no mark of ours is shown as if it were somebody else’s', () => {
    expect(text(files, PACK.readme)).not.toMatch(/U\+206[0-9]/);
  });

  test('a forger who makes hashes and manifest anew is found by what the files say of each other', () => {
    const forged = (path: string, change: (before: string) => string) => {
      const others: PackFiles = new Map(files).set(path, bytesOf(change(text(files, path))));
      for (const own of [PACK.manifest, PACK.sums]) others.delete(own);
      return verifyPack(zipOf(withSums(others, JSON.parse(text(files, PACK.manifest))))).problems.map(
        (one) => one.path,
      );
    };
    expect(forged(PACK.readme, (before) => before)).toEqual([]);
    expect(forged(PACK.storyOriginal, (before) => before.replace('a', 'e'))).toEqual([PACK.storyOriginal]);
    expect(forged(PACK.workOriginal, (before) => before.replace('a', 'e'))).toEqual([PACK.workOriginal]);
    expect(forged(PACK.storyText, (before) => `x${before}`)).toContain(PACK.matchesJson);
    expect(forged(PACK.traceThen, (before) => before.replace('fail', 'pass'))).toEqual([PACK.traceThen]);
    expect(forged(PACK.licenses, (before) => before.replaceAll('excerpt', 'republish'))).toContain(PACK.traceNow);
    expect(forged(PACK.events, (before) => before.replace('"note"', '"read"'))).toContain(PACK.events);
    expect(forged(PACK.heads, (before) => before.replace(/"root\\":\\"[0-9a-f]/, '"root\\":\\"z'))).toContain(
      PACK.heads,
    );
  });

  test('holds, and holds what the issue of a dispute needs', async () => {
    const { flag } = room;
    expect(verifyPack(zip)).toEqual({ flagId: flag.flagId, files: 19, sealedUntil: '2026-03-02', problems: [] });
    expect([...files.keys()].sort()).toEqual(Object.values(PACK).sort());
    expect(text(files, PACK.storyOriginal)).toContain(text(files, PACK.storyText));
    const [passage] = JSON.parse(text(files, PACK.matchesJson)).passages;
    expect(text(files, PACK.storyText).slice(passage.qStart, passage.qEnd)).toBe(passage.story);
    expect(text(files, PACK.workText).slice(passage.rStart, passage.rEnd)).toBe(passage.work);
    expect(JSON.parse(text(files, PACK.events)).map(({ action }: { action: string }) => action)).toEqual([
      'read',
      'note',
      'export',
    ]);
    expect(JSON.parse(text(files, PACK.people))).toEqual({ ada: 'ada <b>' });
    expect(text(files, PACK.sums).split('\n')).toHaveLength(19);
  });

  test('as known then and as known now are two answers', async () => {
    const { licenseVersion: before, ...then } = JSON.parse(text(files, PACK.traceThen));
    const { licenseVersion: after, ...now } = JSON.parse(text(files, PACK.traceNow));
    expect([before, after]).toEqual([1, 2]);
    expect(then.outcome).toBe(now.outcome);
    expect(JSON.parse(text(files, PACK.licenses))).toHaveLength(2);
  });

  test('taken twice it is the same, byte by byte; after a further event it is not', async () => {
    expect((await takePack(room)).zip).toEqual(zip);
    await room.ada.post(`/flags/${room.flag.flagId}/note`, { text: 'more' });
    expect((await takePack(room)).zip).not.toEqual(zip);
  });
});

describe('the language of who takes it', () => {
  const LANGUAGES = ['en', 'tr', 'ar'] as const;
  let room: Awaited<ReturnType<typeof packWorld>>;
  const packs = new Map<string, PackFiles>();
  beforeAll(async () => {
    room = await packWorld('hostile');
    for (const lang of LANGUAGES) packs.set(lang, unzipped((await takePack(room, lang)).zip) ?? new Map());
  });
  const page = (lang: string) => text(packs.get(lang) ?? new Map(), PACK.readme);

  test('has a word for every label, with the same values', () => {
    const values = (sentence: string) => (sentence.match(/\{[a-z]+\}/g) ?? []).sort().join();
    for (const [key, english] of Object.entries(PACK_WORDS.en)) {
      for (const lang of ['tr', 'ar'] as const) {
        const own = PACK_WORDS[lang][key as PackWord];
        expect(values(own), `${lang} ${key}`).toBe(values(english));
        // One word is one in both.
        if (key !== 'no') expect(own, `${lang} ${key}`).not.toBe(english);
      }
    }
  });

  test('is an input: it changes the page and the print, no text and no proof; the same one gives the same bytes', async () => {
    const spoken: string[] = [PACK.readme, PACK.pdf, PACK.manifest, PACK.sums];
    for (const lang of ['tr', 'ar']) {
      const differ = [...(packs.get(lang) ?? [])].filter(
        ([path, bytes]) => Buffer.compare(bytes, packs.get('en')?.get(path) ?? bytesOf('')) !== 0,
      );
      expect(differ.map(([path]) => path).sort()).toEqual([...spoken].sort());
    }
    for (const lang of LANGUAGES) {
      const { zip } = await takePack(room, lang);
      expect(zip).toEqual(zipOf(packs.get(lang) ?? new Map()));
      expect(verifyPack(zip).problems).toEqual([]);
    }
  });

  test('a flipped byte of any part is found in every language', () => {
    for (const lang of LANGUAGES) {
      const files = packs.get(lang) ?? new Map<string, Uint8Array>();
      for (const [path, bytes] of files) {
        const other = bytes.slice();
        const at = Math.floor(bytes.length / 2);
        other[at] = (other[at] ?? 0) ^ 1;
        const forged = zipOf(new Map(files).set(path, other));
        expect(verifyPack(forged).problems.length, `${lang} ${path}`).toBeGreaterThan(0);
      }
    }
  });

  test('runs in its direction, says what the console says, and leaves no English but what is quoted as English', () => {
    expect(page('ar')).toContain('<html lang="ar" dir="rtl">');
    expect(page('tr')).toContain('<html lang="tr" dir="ltr">');
    const unquoted = (html: string) =>
      html.replace(/<small>[^<]*<bdi lang="en">.*?<\/small>|<style>.*?<\/style>|<div class="text".*?<\/div>/gs, '');
    for (const lang of ['tr', 'ar'] as const) {
      const words = unquoted(page(lang));
      for (const english of Object.values(PACK_WORDS.en).filter((label) => label.length > 4 && !label.includes('{')))
        expect(words, `${lang}: ${english}`).not.toContain(`>${english}<`);
      expect(words).toContain(FLAG_WORDS[lang][`severity.${room.flag.severity}`]);
      expect(words).not.toContain('lang="en"');
      expect(page(lang)).toMatch(/<small>[^<]*: <bdi lang="en">/);
    }
  });

  test('a hostile name in a sentence of ours stays a name: escaped, isolated, what is hidden in it named', () => {
    for (const lang of LANGUAGES) expect(page(lang)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|<script|<img/);
  });
});

describe('hostile text', () => {
  test.each(['hostile', 'turkish'] as const)('of the %s flag is inert in page, table and print', async (which) => {
    const { zip } = await takePack(await packWorld(which));
    const files = unzipped(zip) ?? new Map();
    expect(verifyPack(zip).problems).toEqual([]);
    const page = text(files, PACK.readme);
    expect(page.match(/<script|<img|<iframe|onerror=["']|javascript:[^&]*"/gi)).toBeNull();
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    for (const line of text(files, PACK.matchesCsv).split('\r\n')) expect(line).not.toMatch(/(?:^|,)"?[=+@]/);
    const pdf = new TextDecoder('latin1').decode(files.get(PACK.pdf));
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).not.toMatch(/\/(?:JavaScript|JS|OpenAction|AA|Launch|URI|EmbeddedFile)\b/);
  });
});

describe('who may take one', () => {
  test('those who may read text and export; that it was taken is told', async () => {
    const room = await packWorld();
    const path = `/flags/${room.flag.flagId}/pack`;
    for (const role of ['reviewer', 'register-manager', 'admin'] as const)
      expect((await room.world.as('pat', role).post(path, {})).status).toBe(403);
    const { status, headers } = await room.world.as('otto', 'auditor').post(path, {});
    expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="evidence-${room.flag.flagId}.zip"`);
    const events = await room.world.review.events(room.flag.flagId, 9);
    expect(events.map(({ actor, action }) => `${actor} ${action}`)).toEqual(['ada read', 'ada note', 'otto export']);
    expect(await (await room.world.as('otto', 'auditor').get(`/flags/${room.flag.flagId}`)).text()).toContain(path);
    expect(await (await room.world.as('pat', 'reviewer').get(`/flags/${room.flag.flagId}`)).text()).not.toContain(path);
  });

  test('one that is too big for an answer is kept under a name nobody guesses, and led to', async () => {
    const room = await packWorld();
    const key = `drops/${room.flag.dropId}/original`;
    await room.world.data.put(key, new Uint8Array(5 * 1024 * 1024));
    const { answer } = await takePack(room);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const [kept = ''] = room.world.kept.keys();
    const led = await room.ada.get(`/packs/${kept}`);
    expect([led.status, led.headers.get('location')]).toEqual([302, `https://store.invalid/${kept}`]);
    expect((await room.world.as('pat', 'reviewer').get(`/packs/${kept}`)).status).toBe(403);
  });

  test('what is not stored any more is left out, and the pack still holds', async () => {
    const room = await packWorld('arabic');
    for (const name of ['original', 'text.utf16le'])
      room.world.data.stored.delete(`drops/${room.flag.workId?.slice(0, 32)}/${name}`);
    const { zip } = await takePack(room);
    expect(verifyPack(zip).problems).toEqual([]);
    expect(unzipped(zip)?.has(PACK.workText)).toBe(false);
    expect(text(unzipped(zip) ?? new Map(), PACK.readme)).toContain('The text is not stored any more.');
  });
});
