import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf, receiptKey } from '../../shared/pipeline/place.ts';
import type { Receipt } from '../../shared/pipeline/receipt.ts';
import { readReceipt } from '../../shared/pipeline/receipt.ts';
import { recountDrop } from '../../shared/pipeline/recount-drop.ts';
import { license } from '../license/license-factory.ts';
import { type EndState, endState } from './end-state.ts';
import { MemoryRegisters } from './memory-ports.ts';
import { rememberedDetectors } from './remembered-detectors.ts';
import { World } from './storm.ts';
import { stormUploads } from './storm-drops-data.ts';
import { CALM, type Weather } from './weather.ts';

const SEEDS = 200;

const read = (path: string) => readFileSync(new URL(`../../events/${path}`, import.meta.url), 'utf8');
const UPLOADS = stormUploads((name) => read(`drops/${name}`));
const [partners, licenses, watchLists] = ['partners', 'licenses', 'watch-lists'].map((name) =>
  JSON.parse(read(`register/${name}.json`)),
);
partners.push({ id: 'hafta', name: 'Hafta Dergisi', holderId: null });
const CAPPED = license({
  ...{ partnerId: 'hafta', holderId: 'ilkha', valid: { from: '2026-01-01T00:00:00Z', to: null } },
  grants: [{ use: 'republish', cap: { count: 2, period: 'day' } }],
});
const detectors = rememberedDetectors();

/** @param uploads all of them, or those without the long file: three quarters of the port calls are its fifty stories */
async function walk(weather: Weather, uploads = UPLOADS): Promise<World> {
  const world = new World(
    new MemoryRegisters(partners, { licenses: [...licenses, CAPPED], watchLists }),
    detectors,
    weather,
  );
  for (const [key, text, receivedAt] of uploads) await world.upload(key, new TextEncoder().encode(text), receivedAt);
  await world.run();
  return world;
}

const SHORT = UPLOADS.filter(([key]) => !key.endsWith('/long.txt'));
const calm = await walk(CALM);

const receiptOf = (world: World, partner: string, name: string): Receipt | null =>
  JSON.parse(world.data.text(receiptKey({ partner, name })) ?? 'null');

/** What `rightsdesk recount` asks of a running system. */
async function recount({ ledger, data }: World, uploads = UPLOADS): Promise<unknown[]> {
  const accounts = await Promise.all([...ledger.dropItems.values()].map((drop) => recountDrop(drop, ledger, data)));
  const statuses = uploads
    .map(([key]) => placeOf(key).place)
    .map(async ({ partner, name }) => ({
      name,
      status: (await readReceipt(data, { partner, name }))?.status,
    }));
  const ends: unknown[] = ['done', 'refused'];
  const open = (await Promise.all(statuses)).filter(({ status }) => !ends.includes(status));
  return [...accounts.filter(({ ok }) => !ok), ...open];
}

/** What stands in one state only: short to read when a seed fails. */
function differences(a: EndState, b: EndState): string[] {
  const only = (mark: string, these: string[], those: string[]) =>
    these.filter((line) => !those.includes(line)).map((line) => `${mark} ${line}`);
  return (Object.keys(a) as (keyof EndState)[]).flatMap((part) => [
    ...only('-', a[part], b[part]),
    ...only('+', b[part], a[part]),
    ...(a[part].length === b[part].length ? [] : [`${part}: ${a[part].length} and ${b[part].length}`]),
  ]);
}

/** `<verdict> <severity of its flags>` of each story, in order. */
const outcomes = (partner: string, name: string) =>
  (receiptOf(calm, partner, name)?.stories ?? []).map((story) =>
    'setAside' in story
      ? story.setAside.code
      : [story.verdict, ...story.flags.filter(({ kind }) => kind === 'unlicensed').map((f) => f.severity)].join(' '),
  );

describe('the calm walk', () => {
  it('judges the dump of an agency by who dropped it', () => {
    expect(outcomes('ilkha', 'noon.txt')).toEqual(Array(5).fill('own-work'));
    expect(outcomes('kuzey-postasi', 'noon.txt')).toEqual([
      'no-license high',
      'no-license low',
      ...Array(3).fill('no-license medium'),
    ]);
    expect(outcomes('kuzey-postasi', 'noon, again.txt')).toEqual(outcomes('kuzey-postasi', 'noon.txt'));
    expect(outcomes('dicle-haber', 'noon.txt')).toEqual(Array(5).fill('licensed'));
  });

  it('flags copies without a notice, also those that came before the work they copy', () => {
    expect(outcomes('nehir-gazetesi', 'kopya.txt')).toEqual(['no-license high']);
    expect(outcomes('nehir-gazetesi', 'köy.txt')).toEqual(['no-license medium']);
    expect(outcomes('nehir-gazetesi', 'köprü.txt')).toEqual(['no-license medium']);
    expect(outcomes('ilkha', 'late.txt')).toEqual(Array(3).fill('own-work'));
  });

  it('counts uses under a cap by arrival, not by the order of work', () => {
    expect(outcomes('hafta', 'first.txt')).toEqual(['licensed', 'licensed']);
    expect(outcomes('hafta', 'second.txt')).toEqual(['cap-exceeded']);
  });

  it('sets the story aside that could not be examined, and records the others of its drop', () => {
    const long = outcomes('nehir-gazetesi', 'long.txt');
    expect(long).toHaveLength(54);
    expect(long.filter((outcome) => outcome === 'detector-failed')).toHaveLength(1);
  });

  it('refuses with a reason what is no drop', () => {
    const reasons = UPLOADS.map(([key]) => placeOf(key).place).map(
      (of) => receiptOf(calm, of.partner, of.name)?.reason,
    );
    expect(reasons.flatMap((reason) => reason?.code ?? []).sort()).toEqual(
      ['empty-file', 'folder-marker', 'unknown-partner'].sort(),
    );
  });

  it('balances, has a case for each drop with open flags, and tells of them', async () => {
    expect(await recount(calm)).toEqual([]);
    const open = [...calm.ledger.flagItems.values()].filter(({ state }) => state === 'queued');
    expect(calm.desk.openCases()).toEqual([...new Set(open.map(({ dropId }) => `D~${dropId}`))].sort());
    expect(calm.wire.sent.length).toBeGreaterThan(0);
  });
});

describe('the stormy walk', () => {
  it.each([
    ['all files', UPLOADS, SEEDS / 4],
    ['all but the long one', SHORT, (SEEDS / 4) * 3],
  ])(
    'of %s ends as the calm one did and balances, however it storms',
    async (_, uploads, seeds) => {
      const expected = endState(await walk(CALM, uploads));
      let kills = 0;
      for (let seed = 1; seed <= seeds; seed++) {
        const weather = { seed: seed + seeds, kill: 0.4, duplicate: 0.2, partialSend: 0.3, lanes: 1 + (seed % 6) };
        const world = await walk(weather, uploads);
        kills += world.kills;
        expect(differences(expected, endState(world)), `seed ${weather.seed}`).toEqual([]);
        expect(await recount(world, uploads), `seed ${weather.seed}`).toEqual([]);
      }
      expect(kills).toBeGreaterThan(seeds);
    },
    600_000,
  );
});
