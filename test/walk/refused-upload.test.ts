/** An upload that became no drop: listed until it is taken after all, in calm weather and in storms. */
import { describe, expect, it } from 'vitest';
import { uploadIdOf } from '../../shared/pipeline/refused-upload.ts';
import { endState } from './end-state.ts';
import { MemoryRegisters } from './memory-ports.ts';
import { World } from './storm.ts';
import { TOY_DETECTORS } from './toy-detectors.ts';
import { CALM, type Weather } from './weather.ts';

const bytes = new TextEncoder().encode(Array.from({ length: 12 }, (_, at) => `w${at}`).join(' '));
const KEY = 'incoming/newcomer/page.txt';
const SIX = '2026-03-01T06:00:00.000Z';
const SEVEN = '2026-03-01T07:00:00.000Z';
const newcomer = { id: 'newcomer', name: 'Newcomer', holderId: null };

async function refused(weather: Weather, keys: readonly string[] = [KEY]) {
  const world = new World(new MemoryRegisters([]), TOY_DETECTORS, weather);
  for (const key of keys) await world.upload(key, bytes, SIX);
  await world.run();
  return world;
}
const listed = async (world: World) => (await world.refused.list(9)).map(({ key, reason }) => [key, reason]);

it('an empty folder is refused and on no list', async () => {
  expect(await listed(await refused(CALM, ['incoming/newcomer/']))).toEqual([]);
});

it('what is asked for once more while nothing has changed is refused once more', async () => {
  const world = await refused(CALM);
  await world.refused.askAgain(uploadIdOf(KEY), 'ada', SEVEN);
  world.takeUp(uploadIdOf(KEY));
  await world.run();
  expect(await listed(world)).toEqual([[KEY, 'unknown-partner']]);
  expect((await world.refused.one(uploadIdOf(KEY)))?.again).toBeUndefined();
  expect(world.ledger.dropItems.size).toBe(0);
});

it('what was dismissed, or never refused, is not taken up', async () => {
  const world = await refused(CALM);
  world.registers.partners.push(newcomer);
  await world.refused.settle({ id: uploadIdOf(KEY), receivedAt: SIX }, { how: 'dismissed', by: 'ada', at: SEVEN });
  for (const id of [uploadIdOf(KEY), uploadIdOf('incoming/newcomer/other.txt')]) world.takeUp(id);
  await world.run();
  expect(world.ledger.dropItems.size).toBe(0);
});

it('a later upload under its name that is taken takes it off the list', async () => {
  const world = await refused(CALM);
  world.registers.partners.push(newcomer);
  await world.upload(KEY, bytes, SEVEN);
  await world.run();
  expect(await listed(world)).toEqual([]);
});

describe.each([1, 2, 3, 4, 5])('in storm %i', (seed) => {
  it('what is taken up once the partner is known becomes the drop it would have been, and leaves the list', async () => {
    const calm = new World(new MemoryRegisters([newcomer]), TOY_DETECTORS, CALM);
    await calm.upload(KEY, bytes, SIX);
    await calm.run();
    const world = await refused({ seed, kill: 0.4, duplicate: 0.3, partialSend: 0.2, lanes: 3 });
    expect(await listed(world)).toEqual([[KEY, 'unknown-partner']]);
    world.registers.partners.push(newcomer);
    world.takeUp(uploadIdOf(KEY));
    await world.run();
    const { receipts, ...state } = endState(world);
    expect({ ...state, receipts: receipts.filter((one) => one.includes('page.txt')) }).toEqual(endState(calm));
    expect(await listed(world)).toEqual([]);
  });
});
