import { describe, expect, it } from 'vitest';
import { enterVersions } from '../../functions/runtime/enter-register.ts';
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import { brokenAt } from '../../shared/review/flag-event.ts';
import { license } from '../license/license-factory.ts';
import { MemoryRegisters } from './memory-ports.ts';
import { World } from './storm.ts';
import { TOY_DETECTORS } from './toy-detectors.ts';
import { CALM, type Weather } from './weather.ts';

const SEEDS = 40;
const sentence = (no: number) => Array.from({ length: 12 }, (_, at) => `w${no}x${at}`).join(' ');
const bytes = (...numbers: number[]) => new TextEncoder().encode(numbers.map(sentence).join('\n\n'));
const PARTNERS = ['agency', 'daily', 'weekly'].map((id) => ({ id, name: id, holderId: id === 'agency' ? id : null }));

const forDaily = (fields: Partial<LicenseVersion>) =>
  license({
    ...{ licenseId: 'daily', partnerId: 'daily', holderId: 'agency', recordedAt: '2026-03-02T09:00:00.000Z' },
    ...{ valid: { from: '2026-01-01T00:00:00Z', to: null }, grants: [{ use: 'republish' }] },
    ...fields,
  });

async function enter(world: World, version: LicenseVersion) {
  const { registers, changes } = world;
  const addVersion = async (one: LicenseVersion) => {
    registers.rest.licenses.push(one);
    return true;
  };
  const countUp = async () => {
    registers.current = (registers.current ?? 0) + 1;
  };
  await enterVersions({ desk: { addVersion, countUp }, changes }, [version]);
}

/** Three partners; daily and weekly both use three works of the agency; a person has decided one flag of each. */
async function begin(weather: Weather): Promise<World> {
  const world = new World(new MemoryRegisters(PARTNERS), TOY_DETECTORS, weather);
  await world.recheck('2026-03-01T00:00:00.000Z');
  await world.upload('incoming/agency/a.txt', bytes(1, 2, 3), '2026-03-01T06:00:00.000Z');
  await world.run();
  await world.upload('incoming/daily/d.txt', bytes(1, 2, 3), '2026-03-01T07:00:00.000Z');
  await world.upload('incoming/weekly/w.txt', bytes(1, 2, 3), '2026-03-01T08:00:00.000Z');
  await world.run();
  for (const partner of ['daily', 'weekly']) {
    const [flag] = of(world, partner, { kind: 'unlicensed', work: 'agency' });
    if (!flag) throw new Error('the fixture raises flags');
    await world.ledger.putFlag({ ...flag, state: 'effective', version: flag.version + 1 });
  }
  return world;
}

const works = (world: World, partner: string) =>
  [...world.ledger.workItems.values()].filter((work) => work.partner === partner).map(({ storyId }) => storyId);
function of(world: World, partner: string, { kind, work }: { kind?: string; work?: string } = {}): FlagRecord[] {
  const flags = [...world.ledger.flagItems.values()].filter((flag) => flag.partner === partner);
  const fits = (flag: FlagRecord) =>
    (!kind || flag.kind === kind) && (!work || works(world, work).includes(flag.workId ?? ''));
  return flags.filter(fits).sort((a, b) => (a.flagId < b.flagId ? -1 : 1));
}
const states = (flags: FlagRecord[]) => flags.map(({ kind, state }) => `${kind} ${state}`);

/** What a change leaves behind, without how often flags were written. */
async function changed(weather: Weather, ...changes: ((world: World) => Promise<unknown>)[]) {
  const world = await begin(weather);
  const untouched = JSON.stringify(of(world, 'weekly'));
  for (const change of changes) {
    await change(world);
    await world.run();
  }
  return { world, untouched, daily: states(of(world, 'daily', { work: 'agency' })) };
}

const EXPIRES = '2026-03-02T12:00:00.000Z';
const GRANT = (world: World) => enter(world, forDaily({})).then(() => world.recheck('2026-03-02T10:00:00.000Z'));
const SUSPENDED = forDaily({ version: 2, status: 'suspended', recordedAt: '2026-03-02T11:00:00.000Z' });
const SUSPEND = (world: World) => enter(world, SUSPENDED).then(() => world.recheck('2026-03-02T11:30:00.000Z'));

