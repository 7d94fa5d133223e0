/** The form of a watch list and the box in which it is tried. */
import { beforeEach, describe, expect, test } from 'vitest';
import { newsroom } from './console-world.ts';
import { formsOf } from './send-form.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
  room = await newsroom();
});
const { malik, entries, send } = formsOf(() => room);

describe('the form of a watch list', () => {
  const path = '/entries/watch-list/new';
  const filled = {
    ...{ id: 'terror', because: 'It names a ban.', 'terms.0.lang': 'tr', 'terms.0.words': 'terör\r\n\r\nşiddet' },
    ...{ mustHit: 'Terörün sonu\r\nşiddetin', mustMiss: 'teras', reason: 'Asked for.' },
  };
  test.each([
    ['a pattern that cannot be read', { patterns: 'a\r\n(' }, 'patterns', 'Line \u2068?2\u2069?: RE2 patterns'],
    ['an example that is not found', { mustHit: 'Terörün\r\nkorku' }, 'mustHit', '2.*does not find'],
    ['an example that is found', { mustMiss: 'terörle' }, 'mustMiss', '1.*The list finds'],
    [
      'a phrase of too many characters',
      { 'terms.0.words': `a\r\n\r\n${'x'.repeat(300)}` },
      'terms.0.words',
      '3.*A word',
    ],
    ['no id', { id: ' ' }, 'id', 'This is needed'],
  ])('with %s says so beside it', async (_, wrong, at, told) => {
    const { status, page } = await send(path, { ...filled, ...wrong });
    expect(status).toBe(409);
    expect(page).toMatch(new RegExp(`id="f-${at.replaceAll('.', '[.]')}-bad">[^<]*${told}`));
    expect(entries()).toEqual([]);
  });
  test('without a word, or without examples, says what a list needs in each language', async () => {
    const bare = { ...filled, 'terms.0.words': '' };
    expect((await send(path, bare)).page).toContain('A list needs a word or a pattern.');
    expect((await send(path, { ...filled, mustMiss: '' }, 'ar')).page).toContain('تحتاج القائمة إلى مثال');
    expect(entries()).toEqual([]);
  });
  test('tried, shows which examples behave and where a text is hit, inert, and proposes nothing', async () => {
    const text = '<b>terör</b>';
    const { status, page } = await send(path, { ...filled, mustHit: 'Terörün\r\nkorku', try: text, do: 'try' });
    expect(status).toBe(200);
    expect(page.match(/badge passes/g)).toHaveLength(2);
    expect(page.match(/badge fails/g)).toHaveLength(1);
    expect(page).toContain('&lt;b&gt;<mark class="finding" data-copy="">terör</mark>&lt;/b&gt;');
    expect(page).not.toContain(text);
    expect(entries()).toEqual([]);
    expect((await send(path, { ...filled, patterns: '(', do: 'try' })).page).toContain('once the list can be read');
  });
  test('makes one term of each word of a group', async () => {
    expect((await send(path, filled)).status).toBe(303);
    const terms = ['terör', 'şiddet'].map((words) => ({ words, lang: 'tr' }));
    expect(entries()[0]?.after).toEqual({
      ...{ id: 'terror', severity: 'medium', because: 'It names a ban.', terms, patterns: [], except: [] },
      ...{ mustHit: ['Terörün sonu', 'şiddetin'], mustMiss: ['teras'] },
    });
  });
  test('of one that stands shows how its examples fare; one that cannot be read, what is wrong with it', async () => {
    const page = await (await malik().get('/entries/watch-list/rumours', 'tr')).text();
    expect(page).toMatch(/Beklendiği gibi olan örnekler: 2 \/ 2/);
    expect(await (await malik().get('/entries/watch-list/broken')).text()).toContain('class="editor"');
  });
});
