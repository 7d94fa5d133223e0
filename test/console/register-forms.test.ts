/** The forms of licenses, holders and partners, sent as a browser without script sends them. */
import { beforeEach, describe, expect, test } from 'vitest';
import { newsroom } from './console-world.ts';
import { fieldsOfForm } from './page-form.ts';
import { formsOf } from './send-form.ts';

const LICENSE = '/registers/gazette/edit?license=meltem-gazette';
let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
  room = await newsroom();
});
const { malik, fieldsAt, proposed, entries, send } = formsOf(() => room);

describe('the form of a license', () => {
  test.each([
    ['en', 'This is needed.', 'Country codes of two capital letters'],
    ['tr', 'Bu gerekli.', 'İki büyük harfli ülke kodları'],
    ['ar', 'هذا الحقل مطلوب.', 'رموز بلدان من حرفين كبيرين'],
  ])('in %s says beside each field what is wrong, keeps what was typed, and proposes nothing', async (lang, needed, codes) => {
    const wrong = { holderId: ' ', 'works.languages': '?', 'valid.to': 'soon', 'grants.0.excerpt.maxShare': '2' };
    const { status, page } = await send(LICENSE, { ...wrong, 'grants.0.territories': 'TR\r\nturkiye <i>' }, lang);
    expect(status).toBe(409);
    expect(page).toContain(`<p class="field-bad" id="f-holderId-bad">${needed}</p>`);
    expect(page).toMatch(new RegExp(`id="f-grants.0.territories-bad">[^<]*2[^<]*${codes}`));
    expect(page).toMatch(
      /id="f-holderId" name="holderId" aria-describedby="f-holderId-hint f-holderId-bad" aria-invalid="true"/,
    );
    expect(page).toContain('<a href="#f-grants.0.territories">');
    expect(page).toContain('turkiye &lt;i&gt;');
    expect(page).not.toMatch(/expected|Invalid|\[U\+/);
    expect(proposed()).toEqual([]);
  });
  test('that ends before it starts, or that somebody else changes at once, says so in plain words', async () => {
    const early = await send(LICENSE, { 'valid.to': '2025-01-01' }, 'tr');
    expect(early.page).toContain('<p class="field-bad" id="f-valid-bad">Bitiş, başlangıçtan sonra olmalı.</p>');
    const mina = room.world.as('mina', 'register-manager');
    expect((await mina.post(LICENSE, await fieldsAt(LICENSE).then(({ csrf: _, ...rest }) => rest))).status).toBe(303);
    const second = await send(LICENSE, { status: 'ended' }, 'ar');
    expect(second.page).toContain('ابتّوا فيه أولًا');
    expect(proposed()).toMatchObject([{ status: 'active' }]);
  });
  test('sent untouched, proposes what the JSON view proposes', async () => {
    expect((await send(LICENSE, {})).status).toBe(303);
    const [byForm] = proposed();
    const page = await (await malik().get(LICENSE)).text();
    const text = /<textarea class="code"[^>]*>([\s\S]*?)<\/textarea>/.exec(page)?.[1]?.replaceAll('&quot;', '"') ?? '';
    expect((await malik().post(LICENSE, { license: text, base: '2' })).status).toBe(303);
    expect(proposed()).toEqual([byForm]);
    expect(byForm).toMatchObject({ version: 3, works: { languages: ['tr'] }, grants: [{ use: 'excerpt' }] });
  });
  test('gains and loses grants without script, proposing nothing meanwhile, and Enter does neither', async () => {
    const more = await send(LICENSE, { do: 'add:grants', note: 'Asked for by Meltem.' });
    expect(more.status).toBe(200);
    const fields = fieldsOfForm(more.page, 'editor');
    expect(fields).toMatchObject({
      'grants.0.use': 'excerpt',
      'grants.1.use': 'republish',
      note: 'Asked for by Meltem.',
    });
    expect(more.page).toMatch(/<select id="f-grants.1.use" name="grants.1.use" autofocus>/);
    expect(/<form class="editor"[\s\S]*?(<button[^>]*>)/.exec(more.page)?.[1]).toBe('<button hidden>');
    const less = await malik().post(LICENSE, { ...fields, do: 'drop:grants.0' });
    expect(less.status).toBe(200);
    expect(proposed()).toEqual([]);
    const left = fieldsOfForm(await less.text(), 'editor');
    const cap = {
      'grants.0.cap.count': '20',
      'grants.0.cap.period': 'month',
      'grants.0.channels': 'web\r\n\r\nprint ',
    };
    expect((await malik().post(LICENSE, { ...left, ...cap })).status).toBe(303);
    expect(proposed()[0]).toMatchObject({
      grants: [{ use: 'republish', channels: ['web', 'print'], cap: { count: 20, period: 'month' } }],
      note: 'Asked for by Meltem.',
    });
  });
  test('starts empty for a new one, whose id can be typed', async () => {
    const page = await (await malik().get('/registers/gazette/edit')).text();
    expect(page).not.toContain('readonly');
    expect(await (await malik().get(LICENSE)).text()).toMatch(/name="licenseId"[^>]* readonly/);
    const made = await send('/registers/gazette/edit', { licenseId: 'deniz-1', holderId: 'deniz' });
    expect(made.status).toBe(303);
    expect(proposed()).toMatchObject([{ licenseId: 'deniz-1', version: 1, partnerId: 'gazette' }]);
  });
  test('stands back for JSON that it would not keep, and for what is no JSON', async () => {
    const odd = { holderId: 'meltem', colour: 'red' };
    for (const license of ['{', JSON.stringify(odd)]) {
      const answer = await malik().post(LICENSE, { license });
      expect(answer.status).toBe(409);
      const page = await answer.text();
      expect(page).not.toContain('class="editor"');
      expect(page).toContain('name="license"');
    }
  });
});

describe('the form of a holder', () => {
  const filled = {
    id: 'deniz',
    name: 'Deniz Ajansı',
    aliases: 'دنيز\r\nDeniz News',
    signoffs: 'DENİZ',
    reason: 'New.',
  };
  test('with a country in words, or without a reason, says so beside it', async () => {
    const words = await send('/entries/holder/new', { ...filled, country: 'Türkiye' }, 'tr');
    expect(words.status).toBe(409);
    expect(words.page).toContain('id="f-country-bad">İki büyük harfli ülke kodu');
    const silent = await send('/entries/holder/new', { ...filled, reason: ' ' }, 'tr');
    expect(silent.page).toContain('<p class="field-bad" id="f-reason-bad">Bu gerekli.</p>');
    expect(entries()).toEqual([]);
  });
  test('makes the holder that its JSON makes', async () => {
    expect((await send('/entries/holder/new', filled)).status).toBe(303);
    const made = { aliases: ['دنيز', 'Deniz News'], signoffs: ['DENİZ'], domains: [] };
    expect(entries()).toMatchObject([{ after: { id: 'deniz', name: 'Deniz Ajansı', ...made }, reason: 'New.' }]);
    expect(entries()[0]?.after).not.toHaveProperty('country');
  });
});

describe('the form of a partner', () => {
  const path = '/entries/partner/gazette';
  test('with a check that is neither on nor off, or with an id that is taken, says so beside it', async () => {
    const wrong = await send(path, { checks: 'phone-number: perhaps', reason: 'x' });
    expect(wrong.page).toContain('id="f-checks-bad">A check a line');
    const taken = await send('/entries/partner/new', { id: 'gazette', name: 'x', reason: 'x' }, 'ar');
    expect(taken.page).toContain('<p class="field-bad" id="f-id-bad">هذا المعرّف مستخدم.</p>');
    expect(entries()).toEqual([]);
  });
  test('changes what it shows and leaves the policy as it stands', async () => {
    const policy = { minShare: 0.1 };
    room.world.lists.all.partners.splice(1, 1, { id: 'gazette', name: 'Kıyı', holderId: null, policy });
    const changed = { 'publishes.territories': 'TR\r\nAZ', checks: 'phone-number: off', reason: 'Asked for.' };
    expect((await send(path, changed)).status).toBe(303);
    const after = { publishes: { territories: ['TR', 'AZ'] }, checks: { 'phone-number': false }, policy };
    expect(entries()[0]?.after).toEqual({ id: 'gazette', name: 'Kıyı', holderId: null, ...after });
  });
});
