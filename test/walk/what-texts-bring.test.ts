/** What texts themselves bring about later: an embargo that ends, a kill order that names an item by its id only. */
import { describe, expect, it } from 'vitest';
import { splitDrop } from '../../shared/formats/split-drop.ts';
import { examinerFor } from '../../shared/pipeline/examine-story.ts';
import { rulesOfRegister } from '../../shared/pipeline/rules-of-register.ts';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { license } from '../license/license-factory.ts';
import { MemoryRegisters } from './memory-ports.ts';
import { World } from './storm.ts';
import { CALM, type Weather } from './weather.ts';

const DETECTORS = { split: splitDrop, examinerFor, rules: rulesOfRegister };
const PARTNERS = [
  { id: 'agency', name: 'Borealis', holderId: 'borealis' },
  { id: 'daily', name: 'The Daily', holderId: null },
  { id: 'weekly', name: 'The Weekly', holderId: null },
];
const HOLDERS = [{ id: 'borealis', name: 'Borealis Press Agency', aliases: [], signoffs: ['(BPA)'], domains: [] }];
const SEEDS = 12;
const TEXT = `The old ferry left the harbour of Norrvik at noon on its last voyage, an hour late, after a crane had blocked the quay since the early morning and the crew had waited for the mayor, who had promised to wave it off in person.`;
const OTHER = `Nobody in Norrvik remembers a winter in which the ferry did not run: the boats went out on Sundays, in storms and on the day the king came, and those who grew up on the island tell the hours of the day by their horns.`;

const ninjs = (fields: object) => new TextEncoder().encode(JSON.stringify({ type: 'text', ...fields }));
const plain = (text: string) => new TextEncoder().encode(text);
const ITEM = { uri: 'tag:borealis.example,2026:ferry', headline: 'Last voyage of the Norrvik ferry', body_text: TEXT };
const ORDER = { uri: ITEM.uri, pubstatus: 'canceled' };

async function world(weather: Weather): Promise<World> {
  const both = ['daily', 'weekly'].map((partnerId) =>
    license({ licenseId: partnerId, partnerId, valid: { from: '2025-01-01T00:00:00Z', to: null } }),
  );
  const made = new World(new MemoryRegisters(PARTNERS, { holders: HOLDERS, licenses: both }), DETECTORS, weather);
  await made.recheck('2026-03-01T00:00:00.000Z');
  return made;
}
const drop = (w: World, partner: string, name: string, bytes: Uint8Array, at: string) =>
  w.upload(`incoming/${partner}/${name}`, bytes, `2026-03-01T${at}:00.000Z`);
async function wake(w: World, at: string) {
  await w.recheck(`2026-03-01T${at}:00.000Z`);
  await w.run();
}
const flagsOf = (w: World, partner: string) =>
  [...w.ledger.flagItems.values()]
    .filter((flag) => flag.partner === partner && !flag.kind.startsWith('content:'))
    .map(({ kind, state }) => `${kind} ${state}`)
    .sort();

/** Weekly’s own words under the agency’s id and name; daily’s copy without either. */
const used: ((w: World) => Promise<void>)[] = [
  (w) => drop(w, 'agency', 'a.json', ninjs(ITEM), '06:00'),
  (w) => drop(w, 'daily', 'd.txt', plain(`Ferry says farewell\n\n${TEXT}\n`), '07:00'),
  (w) =>
    drop(
      w,
      'weekly',
      'w.json',
      ninjs({ uri: ITEM.uri, headline: 'Horns', body_text: OTHER, copyrightholder: 'Borealis Press Agency' }),
      '08:00',
    ),
];
const ordered = (partner: string, at: string) => (w: World) => drop(w, partner, 'kill.json', ninjs(ORDER), at);

async function walked(weather: Weather, steps: readonly ((w: World) => Promise<void>)[]): Promise<World> {
  const w = await world(weather);
  for (const step of steps) {
    await step(w);
    await w.run();
  }
  await wake(w, '12:00');
  return w;
}

