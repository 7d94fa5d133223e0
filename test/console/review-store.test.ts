import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';
import { dynamoAudit } from '../../functions/adapters/dynamo-audit.ts';
import { dynamoLedger } from '../../functions/adapters/dynamo-ledger.ts';
import { dynamoLegalHolds } from '../../functions/adapters/dynamo-legal-holds.ts';
import { dynamoReview } from '../../functions/adapters/dynamo-review.ts';
import { act } from '../../functions/review/act.ts';
import { alikeFlags } from '../../functions/review/alike-flags.ts';
import type { ConsolePorts } from '../../functions/review/console.ts';
import { doOnFlag } from '../../functions/review/flag-deeds.ts';
import { readCase } from '../../functions/review/read-case.ts';
import { countQueue, cursorOf, LOOK, PAGE, placeOfCursor, readQueue } from '../../functions/review/read-queue.ts';
import { tellDropRead } from '../../functions/review/tell-drop-read.ts';
import { flagKey, openFlags } from '../../shared/pipeline/ledger-keys.ts';
import { noteOnFlag } from '../../shared/review/act-on-flag.ts';
import { MAY_WAIT_MS } from '../../shared/review/deadline.ts';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { flagRecord } from '../review/flag-record.ts';
import { reviewTables } from './review-tables.ts';

const { client, table, requests, stop } = await reviewTables();
afterAll(stop);
const ledger = dynamoLedger(client, table);
const review = dynamoReview(client, table);
const clock = { now: () => '2026-01-01T12:00:00.000Z' };
let ids = 0;
const ports = { ledger, review, clock, randomId: () => `lease-${String(++ids).padStart(20, '0')}` };
const person = (id: string) => ({ id, name: id, roles: ['reviewer' as const], csrf: null });

const STORED = 2_000;
const flagNo = (no: number) =>
  flagRecord({
    flagId: `${'a'.repeat(32)}.${no.toString(36)}-zzz.unlicensed`,
    storyId: `${'a'.repeat(32)}.${no.toString(36)}-zzz`,
    partner: no % 500 ? 'gazette' : 'rare',
    severity: no % 2 ? 'high' : 'medium',
    openedAt: new Date(Date.UTC(2026, 0, 1) + no * 1000).toISOString(),
  });
const all = Array.from({ length: STORED }, (_, no) => flagNo(no));
for (let from = 0; from < STORED; from += 25) {
  const puts = all.slice(from, from + 25).map((flag) => {
    const [gpk, ppk] = [openFlags(flag.severity), openFlags(flag.severity, flag.partner)];
    const item = { gpk, ppk, gsk: `${flag.openedAt}#${flag.flagId}` };
    return { PutRequest: { Item: { ...flag, ...flagKey(flag.flagId), ...item } } };
  });
  await client.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }));
}

describe('the queue over a real index', () => {
  test('pages through every open flag once, gravest first, each page in one query and one batch of reads', async () => {
    const seen: string[] = [];
    let place = placeOfCursor(undefined);
    let most = 0;
    do {
      requests.length = 0;
      const page = await readQueue(review, {}, place, clock.now());
      most = Math.max(most, requests.length);
      seen.push(...page.rows.map(({ flag }) => flag.flagId));
      // Through the address and back.
      place = page.next && placeOfCursor(cursorOf(page.next));
    } while (place);
    expect(seen).toHaveLength(STORED);
    expect(new Set(seen).size).toBe(STORED);
    expect(seen.slice(0, STORED / 2)).toEqual(all.filter(({ severity }) => severity === 'high').map((f) => f.flagId));
    expect(most).toBeLessThanOrEqual(6);
  });
  test('a partner with few flags among many is one query a severity: the index knows', async () => {
    requests.length = 0;
    const page = await readQueue(review, { partner: 'rare' }, null, clock.now());
    expect(page.rows).toHaveLength(STORED / 500);
    expect(page.looked).toBeLessThanOrEqual(STORED / 500 + 2);
    expect(requests.filter((name) => name === 'QueryCommand')).toHaveLength(3);
  });
  test('the counts of a partner are one request a severity, and end at what is asked', async () => {
    requests.length = 0;
    const of = (most: number) => countQueue(review, { partner: 'gazette' }, most, clock.now());
    expect((await of(50)).map(({ count }) => count)).toEqual([50, 50, 0]);
    expect(requests).toEqual(['QueryCommand', 'QueryCommand', 'QueryCommand']);
    expect((await countQueue(review, { partner: 'rare' }, 50, clock.now())).map(({ count }) => count)).toEqual([
      0, 4, 0,
    ]);
  });
  test('what is overdue is asked of the index by its moment', async () => {
    const due = flagNo(10).openedAt;
    const now = new Date(Date.parse(due) + MAY_WAIT_MS.medium).toISOString();
    const page = await readQueue(review, { severity: 'medium', due: 'overdue' }, null, now);
    expect(page.rows.map(({ flag }) => flag.flagId)).toEqual([0, 2, 4, 6, 8].map((no) => flagNo(no).flagId));
    expect(page.looked).toBe(5);
  });
  test('a filter that no index answers stops at its budget and can be gone on with', async () => {
    requests.length = 0;
    const page = await readQueue(review, { state: 'held' }, null, clock.now());
    expect(page.rows).toEqual([]);
    expect(page.looked).toBeLessThanOrEqual(LOOK);
    expect(page.next).not.toBeNull();
    expect(requests.filter((name) => name === 'ScanCommand')).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(12);
  });
  test('a page is full', async () => {
    expect((await readQueue(review, {}, null, clock.now())).rows).toHaveLength(PAGE);
  });
});

