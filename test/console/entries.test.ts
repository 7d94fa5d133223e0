/** Partners, holders, watch lists and policies: proposed by one, approved by another, and then they act. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { dynamoEntryDesk } from '../../functions/adapters/dynamo-entry-desk.ts';
import { rulesOfRegister } from '../../shared/pipeline/rules-of-register.ts';
import type { Entry } from '../../shared/review/entry-proposal.ts';
import { newsroom } from './console-world.ts';
import { reviewTables } from './review-tables.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
  room = await newsroom();
});
const malik = () => room.world.as('malik', 'register-manager');
const mina = () => room.world.as('mina', 'register-manager');
const propose = (register: string, id: string, entry: unknown, reason = 'Asked for.') =>
  malik().post(`/entries/${register}/${id}`, { entry: JSON.stringify(entry), reason });
const waiting = () => [...room.world.desk.entryItems.values()].filter(({ state }) => state === 'open');
const decide = (who: ReturnType<typeof malik>, verdict: string) =>
  who.post(`/entries/proposals/${waiting()[0]?.id}/${verdict}`, {});
const HOLDER = {
  id: 'deniz',
  name: 'Deniz Ajansı',
  aliases: ['دنيز'],
  signoffs: ['DENİZ'],
  domains: ['deniz.example'],
};

test.each(['reviewer', 'senior', 'counsel', 'auditor', 'admin'] as const)('a %s edits none', async (role) => {
  const person = room.world.as('x', role);
  expect((await person.get('/entries/partner/gazette')).status).toBe(403);
  expect((await person.post('/entries/partner/gazette', { entry: '{}', reason: 'x' })).status).toBe(403);
  expect((await person.post('/registers/gazette/policy', { do: 'end', entry: 'x', reason: 'x' })).status).toBe(403);
});

describe('a proposal', () => {
  test.each([
    ['no JSON', 'holder', 'new', '{'],
    ['no reason', 'holder', 'new', HOLDER],
    ['a field too many', 'holder', 'new', { ...HOLDER, colour: 'red' }],
    ['another id', 'partner', 'gazette', { id: 'other', name: 'x', holderId: null }],
    ['a new one that stands', 'partner', 'new', { id: 'gazette', name: 'x', holderId: null }],
    ['a watch list whose example is not hit', 'watch-list', 'new', { id: 'x', mustHit: ['nothing'] }],
  ])('with %s is shown again with what is wrong', async (what, register, id, entry) => {
    const reason = what === 'no reason' ? ' ' : 'x';
    const text = typeof entry === 'string' ? entry : JSON.stringify(entry);
    const answer = await malik().post(`/entries/${register}/${id}`, { entry: text, reason });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('role="alert"');
    expect(waiting()).toEqual([]);
  });

  test('of a new holder stands once a second person has approved it, and is found by its register', async () => {
    expect((await propose('holder', 'new', HOLDER)).status).toBe(303);
    expect((await decide(malik(), 'approve')).status).toBe(409);
    expect(await (await mina().get('/proposals')).text()).toContain('<ins>Deniz Ajansı</ins>');
    expect((await decide(mina(), 'approve')).status).toBe(303);
    expect(room.world.lists.all.holders).toEqual([HOLDER]);
    expect(room.world.desk.counted).toBe(1);
  });

  test('can be refused by whoever may approve it; who decided, and what it was about, stays to be read', async () => {
    const ada = room.world.as('ada', 'counsel');
    const sent = await propose('holder', 'new', HOLDER);
    expect(sent.headers.get('location')).toBe('/proposals?done=propose');
    const page = async (query = '') => (await ada.get(`/proposals${query}`)).text();
    expect(await page('?done=propose')).toContain('once a second person has approved it');
    expect(await page()).toMatch(/\/approve"[\s\S]*\/refuse"/);
    expect((await decide(ada, 'refuse')).headers.get('location')).toBe('/proposals?done=refuse');
    const decided = await page();
    expect(decided).toMatch(/Refused: <bdi>ada &lt;b&gt;<\/bdi>/);
    expect(decided).toMatch(/<details><summary>What was changed<\/summary>[\s\S]*<ins>Deniz Ajansı<\/ins>/);
    expect(decided).not.toContain('null');
    expect(await (await room.world.as('rana', 'reviewer').get('/proposals')).text()).not.toContain('/refuse"');
  });

  test('that was taken back or overtaken changes nothing', async () => {
    await propose('partner', 'gazette', { id: 'gazette', name: 'Kıyı', holderId: null });
    expect(
      (
        await room.world.as('lale', 'register-manager').post('/entries/partner/gazette', {
          entry: JSON.stringify({ id: 'gazette', name: 'Another', holderId: null }),
          reason: 'x',
        })
      ).status,
    ).toBe(409);
    const [proposal] = waiting();
    room.world.lists.all.partners.splice(1, 1, { id: 'gazette', name: 'Changed meanwhile', holderId: null });
    expect((await decide(mina(), 'approve')).status).toBe(409);
    expect(proposal?.after).toMatchObject({ name: 'Kıyı' });
    expect(room.world.lists.all.partners[1]?.name).toBe('Changed meanwhile');
  });
});

test('a form that was opened before somebody else’s change of the entry was approved does not take it back', async () => {
  const page = await (await malik().get('/entries/partner/gazette')).text();
  const base = /name="base" value="([^"]+)"/.exec(page)?.[1] ?? '';
  room.world.lists.all.partners.splice(1, 1, { id: 'gazette', name: 'Approved meanwhile', holderId: null });
  const entry = JSON.stringify({ id: 'gazette', name: 'Kıyı', holderId: null });
  const late = await malik().post('/entries/partner/gazette', { entry, base, reason: 'x' });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('It was changed since you opened it');
  expect(waiting()).toEqual([]);
});

describe('a policy', () => {
  const allow = (until: string, over = {}) =>
    malik().post('/registers/gazette/policy', {
      ...{ do: 'allow', holderId: 'meltem', kind: '', until, owner: 'Legal', reason: 'Talks.', ...over },
    });
  test('needs an end within a year, an owner and a reason', async () => {
    expect((await allow('2026-03-01')).status).toBe(400);
    expect((await allow('2027-12-01')).status).toBe(400);
    expect((await allow('2026-04-01', { owner: ' ' })).status).toBe(400);
    expect((await allow('2026-04-01', { reason: ' ' })).status).toBe(400);
    expect(waiting()).toEqual([]);
  });
  test('is proposed by a form, approved, shown with the time left, and ends on the board', async () => {
    expect((await allow('2026-04-01')).status).toBe(303);
    await decide(mina(), 'approve');
    const entry = room.world.lists.all.partners[1]?.policy?.allow?.[0];
    expect(entry).toMatchObject({ holderId: 'meltem', kind: null, until: '2026-04-01T00:00:00Z', owner: 'Legal' });
    expect(await (await malik().get('/registers/gazette')).text()).toContain('Talks.');
    const board = await (await room.world.as('rana', 'reviewer').get('/expiring')).text();
    expect(board).toContain(entry?.id);
    expect(board).toContain('meltem-gazette');
    await malik().post('/registers/gazette/policy', { do: 'end', entry: entry?.id ?? '', reason: 'Over.' });
    await decide(mina(), 'approve');
    expect(room.world.lists.all.partners[1]).not.toHaveProperty('policy');
  });
  test('acts where stories are judged', () => {
    const partner = { id: 'gazette', name: 'x', holderId: null };
    const view = { revision: 1, partner, holders: [{ ...HOLDER }], licenses: [] };
    const signed = { id: 'a', holderId: 'deniz', kind: null, until: '2026-04-01T00:00:00Z', owner: 'x', reason: 'x' };
    const sign = { kind: 'sign-off', holderId: 'deniz', name: 'Deniz Ajansı', start: 0, end: 5, confidence: 1 };
    const notice = { start: 0, end: 9, text: 'All rights', holder: 'Deniz Ajansı', holderId: 'deniz' };
    const story = {
      ...{ storyId: `${'a'.repeat(32)}.0-9`, i: 0, no: 1, kind: 'story' as const, headline: null, confidence: 1 },
      ...{ fields: {}, notices: [], lang: 'tr', words: 90, signs: [sign], findings: [] },
      rights: [
        {
          by: 'notice' as const,
          notice: { ...notice, terms: ['all-rights-reserved'], scope: 'story', confidence: 1, from: 'prose' },
        },
      ],
    };
    const input = { story, partner: 'gazette', receivedAt: '2026-03-01T00:00:00.000Z', matches: [] };
    type Input = Parameters<ReturnType<typeof rulesOfRegister>['judge']>[0];
    const judge = (policy?: object) =>
      rulesOfRegister({ ...view, partner: { ...partner, ...(policy && { policy }) } }).judge(
        input as unknown as Input,
        new Map(),
      );
    expect(judge().flags.map(({ holderId }) => holderId)).toEqual(['deniz']);
    expect(judge({ allow: [signed] })).toMatchObject({ flags: [], passed: [{ holderId: 'deniz' }] });
  });
});

describe('over DynamoDB', async () => {
  const { client, table, stop } = await reviewTables();
  afterAll(stop);
  const desk = dynamoEntryDesk(client, table);
  test('an entry is put over what was read only, and twice without harm', async () => {
    const [first, second] = [HOLDER, { ...HOLDER, name: 'Deniz' }] as [Entry, Entry];
    const put = (before: Entry | null, after: Entry) => desk.putEntry({ register: 'holder', before, after });
    expect(await put(second, first)).toBe(false);
    expect([await put(null, first), await put(null, first)]).toEqual([true, true]);
    expect(await put(null, second)).toBe(false);
    expect(await put(first, second)).toBe(true);
    expect(await desk.entry('holder', 'deniz')).toEqual(second);
  });
});
