import { expect, test } from 'vitest';
import { readKeptText, textBytes } from '../../functions/runtime/story-text.ts';
import { sweepDrops } from '../../functions/sweep/sweep-drops.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { textKeyOf } from '../../shared/pipeline/manifest.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import type { KeptDrops } from '../../shared/ports/kept-drops.ts';
import { flagRecord } from '../review/flag-record.ts';
import { MemoryLedger, MemoryObjects } from '../walk/memory-ports.ts';
import { MemoryKeptDrops } from './memory-kept-drops.ts';

const NOW = '2030-01-01T00:00:00.000Z';
const before = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const id = (letter: string) => letter.repeat(32);

async function archive() {
  const [ledger, data] = [new MemoryLedger(), new MemoryObjects()];
  const kept: KeptDrops = new MemoryKeptDrops(ledger, data);
  const drop = async (dropId: string, age: number) => {
    const receivedAt = before(age);
    await ledger.openDrop({ dropId, partner: 'p', names: [], receivedAt, chars: 9 } as unknown as DropRecord);
    await data.put(textKeyOf(dropId), textBytes('some text'));
    await data.put(`drops/${dropId}/original`, textBytes('some text'));
  };
  const hold = (dropId: string) => kept.putHold(dropId, { subject: dropId, by: 'ada', at: NOW, reason: 'court' });
  const ports = { kept, ledger, data, clock: { now: () => NOW } };
  const has = (dropId: string) => data.stored.has(textKeyOf(dropId));
  return { ports, ledger, data, drop, kept, hold, has };
}

test('what is young, held or open stays, however old; the rest goes, once', async () => {
  const { ports, ledger, drop, kept, hold, has } = await archive();
  const { days } = RETENTION.drops;
  const [young, old, held, open, decided] = [id('a'), id('b'), id('c'), id('d'), id('e')];
  await drop(young, days - 1);
  for (const [at, dropId] of [old, held, open, decided].entries()) await drop(dropId, days + 1 + at);
  await hold(held);
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

test('a work stays as long as an open flag of a younger drop is about it: it is half of the evidence', async () => {
  const { ports, ledger, drop, has } = await archive();
  const [work, copy] = [id('a'), id('b')];
  await drop(work, RETENTION.drops.days + 9);
  await drop(copy, 3);
  const flag = flagRecord({
    flagId: `${copy}.0-9.unlicensed`,
    storyId: `${copy}.0-9`,
    dropId: copy,
    workId: `${work}.0-9`,
  });
  await ledger.putFlag(flag);
  expect((await sweepDrops(ports)).swept).toBe(0);
  await ledger.putFlag({ ...flag, state: 'effective', version: 2 });
  expect((await sweepDrops(ports)).swept).toBe(1);
  expect([has(work), has(copy)]).toEqual([false, true]);
});

const numbered = (no: number) => no.toString(16).padStart(32, '0');

test('a night looks at so many drops and one more waits, however many are held; the next goes on behind them', async () => {
  const { ports, drop, hold, has } = await archive();
  const most = LIMITS.sweepDrops;
  for (let no = 0; no <= most; no++) await drop(numbered(no), RETENTION.drops.days + 2 * most - no);
  for (let no = 0; no < most; no++) await hold(numbered(no));
  expect(await sweepDrops(ports)).toEqual({ looked: most, swept: 0 });
  expect(has(numbered(most))).toBe(true);
  expect(await sweepDrops(ports)).toEqual({ looked: most / 2 + 1, swept: 1 });
  expect(has(numbered(most))).toBe(false);
});

test('what was held is looked at again in rounds, half a night each, and goes when nobody holds it any more', async () => {
  const { ports, drop, kept, hold, has } = await archive();
  const most = LIMITS.sweepDrops;
  for (let no = 0; no < most; no++) {
    await drop(numbered(no), RETENTION.drops.days + 2 * most - no);
    await hold(numbered(no));
  }
  await sweepDrops(ports);
  const last = numbered(most - 1);
  for (const released of [numbered(0), last]) await kept.liftHold(released, released, 'ada', NOW);
  expect(await sweepDrops(ports)).toEqual({ looked: most / 2, swept: 1 });
  expect([has(numbered(0)), has(last)]).toEqual([false, true]);
  expect(await sweepDrops(ports)).toEqual({ looked: most / 2, swept: 1 });
  expect(has(last)).toBe(false);
  // The round is over and begins again with the oldest.
  await kept.liftHold(numbered(1), numbered(1), 'ada', NOW);
  expect((await sweepDrops(ports)).swept).toBe(1);
});

test.each([
  'remove',
  'noteSwept',
  'leaveBehind',
  'takeUp',
  'putSweepMarks',
] as const)('a kill at %s is made up for by the next nights', async (at) => {
  const { ports, drop, kept, hold, has } = await archive();
  const [old, held, older] = [id('a'), id('b'), id('c')];
  for (const [no, dropId] of [old, held, older].entries()) await drop(dropId, RETENTION.drops.days + 1 + no);
  await hold(held);
  const killed = { ...ports, kept: killedOnce(kept, at) };
  await sweepDrops(killed).catch(() => {});
  await kept.liftHold(held, held, 'ada', NOW);
  await sweepDrops(killed).catch(() => {});
  await sweepDrops(killed);
  expect([old, held, older].map(has)).toEqual([false, false, false]);
  expect((await sweepDrops(ports)).looked).toBe(0);
});

/** The first call of one method fails, before it has done anything. */
function killedOnce(kept: KeptDrops, method: keyof KeptDrops): KeptDrops {
  let killed = false;
  return new Proxy(kept, {
    get(of, name: keyof KeptDrops) {
      if (name !== method || killed) return of[name].bind(of);
      killed = true;
      return () => Promise.reject(new Error('killed'));
    },
  });
}

test('a text that was swept is known to be gone; one that is only missing is not', async () => {
  const { ports, data, drop } = await archive();
  await drop(id('b'), RETENTION.drops.days + 1);
  await sweepDrops(ports);
  const extent = { start: 0, end: 4 };
  expect(await readKeptText(data, id('b'), extent)).toBe('');
  await expect(readKeptText(data, id('f'), extent)).rejects.toThrow('no object');
});