describe('conditional writes', () => {
  const flag = all[7] ?? flagRecord();
  test('of 50 claims at once exactly one wins', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, no) => doOnFlag(ports, flag.flagId, { action: 'claim' }, person(`r${no}`))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.refusal === 'taken')).toHaveLength(49);
  });
  test('30 notes at once are all kept, in one unbroken chain', async () => {
    const note = (no: number) =>
      act(ports, flag.flagId, (record, at) => ({
        ok: true,
        record: noteOnFlag(record, { at, actor: `r${no}`, action: 'note', data: { no } }),
      }));
    await Promise.all(Array.from({ length: 30 }, (_, no) => note(no)));
    const events = await review.events(flag.flagId, 100);
    expect(events).toHaveLength(31);
    expect(brokenAt(events)).toBeNull();
    expect((await review.events(flag.flagId, 5)).map(({ seq }) => seq)).toEqual([27, 28, 29, 30, 31]);
  });
  test('its history is found by the day on which it grew, and read whole', async () => {
    const audit = dynamoAudit(client, table);
    expect(await audit.days()).toEqual(['2026-01-01']);
    expect(await audit.subjects('2026-01-01')).toEqual([flag.flagId]);
    expect((await audit.chain(flag.flagId)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 31 }, (_, no) => no + 1),
    );
    const dropId = 'e'.repeat(32);
    await Promise.all(Array.from({ length: 9 }, (_, no) => tellDropRead(ports, dropId, `r${no}`)));
    expect((await audit.chain(dropId)).map(({ actor }) => actor).sort()).toEqual(
      Array.from({ length: 9 }, (_, no) => `r${no}`),
    );
    expect(brokenAt(await audit.chain(dropId))).toBeNull();
    expect(await audit.sealed()).toBeNull();
    await audit.putSealed('2026-01-01', 'hash');
    expect(await audit.sealed()).toEqual({ day: '2026-01-01', hash: 'hash' });
  });
  test('a decided flag leaves the queue, a reopened one comes back', async () => {
    const other = all[9] ?? flagRecord();
    const standing = async () =>
      (await readQueue(review, { severity: 'high' }, null, clock.now())).rows.map((row) => row.flag.flagId);
    await doOnFlag(ports, other.flagId, { action: 'decide', kind: 'false-match', reason: '' }, person('ana'));
    expect(await standing()).not.toContain(other.flagId);
    const ofDay = async () => (await review.decisionsOfDay('2026-01-01', 10)).map(({ flagId }) => flagId);
    expect(await ofDay()).toEqual([other.flagId]);
    expect(await review.decisionsOfDay('2026-01-01', 10, { at: clock.now(), flagId: other.flagId })).toEqual([]);
    await doOnFlag(ports, other.flagId, { action: 'undo' }, person('ana'));
    expect(await standing()).toContain(other.flagId);
    expect(await ofDay()).toEqual([]);
  });
});

test('flags that ask the same are found in one request, from the first of the drop on', async () => {
  const openedAt = '2026-02-01T00:00:00.000Z';
  const one = (no: number, dropId = 'b'.repeat(32), kind = 'unlicensed') => {
    const storyId = `${dropId}.${no.toString(36)}-zzz`;
    return flagRecord({ storyId, flagId: `${storyId}.${kind}`, kind, severity: 'low', openedAt });
  };
  const flags = [one(0), one(40), one(41), one(42, undefined, 'scope'), one(0, 'c'.repeat(32)), one(0, 'a'.repeat(32))];
  for (const flag of flags) await ledger.putFlag(flag);
  requests.length = 0;
  const alike = await alikeFlags(review, flags[1] ?? flagRecord());
  expect(alike.map(({ flagId }) => flagId)).toEqual([flags[0]?.flagId, flags[2]?.flagId]);
  expect(requests).toEqual(['QueryCommand']);
});

test('the page of a flag reads a fixed number of items, whatever is stored', async () => {
  const flag = all[11] ?? flagRecord();
  const work = flagRecord({ ...flag, workId: `${'d'.repeat(32)}.0-9` });
  const people = { names: async () => new Map<string, string>(), list: async () => [] };
  const data = { getRange: async () => new Uint8Array() };
  requests.length = 0;
  const holds = dynamoLegalHolds(client, table);
  await readCase({ ...ports, people, data, holds } as unknown as ConsolePorts, work, true);
  expect(requests.length).toBeLessThanOrEqual(10);
  expect(
    requests.every((name) =>
      ['GetCommand', 'QueryCommand', 'BatchGetCommand', 'BatchGetItemCommand', 'GetItemCommand'].includes(name),
    ),
  ).toBe(true);
});

test('drops are listed by day, the latest first', async () => {
  const drop = (no: number, receivedAt: string) => ({
    ...{ dropId: String(no).repeat(32), partner: 'gazette', names: [`${no}.txt`], receivedAt, bytes: 1, chars: 1 },
    ...{ refused: null, format: 'text', encoding: null, batchSizes: [], manifestKey: null, warnings: [], marks: [] },
  });
  for (const [no, day] of [1, 2, 2, 3].entries()) await ledger.openDrop(drop(no, `2026-01-0${day}T0${no}:00:00.000Z`));
  expect(await review.days(2)).toEqual(['2026-01-03', '2026-01-02']);
  expect(await review.days(5, '2026-01-02')).toEqual(['2026-01-01']);
  const [latest, earlier] = await review.dropsOfDay('2026-01-02', 5);
  expect([latest?.names, earlier?.names]).toEqual([['2.txt'], ['1.txt']]);
  expect(await review.dropsOfDay('2026-01-02', 5, latest)).toEqual([earlier]);
  expect((await review.dropsById([earlier?.dropId ?? ''])).size).toBe(1);
});