describe('a change of the register, calm', () => {
  it('that has not been counted yet leaves every story alone', async () => {
    const { world } = await changed(CALM, async ({ changes, registers }) => {
      const change = { change: 'license', partnerId: 'daily', holderId: 'agency' } as const;
      await changes.put({ id: 'x', change, after: registers.current ?? 0 });
      registers.rest.licenses.push(forDaily({}));
    });
    await expect(world.recheck('2026-03-02T10:00:00.000Z')).rejects.toThrow('did not end');
    expect(world.waiting).toEqual([]);
  });

  it('resolves the open flags it concerns, with an event; a decision gets a note and a task; others are not touched', async () => {
    const { world, untouched, daily } = await changed(CALM, GRANT);
    expect(daily).toEqual([
      'recheck queued',
      'unlicensed effective',
      'unlicensed auto-resolved',
      'unlicensed auto-resolved',
    ]);
    const histories = of(world, 'daily', { work: 'agency' }).map(({ flagId }) => world.events.of(flagId));
    expect(histories.map((events) => events.map(({ action }) => action))).toEqual([
      [],
      ['note'],
      ['auto-resolve'],
      ['auto-resolve'],
    ]);
    expect(JSON.stringify(of(world, 'weekly'))).toBe(untouched);
  });

  it('that is taken back opens the flags again and withdraws the task', async () => {
    const { world, daily } = await changed(CALM, GRANT, SUSPEND);
    expect(daily).toEqual(['recheck auto-resolved', 'unlicensed effective', 'unlicensed queued', 'unlicensed queued']);
    for (const { flagId } of of(world, 'daily')) expect(brokenAt(world.events.of(flagId))).toBeNull();
  });

  it('by time alone: what ends or begins is looked at when its moment has passed, once', async () => {
    const ending = forDaily({ valid: { from: '2026-01-01T00:00:00Z', to: EXPIRES } });
    const { world } = await changed(CALM, (w) => enter(w, ending).then(() => w.recheck('2026-03-02T10:00:00.000Z')));
    const judged = world.registers.current;
    await world.recheck('2026-03-02T11:59:59.000Z');
    expect([world.waiting.length, world.registers.current]).toEqual([0, judged]);
    await world.recheck('2026-03-02T12:00:01.000Z');
    expect(world.waiting.map(({ body }) => 'stories' in body && [body.partner, body.stories.length])).toEqual([
      ['daily', 3],
    ]);
    expect(world.registers.rest.asOf).toBe('2026-03-02T12:00:01.000Z');
    await world.run();
    await world.recheck('2026-03-02T12:01:01.000Z');
    expect(world.waiting).toEqual([]);
  });

  it('a withdrawn work has its copies looked at again at every partner, and no others', async () => {
    const { world } = await changed(CALM, async (w) => {
      const work = works(w, 'agency')[0] ?? '';
      const change = { change: 'kill', workId: work, holderId: 'agency' } as const;
      await w.changes.put({ id: 'kill', change, after: (w.registers.current ?? 0) - 1 });
      await w.recheck('2026-03-02T10:00:00.000Z');
      const asked = w.waiting.flatMap(({ body }) => ('stories' in body ? body.stories.map(({ id }) => id) : []));
      const using = [...w.uses.items.values()].filter(({ use }) => use.works.includes(work));
      expect(asked.sort()).toEqual(using.map(({ use }) => use.storyId).sort());
      expect(asked).toHaveLength(2);
    });
    expect(world.waiting).toEqual([]);
  });
});

describe('a change of the register, in a storm', () => {
  it(`ends as in the calm, for ${SEEDS} storms`, async () => {
    const calm = await changed(CALM, GRANT, SUSPEND, GRANT_AGAIN);
    let kills = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const weather = { seed, kill: 0.4, duplicate: 0.3, partialSend: 0.3, lanes: 1 + (seed % 4) };
      const { world, daily, untouched } = await changed(weather, GRANT, SUSPEND, GRANT_AGAIN);
      kills += world.kills;
      expect(daily, `seed ${seed}`).toEqual(calm.daily);
      expect(JSON.stringify(of(world, 'weekly')), `seed ${seed}`).toBe(untouched);
      for (const { flagId } of of(world, 'daily')) expect(brokenAt(world.events.of(flagId)), `seed ${seed}`).toBeNull();
    }
    expect(calm.daily).toContain('unlicensed auto-resolved');
    expect(kills).toBeGreaterThan(SEEDS);
  }, 60_000);
});

function GRANT_AGAIN(world: World) {
  const version = forDaily({ version: 3, recordedAt: '2026-03-02T13:00:00.000Z' });
  return enter(world, version).then(() => world.recheck('2026-03-02T14:00:00.000Z'));
}
