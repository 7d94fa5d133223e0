import { describe, expect, test } from 'vitest';
import { newsroom } from './console-world.ts';
import { NEWSROOM } from './story-data.ts';

const { world, turkish, arabic, hostile, dropId } = await newsroom();
const reviewer = world.as('ana', 'reviewer');
const read = async (path: string, lang = 'en') => {
  const answer = await reviewer.get(path, lang);
  expect(answer.status, path).toBe(200);
  return answer.text();
};
/** What stands between the tags, with entities as they are. */
const shown = (page: string) => page.replace(/<[^>]+>/g, '');

describe('the queue', () => {
  test('shows open flags grouped by drop, gravest first', async () => {
    const page = await read('/');
    const at = [turkish, arabic, hostile].map(({ flagId }) => page.indexOf(`/flags/${flagId}`));
    expect(at.every((place) => place > 0)).toBe(true);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect(page.match(/<li class="drop">/g)).toHaveLength(2);
    expect(shown(page)).toContain('Kıyı Gazetesi');
  });
  test('filters by language, partner, kind and severity', async () => {
    const filtered = await read('/?language=ar');
    expect(filtered).toContain(arabic.flagId);
    expect(filtered).not.toContain(turkish.flagId);
    expect(await read('/?severity=low')).not.toContain(turkish.flagId);
    expect(await read('/?kind=undecided')).toContain(hostile.flagId);
    expect(await read('/?partner=meltem')).toContain('No open flag fits');
    expect(await read('/?partner=%3Cscript%3E&cursor=nonsense')).toContain(turkish.flagId);
  });
});

describe('the flag page', () => {
  test('says who, where, how much, who was first and which clause fails', async () => {
    const page = shown(await read(`/flags/${turkish.flagId}`)).replace(/[\u2068\u2069]/g, '');
    for (const part of [
      'Kıyı Gazetesi uses a text of Meltem without a license.',
      'Story 1 of gazette noon.txt',
      '62% of the story, 9 words',
      'received 3 hours before the story',
      'The register has no license of this holder.',
    ])
      expect(page).toContain(part);
  });
  test('lays story and original side by side, each in its own language and direction, passages numbered alike', async () => {
    const page = await read(`/flags/${arabic.flagId}`, 'tr');
    expect(page).toContain('<html lang="tr" dir="ltr">');
    expect(page.match(/<div class="text" lang="ar" dir="rtl">/g)).toHaveLength(2);
    for (const side of ['story', 'work']) {
      const other = side === 'story' ? 'work' : 'story';
      expect(page).toContain(`id="${side}-1" href="#${other}-1"`);
    }
    const marked = [...page.matchAll(/<mark class="copy" data-copy="1">([^<]*)<\/mark>/g)].map(([, text]) => text);
    expect(marked).toEqual([NEWSROOM.arabicCopied, NEWSROOM.arabicCopied]);
    expect(page).toContain(`<mark class="rights" data-copy="">${NEWSROOM.arabicNotice}</mark>`);
  });
  test('shows a hostile text inert, hidden characters by their code', async () => {
    const page = await read(`/flags/${hostile.flagId}`);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(2)&gt;');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('<img');
    expect(page).toMatch(/>U\+202E<.*>U\+202C<.*>U\+200B</s);
    expect(page).not.toContain('\u202e');
    expect(page).toContain('ana &lt;b&gt;');
    expect(page).toContain('<div class="text" lang="" dir="auto">');
  });
  test('each reading of a text is an event, named to those who look later', async () => {
    const page = await read(`/flags/${turkish.flagId}`);
    expect(shown(page)).toContain('ana &lt;b&gt; Text read');
    const admin = await world.as('ada', 'admin').get(`/flags/${turkish.flagId}`);
    const told = await admin.text();
    expect(shown(told)).not.toContain(NEWSROOM.copied);
    expect(shown(told)).toContain('Your role does not show story text.');
  });
});

test('the drop page shows segments in order with verdicts and flags', async () => {
  const page = await read(`/drops/${dropId}`);
  expect(page.match(/<tr class="segment-story">/g)).toHaveLength(3);
  expect(page.match(/No license</g)?.length).toBeGreaterThanOrEqual(2);
  expect(page).toContain(`/flags/${hostile.flagId}`);
  const list = await read('/drops');
  expect(list.indexOf('gazette noon.txt')).toBeLessThan(list.indexOf('meltem noon.txt'));
});

test('the drop page says what a policy took away, so that nobody takes it for clear', async () => {
  const story = await world.ledger.story(hostile.storyId);
  if (!story || 'setAside' in story) throw new Error('not judged');
  const passed = [{ kind: 'scope', holderId: 'meltem', because: 'Allowed until then by entry "a1".' }];
  await world.ledger.putStory({ ...story, passed });
  const page = await read(`/drops/${dropId}`);
  expect(page).toContain('Out of scope · Not flagged: the partner’s policy');
  expect(page).toContain('by entry &quot;a1&quot;');
});

test('a refused delivery says why, and can be looked for', async () => {
  const refused = {
    dropId: 'f'.repeat(32),
    partner: 'gazette',
    names: ['ç<b>.zip'],
    receivedAt: '2026-03-01T10:00:00.000Z',
  };
  const rest = { bytes: 1, chars: 0, format: null, encoding: null, batchSizes: [], manifestKey: null };
  await world.ledger.openDrop({ ...refused, ...rest, refused: 'encrypted', warnings: [], marks: [] });
  const list = await read('/drops?refused=1');
  expect(list).toContain('ç&lt;b&gt;.zip');
  expect(list).toContain('protected with a password');
  expect(list).not.toContain('gazette noon.txt');
  const page = await read(`/drops/${refused.dropId}`);
  expect(page).toContain('The file was refused: nothing in it was checked.');
  expect(page).toContain('/receipts/gazette/%C3%A7%3Cb%3E.zip');
});

test('the interface speaks Arabic from right to left', async () => {
  const page = await read('/', 'ar');
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('البلاغات المفتوحة');
});

describe('what every answer carries', () => {
  test('a policy without inline script or style, no store, no framing', async () => {
    const answer = await reviewer.get('/');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await answer.text();
    expect(page).not.toMatch(/<[^>]*\s(?:on\w+|style)=|javascript:/);
  });
  test('strangers are led to sign in, programs are told 401', async () => {
    const answer = await world.app.request(`/flags/${turkish.flagId}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/sign-in?back=${encodeURIComponent(`/flags/${turkish.flagId}`)}`);
    expect((await world.app.request('/api/flags')).status).toBe(401);
    expect((await world.app.request('/health')).status).toBe(200);
  });
  test('what is not there is said kindly', async () => {
    const answer = await reviewer.get(`/flags/${'0'.repeat(32)}.0-1.unlicensed`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no such flag.');
    expect((await reviewer.get('/assets/..%2fapp.ts')).status).toBe(404);
  });
  test('a language link leads back into the console only', async () => {
    const answer = await world.app.request('/language/ar?back=//evil.example/');
    expect(answer.headers.get('location')).toBe('/');
    const good = await world.app.request('/language/tr?back=%2Fdrops%3Fbefore%3Dx');
    expect(good.headers.get('location')).toBe('/drops?before=x');
  });
});
