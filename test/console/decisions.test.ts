import { beforeEach, describe, expect, test } from 'vitest';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { type ConsoleWorld, newsroom } from './console-world.ts';

let world: ConsoleWorld;
let flag: FlagRecord;
let next: FlagRecord;
beforeEach(async () => {
  const room = await newsroom();
  world = room.world;
  flag = room.turkish;
  next = room.arabic;
});
const at = (action: string) => `/flags/${flag.flagId}/${action}`;
const stands = async () => (await world.review.flag(flag.flagId)) as FlagRecord;
const history = async () => world.review.events(flag.flagId, 100);

describe('two reviewers at once', () => {
  test('one wins, the other is told who, and nothing was changed', async () => {
    const [ana, ben] = [world.as('ana', 'reviewer'), world.as('ben', 'reviewer')];
    expect((await ana.post(at('claim'), {})).status).toBe(303);
    const before = await stands();
    const told = await ben.post(at('claim'), {});
    expect(told.status).toBe(409);
    expect(await told.text()).toContain('\u2068ana &lt;b&gt;\u2069 is working on this flag.');
    expect(await stands()).toEqual(before);
    expect((await ben.post(at('decide'), { kind: 'false-match' })).status).toBe(409);
  });
  test('of 50 claims at once exactly one wins, and the history holds', async () => {
    const people = Array.from({ length: 50 }, (_, no) => world.as(`r${no}`, 'reviewer'));
    const answers = await Promise.all(people.map((person) => person.post(at('claim'), {})));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
    expect((await history()).map(({ action }) => action)).toEqual(['claim']);
  });
  test('a claim that has run out is free for the next', async () => {
    await world.as('ana', 'reviewer').post(at('claim'), {});
    world.later(15 * 60);
    expect((await world.as('ben', 'reviewer').post(at('claim'), {})).status).toBe(303);
  });
});

describe('a decision', () => {
  test('claims by itself, leads to the next flag, can be undone for 30 seconds and then takes effect', async () => {
    const ana = world.as('ana', 'reviewer');
    const page = await (await ana.get(`/flags/${flag.flagId}`)).text();
    expect(page).toContain(`name="next" value="${next.flagId}"`);
    const answer = await ana.post(at('decide'), { kind: 'confirmed-unlicensed', next: next.flagId });
    expect(answer.headers.get('location')).toBe(`/flags/${next.flagId}?did=${flag.flagId}`);
    expect(await stands()).toMatchObject({ state: 'decided', life: { decision: { by: 'ana' } } });
    const onward = await (await ana.get(`/flags/${next.flagId}?did=${flag.flagId}`)).text();
    expect(onward).toContain(`action="/flags/${flag.flagId}/undo"`);

    world.later(29);
    expect((await ana.post(at('undo'), {})).status).toBe(303);
    expect(await stands()).toMatchObject({ state: 'reopened', life: { decision: null } });
    await ana.post(at('decide'), { kind: 'confirmed-unlicensed' });
    world.later(30);
    expect((await ana.post(at('undo'), {})).status).toBe(409);
    await ana.get(`/flags/${flag.flagId}`);
    expect(await stands()).toMatchObject({ state: 'effective' });
    const events = await history();
    expect(events.map(({ action }) => action)).toEqual([
      'read',
      'claim',
      'decide',
      'undo',
      'claim',
      'decide',
      'settle',
      'read',
    ]);
    expect(brokenAt(events)).toBeNull();
    expect(await (await ana.get('/')).text()).not.toContain(`/flags/${flag.flagId}`);
  });
  test('that lets a use pass must say why; what was meant stays claimed for the second try', async () => {
    const ana = world.as('ana', 'reviewer');
    const refused = await ana.post(at('decide'), { kind: 'tolerated', reason: ' ' });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('This needs a reason.');
    expect((await ana.post(at('decide'), { kind: 'tolerated', reason: 'Agreed by letter <3>' })).status).toBe(303);
    const told = await (await ana.get(`/flags/${flag.flagId}`)).text();
    expect(told).toContain('Agreed by letter &lt;3&gt;');
    expect(told).toContain('The use is tolerated');
  });
  test('on an escalated flag is for senior people', async () => {
    const [ana, sena] = [world.as('ana', 'reviewer'), world.as('sena', 'senior')];
    await ana.post(at('escalate'), { reason: 'A court case hangs on it.' });
    expect((await ana.post(at('decide'), { kind: 'false-match' })).status).toBe(403);
    expect((await sena.post(at('decide'), { kind: 'false-match' })).status).toBe(303);
    expect((await ana.post(at('reopen'), { reason: 'no' })).status).toBe(403);
    expect((await sena.post(at('reopen'), { reason: 'New facts.' })).status).toBe(303);
  });
  test('of no kind we know is refused', async () => {
    const ana = world.as('ana', 'reviewer');
    for (const form of [{}, { kind: 'guilty' }, { kind: 'false-match', next: 'https://evil.example' }])
      expect((await ana.post(at('decide'), form)).status).toBe(400);
    expect((await ana.post(at('settle'), {})).status).toBe(400);
    expect((await history()).length).toBe(0);
  });
});

