/** A holder whose mark is entered after stories that bear it have been recorded. */
import { expect, it } from 'vitest';
import { enterEntry } from '../../functions/runtime/enter-register.ts';
import { splitDrop } from '../../shared/formats/split-drop.ts';
import { examinerFor } from '../../shared/pipeline/examine-story.ts';
import { rulesOfRegister } from '../../shared/pipeline/rules-of-register.ts';
import { MemoryRegisters } from './memory-ports.ts';
import { World } from './storm.ts';
import { CALM } from './weather.ts';

const PARTNERS = ['daily', 'weekly'].map((id) => ({ id, name: id, holderId: null }));
const ZETA = { id: 'zeta', name: 'Zeta Haber Ajansı', aliases: [], signoffs: ['(ZHA)'], domains: [] };
const ferry =
  'The old ferry left the harbour of Norrvik at noon on its last voyage, an hour late, after a crane had blocked the quay since the early morning.';
const bridge =
  'Nobody in Norrvik remembers a winter in which the bridge was closed for so long, and those who grew up on the island say the same of their parents.';

const plain = (headline: string, text: string) => new TextEncoder().encode(`${headline}\n\n${text}\n`);
const flagsOf = (world: World, partner: string) =>
  [...world.ledger.flagItems.values()]
    .filter((flag) => flag.partner === partner && !flag.kind.startsWith('content:'))
    .map(({ kind, state, holderId }) => `${kind} ${state} ${holderId}`);

async function enter({ registers, changes }: World): Promise<void> {
  const desk = {
    addVersion: async () => true,
    putEntry: async () => {
      registers.rest.holders = [ZETA];
      return true;
    },
    countUp: async () => {
      registers.current = (registers.current ?? 0) + 1;
    },
  };
  const entry = { register: 'holder', before: null, after: ZETA, at: '2026-03-01T10:00:00.000Z' } as const;
  await enterEntry({ desk, changes }, entry);
}

it('a sign-off that is entered later finds the stories that bear it, those that were clear among them, and no others', async () => {
  const detectors = { split: splitDrop, examinerFor, rules: rulesOfRegister };
  const world = new World(new MemoryRegisters(PARTNERS), detectors, CALM);
  await world.recheck('2026-03-01T00:00:00.000Z');
  await world.upload('incoming/daily/a.txt', plain('Last voyage', `${ferry} (ZHA)`), '2026-03-01T06:00:00.000Z');
  await world.upload('incoming/weekly/b.txt', plain('Closed', `${bridge} (QQX)`), '2026-03-01T07:00:00.000Z');
  await world.run();
  expect([flagsOf(world, 'daily'), flagsOf(world, 'weekly')]).toEqual([[], []]);
  const others = JSON.stringify([...world.ledger.storyItems.values()].filter(({ partner }) => partner === 'weekly'));

  await enter(world);
  await world.recheck('2026-03-01T10:01:00.000Z');
  await world.run();
  expect(flagsOf(world, 'daily')).toEqual(['unlicensed queued zeta']);
  expect(flagsOf(world, 'weekly')).toEqual([]);
  expect(JSON.stringify([...world.ledger.storyItems.values()].filter(({ partner }) => partner === 'weekly'))).toBe(
    others,
  );
});
