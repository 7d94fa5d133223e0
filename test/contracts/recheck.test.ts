/** The recheck over DynamoDB from end to end: a license is entered, and the stories it concerns are asked for, each once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentClient } from '../../functions/adapters/clients.ts';
import { dynamoDueLooks } from '../../functions/adapters/dynamo-due-looks.ts';
import { dynamoRegisterChanges } from '../../functions/adapters/dynamo-register-changes.ts';
import { dynamoRegisterDesk } from '../../functions/adapters/dynamo-register-desk.ts';
import { loadRegister } from '../../functions/adapters/load-register.ts';
import { recheckChanges } from '../../functions/recheck/recheck-changes.ts';
import { enterEntry, enterVersions } from '../../functions/runtime/enter-register.ts';
import type { BatchMessage } from '../../shared/pipeline/messages.ts';
import { license } from '../license/license-factory.ts';
import { KINDS, type Ports } from './ports.ts';

const [, [, open]] = KINDS as [unknown, [string, () => Promise<Ports>]];
// One table holds ledger and registers here: their keys do not meet.
const TABLE = 'ledger';
const STORIES = 230;
const ZEPHYR = { id: 'zephyr', name: 'Agence Zéphyr', aliases: [], signoffs: [], domains: [] };
let ports: Ports;

const story = (partner: string, no: number) => `${partner.padEnd(32, '0').replace(/[^0-9a-f]/g, 'a')}.${no}-${no + 1}`;
async function use(partner: string, holder: string, no: number) {
  const storyId = story(partner, no);
  const receivedAt = '2025-06-01T10:00:00.000Z';
  const detected = {
    no: Math.floor(no / 50),
    size: 50,
    key: `k${partner}${Math.floor(no / 50)}`,
    sha256: 's',
    i: no % 50,
  };
  await ports.ledger.putWork({
    ...{ storyId, partner, receivedAt, holderId: null, holderName: null, own: false, lang: 'tr', detected },
  });
  await ports.uses.add({ storyId, partner, receivedAt, holder, counts: true, works: [] });
}

/** Wakes the function until nothing is pending; `pages` may be begun at each call. */
async function recheck(now: string, pages = Number.POSITIVE_INFINITY) {
  const changes = dynamoRegisterChanges(documentClient(), TABLE);
  const sent: BatchMessage[] = [];
  const flag = { send: async (messages: readonly unknown[]) => void sent.push(...(messages as BatchMessage[])) };
  let calls = 0;
  do {
    let left = pages;
    await recheckChanges(
      {
        changes,
        looks: dynamoDueLooks(documentClient(), TABLE),
        uses: ports.uses,
        ledger: ports.ledger,
        flag,
        clock: { now: () => now },
      },
      () => left-- > 0,
    );
    calls++;
  } while ((await changes.pending(1)).length && calls < 50);
  return { asked: sent.flatMap(({ stories }) => stories.map(({ id }) => id)), messages: sent, calls };
}

beforeAll(async () => {
  ports = await open();
  const partners = ['gazette', 'herald'].map((id) => ({ id, name: id, holderId: null }));
  await loadRegister(documentClient(), TABLE, { partners, holders: [], licenses: [] });
  for (let no = 0; no < STORIES; no++) await use('gazette', 'borealis', no);
  await use('herald', 'borealis', 1);
  await use('herald', 'name:agencezephyr', 2);
}, 60_000);
afterAll(() => ports.stop());
const entry = () => ({
  desk: dynamoRegisterDesk(documentClient(), TABLE),
  changes: dynamoRegisterChanges(documentClient(), TABLE),
});

it('asks for nothing when nothing has changed', async () => {
  expect(await recheck('2025-06-02T00:00:00.000Z')).toMatchObject({ asked: [], calls: 1 });
});

it('a license: all stories of its partner that use text of its holder, page by page over several calls, none twice', async () => {
  const to = '2025-07-01T00:00:00Z';
  const version = license({ valid: { from: '2025-01-01T00:00:00Z', to }, recordedAt: '2025-06-02T01:00:00Z' });
  expect(await enterVersions(entry(), [version])).toEqual([]);
  const { asked, messages, calls } = await recheck('2025-06-02T02:00:00.000Z', 1);
  expect(asked.toSorted()).toEqual(Array.from({ length: STORIES }, (_, no) => story('gazette', no)).toSorted());
  expect(messages.every(({ again, stories }) => again && stories.length <= 50)).toBe(true);
  expect(messages.length).toBeLessThan(20);
  expect(calls).toBeGreaterThan(2);
});

it('its end: the same stories, when the moment has passed and not before', async () => {
  expect((await recheck('2025-06-30T23:59:59.000Z')).asked).toEqual([]);
  expect((await recheck('2025-07-01T00:00:30.000Z')).asked).toHaveLength(STORIES);
  expect((await recheck('2025-07-01T00:01:30.000Z')).asked).toEqual([]);
});

it('a name that a holder gets: the stories that named it before the register knew it', async () => {
  const at = '2025-07-02T00:00:00.000Z';
  expect(await enterEntry(entry(), { register: 'holder', before: null, after: ZEPHYR, at })).toBe(true);
  expect((await recheck('2025-07-02T00:01:00.000Z')).asked).toEqual([story('herald', 2)]);
});

it('a partner: all that it uses', async () => {
  const before = { id: 'herald', name: 'herald', holderId: null };
  const after = { ...before, publishes: { channel: 'print' } };
  expect(await enterEntry(entry(), { register: 'partner', before, after, at: '2025-07-03T00:00:00.000Z' })).toBe(true);
  expect((await recheck('2025-07-03T00:01:00.000Z')).asked.toSorted()).toEqual([1, 2].map((no) => story('herald', no)));
});
