import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentClient } from '../../functions/adapters/clients.ts';
import { dynamoRegisterChanges } from '../../functions/adapters/dynamo-register-changes.ts';
import { dynamoRegisterDesk } from '../../functions/adapters/dynamo-register-desk.ts';
import { dynamoRegisters } from '../../functions/adapters/dynamo-registers.ts';
import { loadRegister } from '../../functions/adapters/load-register.ts';
import { placeOfBoundary } from '../../shared/license/register-change.ts';
import { license } from '../license/license-factory.ts';
import { KINDS, type Ports } from './ports.ts';

const [, [, open]] = KINDS as [unknown, [string, () => Promise<Ports>]];
const PARTNER = { id: 'gazette', name: 'The Gazette', holderId: null };
let ports: Ports;
let requests = 0;
const counting = () => {
  const client = documentClient();
  client.middlewareStack.add(
    (next) => (args) => {
      requests++;
      return next(args);
    },
    { step: 'initialize' },
  );
  return client;
};
// One table holds ledger and registers here: their keys do not meet.
/** As many pages of a megabyte as five thousand versions of ordinary size. */
const MANY = 600;
const TABLE = 'ledger';

beforeAll(async () => {
  ports = await open();
});
afterAll(() => ports.stop());

it('without a register there is no view, and nothing falls due', async () => {
  expect(await dynamoRegisters(documentClient(), TABLE).view('gazette')).toBeNull();
  const changes = dynamoRegisterChanges(documentClient(), TABLE);
  expect(await changes.clock()).toEqual({ revision: null, seenTo: null });
  expect(await changes.boundaries('2025-01-01T00:00:00.000Z', '2025-02-01T00:00:00.000Z', 9)).toEqual([]);
});

it('a partner with license versions of many pages is read whole, once as long as the revision stands', async () => {
  const client = counting();
  const licenses = Array.from({ length: MANY }, (_, at) =>
    license({ version: (at % 10) + 1, licenseId: `l${Math.floor(at / 10)}`, note: 'x'.repeat(6_000) }),
  );
  await loadRegister(client, TABLE, { partners: [PARTNER], holders: [], licenses });
  const registers = dynamoRegisters(client, TABLE);
  expect((await registers.view('gazette'))?.licenses).toHaveLength(MANY);
  requests = 0;
  for (let times = 0; times < 3; times++) expect((await registers.view('gazette'))?.licenses).toHaveLength(MANY);
  expect(requests).toBe(3);
  const desk = dynamoRegisterDesk(client, TABLE);
  expect(await desk.addVersion(license({ licenseId: 'new' }))).toBe(true);
  await desk.countUp();
  expect((await registers.view('gazette'))?.licenses).toHaveLength(MANY + 1);
}, 60_000);

it('moments at which licenses begin or end are found in order, page by page, none twice', async () => {
  const desk = dynamoRegisterDesk(documentClient(), TABLE);
  const changes = dynamoRegisterChanges(documentClient(), TABLE);
  const to = '2027-03-02T00:00:00Z';
  for (const licenseId of ['b', 'a', 'c'])
    await desk.addVersion(license({ licenseId, valid: { from: '2024-01-01T00:00:00Z', to } }));
  await desk.addVersion(license({ licenseId: 'd', valid: { from: '2027-03-01T12:00:00+03:00', to: null } }));
  const first = await changes.boundaries('2027-02-20T00:00:00.000Z', '2027-03-05T00:00:00.000Z', 2);
  expect(first.map(({ at, license: { licenseId } }) => `${licenseId} ${at}`)).toEqual([
    'd 2027-03-01T09:00:00.000Z',
    'a 2027-03-02T00:00:00.000Z',
  ]);
  const last = first.at(-1);
  const rest = await changes.boundaries(last ? placeOfBoundary(last) : '', '2027-03-05T00:00:00.000Z', 9);
  expect(rest.map(({ license: { licenseId } }) => licenseId)).toEqual(['b', 'c']);
  expect(await changes.boundaries('2027-03-02T00:00:00.000Z', '2027-03-05T00:00:00.000Z', 9)).toEqual([]);
  expect(await changes.boundaries('2027-03-09T00:00:00.000Z', '2027-03-05T00:00:00.000Z', 9)).toEqual([]);
});

it('changes wait with their place until they are done, and the clock only goes forward', async () => {
  const changes = dynamoRegisterChanges(documentClient(), TABLE);
  const change = { change: 'partner', partnerId: 'gazette' } as const;
  for (const id of ['2', '1', '2']) await changes.put({ id, change, after: 3 });
  await changes.moveOn('1', 'here');
  await changes.moveOn('nobody', 'here');
  expect((await changes.pending(9)).map(({ id, cursor }) => [id, cursor])).toEqual([
    ['1', 'here'],
    ['2', null],
  ]);
  for (const id of ['1', '2', '2']) await changes.done(id);
  expect(await changes.pending(9)).toEqual([]);
  const { revision } = await changes.clock();
  for (const asOf of ['2027-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']) await changes.tick(asOf);
  await changes.noteSeenTo('2027-01-01T00:00:00.000Z');
  expect(await changes.clock()).toEqual({ revision: (revision ?? 0) + 1, seenTo: '2027-01-01T00:00:00.000Z' });
  expect((await dynamoRegisters(documentClient(), TABLE).view('gazette'))?.asOf).toBe('2027-01-01T00:00:00.000Z');
});
