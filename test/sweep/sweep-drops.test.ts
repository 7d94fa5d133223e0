import { expect, test } from 'vitest';
import { readKeptText, textBytes } from '../../functions/runtime/story-text.ts';
import { sweepDrops } from '../../functions/sweep/sweep-drops.ts';
import { sweptKeyOf, textKeyOf } from '../../shared/pipeline/manifest.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import type { KeptDrops, LegalHold } from '../../shared/ports/kept-drops.ts';
import { flagRecord } from '../review/flag-record.ts';
import { MemoryLedger, MemoryObjects } from '../walk/memory-ports.ts';

const NOW = '2030-01-01T00:00:00.000Z';
const before = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const id = (letter: string) => letter.repeat(32);

async function archive() {
  const [ledger, data] = [new MemoryLedger(), new MemoryObjects()];
  const [held, swept] = [new Map<string, LegalHold[]>(), new Set<string>()];
  const drop = async (dropId: string, age: number) => {
    await ledger.openDrop({
      dropId,
      partner: 'p',
      names: [],
      receivedAt: before(age),
      chars: 9,
    } as unknown as DropRecord);
    await data.put(textKeyOf(dropId), textBytes('some text'));
    await data.put(`drops/${dropId}/original`, textBytes('some text'));
  };
  const kept: KeptDrops = {
    async *dropsBefore(limit) {
      const all = [...ledger.dropItems.values()].sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
      yield* all.filter(({ receivedAt }) => receivedAt < limit);
    },
    holds: async (dropId) => held.get(dropId) ?? [],
    putHold: async (dropId, hold) => void held.set(dropId, [hold]),
    liftHold: async (dropId) => void held.delete(dropId),
    isSwept: async (dropId) => swept.has(dropId),
    noteSwept: async (dropId) => void swept.add(dropId),
    async remove(dropId) {
      for (const key of [...data.stored.keys()])
        if (key.startsWith(`drops/${dropId}/`) && key !== sweptKeyOf(dropId)) data.stored.delete(key);
    },
  };
  const ports = { kept, ledger, data, clock: { now: () => NOW } };
  const has = (dropId: string) => data.stored.has(textKeyOf(dropId));
  return { ports, ledger, data, drop, kept, has };
}

test('what is young, held or open stays, however old; the rest goes, once', async () => {
  const { ports, ledger, drop, kept, has } = await archive();
  const { days } = RETENTION.drops;
  const [young, old, held, open, decided] = [id('a'), id('b'), id('c'), id('d'), id('e')];
  await drop(young, days - 1);
  for (const [at, dropId] of [old, held, open, decided].entries()) await drop(dropId, days + 1 + at);
  await kept.putHold(held, { subject: held, by: 'ada', at: NOW, reason: 'court' });
  const flag = (dropId: string) => flagRecord({ flagId: `${dropId}.0-9.unlicensed`, storyId: `${dropId}.0-9`, dropId });
  await ledger.putFlag(flag(open));
  await ledger.putFlag({ ...flag(decided), state: 'effective' });
  expect(await sweepDrops(ports)).toEqual({ looked: 4, swept: 2 });
  expect([young, old, held, open, decided].map(has)).toEqual([true, false, true, true, false]);
  expect((await sweepDrops(ports)).swept).toBe(0);
  await kept.liftHold(held, held, 'ada', NOW);
  expect((await sweepDrops(ports)).swept).toBe(1);
  expect(has(held)).toBe(false);
});

test('a text that was swept is known to be gone; one that is only missing is not', async () => {
  const { ports, data, drop } = await archive();
  await drop(id('b'), RETENTION.drops.days + 1);
  await sweepDrops(ports);
  const extent = { start: 0, end: 4 };
  expect(await readKeptText(data, id('b'), extent)).toBe('');
  await expect(readKeptText(data, id('f'), extent)).rejects.toThrow('no object');
});
