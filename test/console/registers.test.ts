import { afterAll, describe, expect, test } from 'vitest';
import { dynamoPeople } from '../../functions/adapters/dynamo-people.ts';
import { dynamoRegisterDesk } from '../../functions/adapters/dynamo-register-desk.ts';
import { dynamoRegisterLists } from '../../functions/adapters/dynamo-register-lists.ts';
import { dynamoRegisters } from '../../functions/adapters/dynamo-registers.ts';
import { loadRegister } from '../../functions/adapters/load-register.ts';
import type { LicenseVersion } from '../../shared/license/license.ts';
import { newsroom } from './console-world.ts';
import { reviewTables } from './review-tables.ts';

const LICENSE = {
  ...{ licenseId: 'meltem-gazette', holderId: 'meltem', status: 'active', works: {}, grants: [{ use: 'republish' }] },
  ...{ valid: { from: '2026-01-01T00:00:00Z', to: null }, prohibitions: [], obligations: [], evidence: null },
};
const PROPOSAL = '/proposals/gazette~meltem-gazette~3';

async function room() {
  const { world } = await newsroom();
  const [malik, mina, ana] = [
    world.as('malik', 'register-manager'),
    world.as('mina', 'register-manager'),
    world.as('ana', 'reviewer'),
  ];
  const propose = (license: object, base = '2') =>
    malik.post('/registers/gazette/edit', { license: JSON.stringify(license), base });
  return { world, malik, mina, ana, propose };
}