describe('a kill order that names an item by its id and holds no text', () => {
  it('of anybody but the holder concerns its own story only', async () => {
    const w = await walked(CALM, [...used, ordered('weekly', '09:00')]);
    expect(flagsOf(w, 'daily')).toEqual([]);
    expect(flagsOf(w, 'agency')).toEqual([]);
    expect([...w.ledger.workItems.values()].filter(({ withdrawn }) => withdrawn)).toEqual([]);
  });
  it.each([
    ['after', [...used, ordered('agency', '09:00')]],
    ['before', [ordered('agency', '05:00'), ...used]],
  ])('%s the texts: works, copies and what others deliver under the id are flagged as withdrawn', async (_, steps) => {
    const w = await walked(CALM, steps);
    expect(flagsOf(w, 'daily')).toEqual(['kill queued']);
    expect(flagsOf(w, 'weekly')).toEqual(['kill queued']);
  });
  it('by a number of its provider, who gave it before to another item, withdraws the latest before it only', async () => {
    const numbered = (text: string) =>
      ninjs({ id: 'item-0000001', pubstatus: 'usable', headline: text.slice(0, 20), body_text: text });
    const w = await walked(CALM, [
      (one) => drop(one, 'agency', 'a.json', numbered(OTHER), '05:00'),
      (one) => drop(one, 'agency', 'b.json', numbered(TEXT), '06:00'),
      ...used.slice(1, 2),
      (one) => drop(one, 'weekly', 'w.txt', plain(`Horns\n\n${OTHER}\n`), '08:00'),
      (one) => drop(one, 'agency', 'kill.json', ninjs({ id: 'item-0000001', pubstatus: 'canceled' }), '09:00'),
    ]);
    expect([flagsOf(w, 'daily'), flagsOf(w, 'weekly')]).toEqual([['kill queued'], []]);
  });
  it(`ends the same in ${SEEDS} storms`, async () => {
    let kills = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const weather = { seed, kill: 0.4, duplicate: 0.3, partialSend: 0.3, lanes: 1 + (seed % 4) };
      const w = await walked(weather, [...used, ordered('agency', '09:00')]);
      kills += w.kills;
      expect([flagsOf(w, 'daily'), flagsOf(w, 'weekly')], `seed ${seed}`).toEqual([['kill queued'], ['kill queued']]);
    }
    expect(kills).toBeGreaterThan(SEEDS);
  }, 120_000);
});

describe('the end of an embargo that a story states', () => {
  const AHEAD = `${TEXT} (BPA)\n\nEMBARGOED UNTIL 1000 GMT SUNDAY 1 MARCH 2026`;
  const sent = async (weather: Weather) => {
    const w = await world(weather);
    await drop(w, 'daily', 'd.txt', plain(`Ferry says farewell\n\n${AHEAD}\n`), '07:00');
    await drop(
      w,
      'weekly',
      'w.txt',
      plain(`Horns\n\n${OTHER} (BPA)\n\nEMBARGOED UNTIL 1400 GMT SUNDAY 1 MARCH 2026\n`),
      '08:00',
    );
    await w.run();
    return w;
  };
  it('resolves its flag by itself when the moment has come, with an event, and leaves every other alone', async () => {
    const w = await sent(CALM);
    expect(flagsOf(w, 'daily')).toEqual(['embargo queued']);
    const others = JSON.stringify([...w.ledger.flagItems.values()].filter(({ partner }) => partner === 'weekly'));
    await wake(w, '09:59');
    expect(flagsOf(w, 'daily')).toEqual(['embargo queued']);
    await wake(w, '10:00');
    expect(flagsOf(w, 'daily')).toEqual(['embargo auto-resolved']);
    expect(JSON.stringify([...w.ledger.flagItems.values()].filter(({ partner }) => partner === 'weekly'))).toBe(others);
    const [flag] = [...w.ledger.flagItems.values()].filter(({ partner }) => partner === 'daily');
    const events = w.events.of(flag?.flagId ?? '');
    expect(events.map(({ actor, action }) => `${actor} ${action}`)).toEqual(['record auto-resolve']);
    const story = w.ledger.storyItems.get(flag?.storyId ?? '');
    expect(story && 'verdict' in story && story.verdict).toMatchObject({
      outcome: 'licensed',
      asked: { at: '2026-03-01T10:00:00.000Z' },
      reasons: expect.arrayContaining([expect.stringContaining('an embargo that has ended since')]),
    });
    // Asked for once.
    await wake(w, '10:01');
    expect(w.events.of(flag?.flagId ?? '')).toHaveLength(1);
    expect([...w.looks.items.values()].map(({ at }) => at)).toEqual(['2026-03-01T14:00:00.000Z']);
  });
  it('resolves the mark on a holder’s own text, too', async () => {
    const w = await world(CALM);
    await drop(w, 'agency', 'a.txt', plain(`Ferry says farewell\n\n${AHEAD}\n`), '07:00');
    await w.run();
    const marks = () =>
      [...w.ledger.flagItems.values()].flatMap(({ kind, state }) => (kind === 'content:embargo-mark' ? state : []));
    expect(marks()).toEqual(['queued']);
    await wake(w, '10:00');
    expect(marks()).toEqual(['auto-resolved']);
  });
  it('rewrites no decision: it gets a note and a task', async () => {
    const w = await sent(CALM);
    const flag = [...w.ledger.flagItems.values()].find(
      ({ partner, kind }) => partner === 'daily' && kind === 'embargo',
    );
    if (!flag) throw new Error('the fixture raises a flag');
    await w.ledger.putFlag({ ...flag, state: 'effective', version: 2 });
    await wake(w, '10:00');
    expect(flagsOf(w, 'daily')).toEqual(['embargo effective', 'recheck queued']);
    expect(w.events.of(flag.flagId).map(({ action }) => action)).toEqual(['note']);
  });
  it(`ends the same in ${SEEDS} storms, with an unbroken history`, async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const w = await sent({ seed, kill: 0.4, duplicate: 0.3, partialSend: 0.3, lanes: 1 + (seed % 4) });
      await wake(w, '10:00');
      expect([flagsOf(w, 'daily'), flagsOf(w, 'weekly')], `seed ${seed}`).toEqual([
        ['embargo auto-resolved'],
        ['embargo queued'],
      ]);
      for (const flagId of w.ledger.flagItems.keys()) expect(brokenAt(w.events.of(flagId))).toBeNull();
    }
  }, 120_000);
});

