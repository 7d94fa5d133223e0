/** A drop whose files were kept long enough and swept: what still comes for it finds nothing left to do, and loses nothing. */
import { expect, it } from 'vitest';
import { type Manifest, sweptKeyOf } from '../../shared/pipeline/manifest.ts';
import type { Receipt } from '../../shared/pipeline/receipt.ts';
import { license } from '../license/license-factory.ts';
import { endState } from './end-state.ts';
import { MemoryRegisters } from './memory-ports.ts';
import { World } from './storm.ts';
import { TOY_DETECTORS } from './toy-detectors.ts';
import { CALM } from './weather.ts';

const WORK = Array.from({ length: 12 }, (_, at) => `w${at}`).join(' ');
const bytes = new TextEncoder().encode(WORK);

/** An agency's work, and a daily that copied it; then the files of one are gone. */
async function swept({ of, marked }: { of: 'agency' | 'daily'; marked: boolean }) {
  const register = new MemoryRegisters([
    { id: 'agency', name: 'Agency', holderId: 'agency' },
    { id: 'daily', name: 'Daily', holderId: null },
  ]);
  const world = new World(register, TOY_DETECTORS, CALM);
  await world.upload('incoming/agency/work.txt', bytes, '2026-03-01T06:00:00.000Z');
  await world.upload('incoming/daily/page.txt', bytes, '2026-03-01T07:00:00.000Z');
  await world.run();
  const [drop] = [...world.ledger.dropItems.values()].filter(({ partner }) => partner === of);
  const { dropId = '', manifestKey = '' } = drop ?? {};
  const manifest = JSON.parse(world.data.text(manifestKey ?? '') ?? '') as Manifest;
  for (const key of world.data.stored.keys()) if (key.startsWith(`drops/${dropId}/`)) world.data.stored.delete(key);
  if (marked) await world.data.put(sweptKeyOf(dropId), new TextEncoder().encode('{}'));
  return { world, manifest, dropId };
}

it('files that are missing and were not swept are a fault: the message comes back and is never taken for done', async () => {
  const { world, manifest } = await swept({ of: 'agency', marked: false });
  world.deliverAgain(manifest);
  await expect(world.run(50)).rejects.toThrow('did not end');
});

it('a late message of a swept drop ends, and everything stands as it stood', async () => {
  const { world, manifest, dropId } = await swept({ of: 'agency', marked: true });
  const before = endState(world);
  world.deliverAgain(manifest);
  await world.run();
  expect(endState(world)).toEqual(before);
  expect([...world.data.stored.keys()].filter((key) => key.startsWith(`drops/${dropId}/`))).toEqual([
    sweptKeyOf(dropId),
  ]);
});

it('the same bytes delivered once more get the receipt of then, under their new name', async () => {
  const { world } = await swept({ of: 'agency', marked: true });
  await world.upload('incoming/agency/again.txt', bytes, '2029-06-01T06:00:00.000Z');
  await world.run();
  const receipts = ['work', 'again'].map((name) => world.data.text(`receipts/agency/${name}.txt.json`) ?? '{}');
  const [first, second] = receipts.map((text) => JSON.parse(text) as Receipt);
  expect(second).toEqual({ ...first, name: 'again.txt' });
});

it('a change of the register finds no text to judge again: the verdict that stood stays', async () => {
  const { world, dropId } = await swept({ of: 'daily', marked: true });
  const before = endState(world);
  world.registers.rest.licenses.push(license({ partnerId: 'daily', holderId: 'agency' }));
  world.registers.current = (world.registers.current ?? 0) + 1;
  const change = { change: 'license', partnerId: 'daily', holderId: 'agency' } as const;
  await world.changes.put({ id: 'x', change, after: world.registers.current - 1 });
  await world.recheck('2026-03-02T01:00:00.000Z');
  expect(world.waiting.map(({ body }) => 'dropId' in body && body.dropId)).toEqual([dropId]);
  await world.run();
  expect(endState(world)).toEqual(before);
});