describe('a change of a license', () => {
  test('starts from the latest version, is proposed, looked at value by value, approved by another, and then stands', async () => {
    const { world, malik, mina, ana, propose } = await room();
    const form = await (await malik.get('/registers/gazette/edit?license=meltem-gazette')).text();
    expect(form).toContain('&quot;use&quot;: &quot;excerpt&quot;');
    expect((await propose(LICENSE)).status).toBe(303);
    const list = await (await mina.get('/proposals')).text();
    expect(list).toContain('<del>excerpt</del>');
    expect(list).toContain('<ins>republish</ins>');
    expect(world.lists.all.licenses).toHaveLength(2);
    expect((await malik.post(`${PROPOSAL}/approve`, {})).status).toBe(409);
    expect((await ana.post(`${PROPOSAL}/approve`, {})).status).toBe(403);
    expect((await mina.post(`${PROPOSAL}/approve`, {})).status).toBe(303);
    expect(world.lists.all.licenses.at(-1)).toMatchObject({ version: 3, grants: [{ use: 'republish' }] });
    expect(world.desk.counted).toBe(1);
  });
  test('survives a kill between approval and entry: sent again, it is entered, once', async () => {
    const { world, mina, propose } = await room();
    await propose(LICENSE);
    const add = world.desk.addVersion.bind(world.desk);
    world.desk.addVersion = async () => {
      throw new Error('killed');
    };
    expect((await mina.post(`${PROPOSAL}/approve`, {})).status).toBe(500);
    world.desk.addVersion = add;
    expect((await mina.post(`${PROPOSAL}/approve`, {})).status).toBe(303);
    expect((await mina.post(`${PROPOSAL}/approve`, {})).status).toBe(303);
    expect(world.lists.all.licenses.filter(({ version }) => version === 3)).toHaveLength(1);
  });
  test('made from a version that two people had open at once does not take back what the other changed', async () => {
    const { world, malik, mina, propose } = await room();
    const page = await (await malik.get('/registers/gazette/edit?license=meltem-gazette')).text();
    expect(page).toContain('name="base" value="2"');
    await propose(LICENSE);
    expect((await mina.post(`${PROPOSAL}/approve`, {})).status).toBe(303);
    const late = await propose({ ...LICENSE, status: 'suspended' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('version 3 came meanwhile');
    expect(world.lists.all.licenses.at(-1)).toMatchObject({ version: 3, status: 'active' });
  });
  test('is not approved over a version that was entered while it waited', async () => {
    const { world, mina, propose } = await room();
    await propose(LICENSE);
    const entered = { ...(world.lists.all.licenses.at(-1) as LicenseVersion), version: 3, status: 'ended' as const };
    world.lists.all.licenses.push(entered);
    const answer = await mina.post(`${PROPOSAL}/approve`, {});
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('The register was changed after this proposal was made.');
    expect(await world.desk.proposal('gazette~meltem-gazette~3')).toMatchObject({ state: 'open' });
    expect(world.lists.all.licenses.at(-1)).toEqual(entered);
  });
  test('that is none is shown again with what is wrong; one that was taken back cannot be approved', async () => {
    const { malik, mina, propose } = await room();
    const wrong = await propose({ ...LICENSE, status: 'perhaps' });
    expect(wrong.status).toBe(409);
    expect(await wrong.text()).toMatch(/>status<.*One of the list\..*expected .*perhaps/s);
    await propose(LICENSE);
    expect((await malik.post(`${PROPOSAL}/refuse`, {})).status).toBe(303);
    expect((await mina.post(`${PROPOSAL}/approve`, {})).status).toBe(409);
  });
});

test('what a proposal would do is worked out by judging flagged stories again', async () => {
  const { mina, propose } = await room();
  await propose(LICENSE);
  const told = async () => (await mina.get('/proposals/gazette~meltem-gazette~3/impact')).text();
  const covered = await told();
  expect(covered).toContain('Stories with an open flag that were judged again: 2');
  expect(covered).toContain('Flags that would close: 2');
  expect(covered).not.toContain('Flags that would open');
  await propose({ ...LICENSE, status: 'draft' });
  expect(await told()).toContain('No open flag would change.');
});

test('the licenses answer whether a use is covered, by the code that judges stories', async () => {
  const { ana } = await room();
  const ask = async (query: string) => (await ana.get(`/registers/gazette?${query}`)).text();
  expect(await ask('holder=meltem&use=republish&language=tr&date=2026-02-01')).toMatch(
    /<strong>(Outside the license|No license)<\/strong>/,
  );
  expect(await ask('holder=meltem&use=excerpt&language=tr&date=2026-04-01')).toContain(
    '<strong>License ended</strong>',
  );
  expect(await ask('holder=nobody')).toContain('<strong>No license</strong>');
  expect(await ask('')).not.toContain('role="status"');
});

test('a text is tried against the watch lists, and what they find is marked; one that cannot be read says so', async () => {
  const { ana } = await room();
  const page = await (await ana.post('/watch-lists', { text: 'Söylentilere göre <b>tip123</b> doğru.' })).text();
  expect(page).toContain('found: 2');
  expect(page).toContain('>Söylentilere</mark>');
  expect(page).toContain('&lt;b&gt;');
  expect(page).toContain('cannot be read');
  expect(await (await ana.get('/watch-lists')).text()).not.toContain('<mark');
});

describe('over DynamoDB', async () => {
  const { client, table, stop } = await reviewTables();
  afterAll(stop);
  const desk = dynamoRegisterDesk(client, table);
  const license = {
    ...LICENSE,
    version: 1,
    partnerId: 'gazette',
    recordedAt: '2026-01-01T00:00:00Z',
  } as LicenseVersion;
  const proposal = {
    ...{ id: 'gazette~meltem-gazette~1', license, state: 'open' as const, by: 'malik', at: '2026-01-01T00:00:00.000Z' },
    ...{ decidedBy: null, decidedAt: null, version: 1 },
  };

  test('proposals are stored over the version before only', async () => {
    expect(await desk.putProposal(proposal)).toBe(true);
    expect(await desk.putProposal(proposal)).toBe(false);
    expect(await desk.putProposal({ ...proposal, state: 'refused', version: 2 })).toBe(true);
    expect(await desk.putProposal({ ...proposal, version: 2 })).toBe(false);
    expect((await desk.proposal(proposal.id))?.state).toBe('refused');
    expect(await desk.proposals(10)).toHaveLength(1);
  });
  test('a version is added once, the same again changes nothing, another is refused', async () => {
    expect(await desk.addVersion(license)).toBe(true);
    expect(await desk.addVersion(license)).toBe(true);
    expect(await desk.addVersion({ ...license, status: 'ended' })).toBe(false);
    expect(await dynamoRegisterLists(client, table).licenses('gazette', 10)).toEqual([license]);
  });
  test('the revision counts up', async () => {
    const registers = dynamoRegisters(client, table);
    await loadRegister(client, table, {
      partners: [{ id: 'p', name: 'P', holderId: null }],
      holders: [],
      licenses: [],
    });
    const before = await registers.revision();
    await desk.countUp();
    expect(await registers.revision()).toBe((before ?? 0) + 1);
    expect(await dynamoRegisterLists(client, table).partners(5)).toHaveLength(1);
  });
  test('sessions begin and end, names are found by id', async () => {
    const people = dynamoPeople(client, table);
    const session = { personId: 'ana', name: 'Ana', roles: [], csrf: 'c', expires: '2026-01-01T00:00:00.000Z' };
    await people.putSession('k', session);
    expect(await people.session('k')).toEqual(session);
    await people.endSession('k');
    expect(await people.session('k')).toBeNull();
    await people.putName('ana', 'Ana');
    expect(await people.names(['ana', 'ana', 'unknown'])).toEqual(new Map([['ana', 'Ana']]));
    expect(await people.names([])).toEqual(new Map());
  });
});