describe('a passage of a registered work that is not its holder’s', () => {
  const RELEASE = `The county announced on Monday that it will pay for a new bridge over the sound, that tolls will end within three years of its opening, and that the islanders themselves will choose the colour of the railings by a show of hands.`;
  const work = (more: object) =>
    `${JSON.stringify({ id: 'w1', title: 'Bridge for Norrvik', text: `${TEXT}\n\n${RELEASE}`, ...more })}\n`;
  const judged = async (file: string) => {
    const w = await world(CALM);
    await w.upload('incoming/agency/works.jsonl', plain(file), '2026-03-01T06:00:00.000Z');
    await w.run();
    w.registers.rest.licenses.length = 0;
    await drop(w, 'daily', 'd.txt', plain(`A bridge at last\n\n${RELEASE}\n`), '07:00');
    await drop(w, 'weekly', 'w.txt', plain(`Farewell to a ferry\n\n${TEXT}\n`), '08:00');
    await w.run();
    return w;
  };
  it('accuses whoever copies it while nobody says so', async () => {
    const w = await judged(work({}));
    expect([flagsOf(w, 'daily'), flagsOf(w, 'weekly')]).toEqual([['unlicensed queued'], ['unlicensed queued']]);
  });
  const body = `${TEXT}\n\n${RELEASE}`;
  it.each([
    ['quoted', { thirdParty: [RELEASE] }],
    ['quoted with other line breaks', { thirdParty: [{ text: RELEASE.replaceAll(', ', ',\n') }] }],
    ['placed', { thirdParty: [{ start: body.indexOf(RELEASE), end: body.length }] }],
  ])('%s in the registered line accuses nobody; the rest of the work does', async (_, said) => {
    const w = await judged(work(said));
    expect([flagsOf(w, 'daily'), flagsOf(w, 'weekly')]).toEqual([[], ['unlicensed queued']]);
  });
  it('that does not stand in the work is told in the receipt, and fences nothing', async () => {
    const w = await judged(work({ thirdParty: ['These words stand nowhere in the work at all'] }));
    expect(w.data.text('receipts/agency/works.jsonl.json')).toContain(
      '1 third-party passage(s) of item 1 do not stand',
    );
    expect(flagsOf(w, 'daily')).toEqual(['unlicensed queued']);
  });
  it('fenced off later has its copies judged again, and let in again, too', async () => {
    const w = await judged(work({}));
    const [one] = [...w.ledger.workItems.values()].filter(({ own }) => own);
    if (!one) throw new Error('the fixture registers a work');
    const text = new TextDecoder('utf-16le').decode(
      w.data.stored.get(`drops/${one.storyId.slice(0, 32)}/text.utf16le`),
    );
    const fence = { start: text.indexOf(RELEASE), end: text.indexOf(RELEASE) + RELEASE.length };
    let times = 0;
    const say = async (fencedByDesk: { start: number; end: number }[], at: string) => {
      const change = { change: 'fence', workId: one.storyId, holderId: 'borealis' } as const;
      await w.changes.put({ id: `fence ${at}`, change, after: w.registers.current ?? 0 });
      expect(await w.ledger.fenceWork(one.storyId, fencedByDesk, times++)).toBe(true);
      w.registers.current = (w.registers.current ?? 0) + 1;
      await wake(w, at);
    };
    await say([fence], '10:00');
    expect([flagsOf(w, 'daily'), flagsOf(w, 'weekly')]).toEqual([['unlicensed auto-resolved'], ['unlicensed queued']]);
    await say([], '11:00');
    expect([flagsOf(w, 'daily'), flagsOf(w, 'weekly')]).toEqual([['unlicensed queued'], ['unlicensed queued']]);
  });
});
