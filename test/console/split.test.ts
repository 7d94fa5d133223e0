/** The split corrector as a person meets it: links add edits, one form asks for them. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Correction } from '../../shared/pipeline/correction.ts';
import { storyIdOf } from '../../shared/pipeline/ids.ts';
import type { Manifest } from '../../shared/pipeline/manifest.ts';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { newsroom } from './console-world.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
let path: string;
beforeEach(async () => {
  room = await newsroom();
  path = `/drops/${room.dropId}`;
});
const drop = () => room.world.ledger.dropItems.get(room.dropId);
const base = () => drop()?.manifestKey ?? '';
const senior = () => room.world.as('selim', 'senior');
/** Where the second story begins, as its own "join" says. */
const join = async () => /edit=(join\.\d+)/.exec(await (await senior().get(`${path}/split`)).text())?.[1] ?? '';

test.each(['reviewer', 'register-manager', 'auditor', 'admin'] as const)('a %s sees no corrector', async (role) => {
  const person = room.world.as('x', role);
  expect((await person.get(`${path}/split`)).status).toBe(403);
  expect((await person.post(`${path}/split`, { edit: 'join.1', base: base(), reason: 'x' })).status).toBe(403);
  expect((await person.post(`${path}/split/undo`, { base: base() })).status).toBe(403);
  expect(await (await person.get(path)).text()).not.toContain('/split');
  expect(room.world.sent).toEqual([]);
});

describe('a correction', () => {
  test.each([
    ['an edit that is none', { edit: 'poem.1', reason: 'x' }, 400],
    ['an edit that does not fit', { edit: 'join.0', reason: 'x' }, 400],
    ['a boundary amid text', { edit: 'cut.4-9', reason: 'x' }, 400],
    ['no reason', { edit: 'kind.0-brief', reason: ' ' }, 400],
    ['no edit', { reason: 'x' }, 400],
    ['a split that stands no more', { edit: 'kind.0-brief', reason: 'x', base: 'drops/old' }, 409],
  ])('with %s is refused, and nothing is sent', async (_what, form, status) => {
    const answer = await senior().post(`${path}/split`, { base: base(), ...form });
    expect(answer.status).toBe(status);
    expect(drop()).not.toHaveProperty('correction');
    expect(room.world.sent).toEqual([]);
  });

  test('shows what it would do, flags that end among it', async () => {
    const html = await (await senior().get(`${path}/split?edit=${await join()}`)).text();
    expect(html).toContain('New stories: 1');
    expect(html).toContain('Stories that end: 2');
    expect(html).toContain(`/flags/${room.turkish.flagId}`);
    expect(html).toContain(`/flags/${room.arabic.flagId}`);
  });

  test('is stored, noted at the drop, told in its history and sent; a second one waits', async () => {
    const edit = await join();
    const form = { edit, base: base(), reason: 'One story.' };
    expect((await senior().post(`${path}/split`, form)).status).toBe(303);
    const key = drop()?.correction ?? '';
    const partner = 'gazette';
    expect(room.world.sent).toEqual([{ v: 1, kind: 'correct', dropId: room.dropId, partner, key }]);
    const stored = JSON.parse(room.world.data.text(key) ?? '') as Correction;
    expect(stored).toMatchObject({ base: base(), edits: [edit], by: 'selim', reason: 'One story.' });
    const events = await room.world.review.events(room.dropId, 10);
    expect(events.map(({ actor, action }) => `${actor} ${action}`)).toEqual(['selim read', 'selim correct-split']);
    expect(brokenAt(events)).toBeNull();
    expect((await room.world.as('suna', 'senior').post(`${path}/split`, form)).status).toBe(409);
    expect(await (await senior().get(path)).text()).toContain('on its way');
  });

  test('that was lost on its way is sent again by running the drop again', async () => {
    await senior().post(`${path}/split`, { edit: await join(), base: base(), reason: 'One story.' });
    const [lost] = room.world.sent.splice(0);
    expect((await room.world.as('ali', 'admin').post(`${path}/retry`, {})).status).toBe(303);
    expect(room.world.sent).toEqual([lost]);
  });

  test('that was made can be taken back by going to the split before', async () => {
    const corrections = [{ key: 'corrections/a/b.json', by: 'suna', at: room.world.now, from: 'drops/first' }];
    Object.assign(drop() ?? {}, { splitNo: 2, corrections });
    expect(await (await senior().get(path)).text()).toContain('Go back to the split before');
    expect((await senior().post(`${path}/split/undo`, { base: 'drops/other' })).status).toBe(409);
    expect((await senior().post(`${path}/split/undo`, { base: base() })).status).toBe(303);
    const stored = JSON.parse(room.world.data.text(drop()?.correction ?? '') ?? '') as Correction;
    expect(stored).toMatchObject({ restore: 'drops/first', edits: [] });
  });
});

describe('an unsure split', () => {
  const doubtful = async () => {
    const { text: of } = room.world.data;
    const manifest = JSON.parse(of.call(room.world.data, base()) ?? '') as Manifest;
    const second = manifest.segments[1];
    if (!second) throw new Error('a second story');
    second.confidence = 0.4;
    await room.world.data.put(base(), new TextEncoder().encode(JSON.stringify(manifest)));
    const storyId = storyIdOf(room.dropId, second);
    return room.world.flag({ storyId, kind: 'content:uncertain-split', severity: 'low', holderId: null });
  };
  test('is named in words, and its flag leads whoever may correct to the story in the corrector', async () => {
    const { flagId } = await doubtful();
    const html = await (await senior().get(`/flags/${flagId}`)).text();
    expect(html).toContain('unsure split');
    const [, link = ''] = /href="([^"]+split\?at=\d+)"/.exec(html) ?? [];
    expect(await (await senior().get(link)).text()).toMatch(/<ol class="segments" start="2">/);
    const reviewer = await (await room.world.as('rana', 'reviewer').get(`/flags/${flagId}`)).text();
    expect(reviewer).toContain('unsure split');
    expect(reviewer).not.toContain('/split?');
  });
  test('is counted in the corrector with a link to each place, a sure one is not', async () => {
    expect(await (await senior().get(`${path}/split`)).text()).not.toContain('Unsure boundaries');
    await doubtful();
    const html = await (await senior().get(`${path}/split`)).text();
    expect(html).toMatch(/Unsure boundaries: 1 of 3 <a href="[^"]+from=1#s1">2<\/a>/);
    expect(html.match(/>unsure</g)).toHaveLength(1);
  });
});

test('hostile text stays inert in the corrector', async () => {
  const html = await (await senior().get(`${path}/split`)).text();
  expect(html).not.toMatch(/<(script|img)(?![^>]*\/assets\/)/i);
  expect(html).toContain('U+202E');
});

test('a drop that was not refused is sent again as it is', async () => {
  expect((await room.world.as('rana', 'reviewer').post(`${path}/retry`, {})).status).toBe(403);
  await senior().post(`${path}/retry`, {});
  expect(room.world.sent).toEqual([{ v: 1, kind: 'retry', dropId: room.dropId, partner: 'gazette' }]);
});