test('the queue can show what is escalated, and what one works on', async () => {
  const [ana, sena] = [world.as('ana', 'reviewer'), world.as('sena', 'senior')];
  await ana.post(at('escalate'), { reason: 'See.' });
  await ana.post(`/flags/${next.flagId}/claim`, {});
  const listed = async (who: typeof ana, query: string) => {
    const page = await (await who.get(`/?${query}`)).text();
    return [flag, next].filter(({ flagId }) => page.includes(`/flags/${flagId}"`)).map(({ flagId }) => flagId);
  };
  expect(await listed(sena, 'state=escalated')).toEqual([flag.flagId]);
  expect(await listed(ana, 'mine=1')).toEqual([next.flagId]);
  expect(await listed(sena, 'mine=1')).toEqual([]);
  const page = await (await ana.get('/?mine=1&severity=high')).text();
  expect(page).toContain('name="mine" value="1" checked');
});

test('hold, note, give back: each with its event, a heartbeat without one', async () => {
  const ana = world.as('ana', 'reviewer');
  await ana.post(at('claim'), {});
  const lease = (await stands()).life?.claim?.leaseId ?? '';
  expect((await ana.post(at('heartbeat'), { lease })).status).toBe(204);
  await ana.post(at('note'), { text: 'Ask the partner.' });
  await ana.post(at('release'), { lease });
  await ana.post(at('hold'), { reason: 'Waits for the contract.' });
  expect(await stands()).toMatchObject({ state: 'held', life: { because: 'Waits for the contract.' } });
  const events = await history();
  expect(events.map(({ action }) => action)).toEqual(['claim', 'note', 'release', 'hold']);
  expect(brokenAt(events)).toBeNull();
});

describe('a form that is not ours', () => {
  test.each([
    ['without the token of the session', { csrf: 'other' }, {}],
    ['from another site', {}, { origin: 'https://evil.example' }],
    ['that the browser calls cross-site', {}, { 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused and changes nothing', async (_, form, headers) => {
    const answer = await world.as('ana', 'reviewer').post(at('claim'), form as Record<string, string>, headers);
    expect(answer.status).toBe(403);
    expect(await stands()).toMatchObject({ state: 'queued', version: 1 });
  });
});

test('a kill between the writes loses no event', async () => {
  const put = world.review.putEvent.bind(world.review);
  const ana = world.as('ana', 'reviewer');
  world.review.putEvent = async () => {
    throw new Error('killed');
  };
  expect((await ana.post(at('claim'), {})).status).toBe(500);
  expect(await stands()).toMatchObject({ state: 'claimed', event: { seq: 1 } });
  world.review.putEvent = put;
  await ana.post(at('note'), { text: 'go on' });
  expect((await history()).map(({ action }) => action)).toEqual(['claim', 'note']);
});
