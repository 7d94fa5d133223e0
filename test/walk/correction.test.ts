/** A person corrects the split of a drop: the changed stories walk again, in calm and in storms. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Correction } from '../../shared/pipeline/correction.ts';
import type { Manifest } from '../../shared/pipeline/manifest.ts';
import type { Receipt } from '../../shared/pipeline/receipt.ts';
import { isOpen } from '../../shared/review/flag-states.ts';
import { MemoryRegisters } from './memory-ports.ts';
import { rememberedDetectors } from './remembered-detectors.ts';
import { type Detectors, World } from './storm.ts';
import { TOY_DETECTORS } from './toy-detectors.ts';
import { CALM, type Weather } from './weather.ts';

const SEEDS = 40;
const sentence = (no: number) => Array.from({ length: 12 }, (_, at) => `w${no}x${at}`).join(' ');
const text = (...numbers: number[]) => numbers.map(sentence).join('\n\n');
const register = () =>
  new MemoryRegisters([
    { id: 'agency', name: 'Agency', holderId: 'agency' },
    { id: 'daily', name: 'Daily', holderId: null },
    { id: 'weekly', name: 'Weekly', holderId: null },
  ]);
const bytes = (of: string) => new TextEncoder().encode(of);
const AT = '2026-03-01T12:00:00.000Z';

/** The daily's drop has three stories; the first two are copies. */
async function dropped(weather: Weather) {
  const world = new World(register(), TOY_DETECTORS, weather);
  await world.upload('incoming/agency/works.txt', bytes(text(1, 2)), '2026-03-01T06:00:00.000Z');
  await world.upload('incoming/daily/page.txt', bytes(text(1, 2, 7)), '2026-03-01T07:00:00.000Z');
  await world.run();
  const drop = [...world.ledger.dropItems.values()].find(({ partner }) => partner === 'daily');
  return { world, dropId: drop?.dropId ?? '', base: drop?.manifestKey ?? '' };
}
type Dropped = Awaited<ReturnType<typeof dropped>>;

const correction = ({ dropId, base }: Pick<Dropped, 'dropId' | 'base'>, over: Partial<Correction>): Correction => ({
  ...{ v: 1, dropId, base, edits: [], restore: null, by: 'selim', at: AT, reason: 'One story, not two.' },
  ...over,
});
const joinEdit = ({ world, base }: Dropped) =>
  `join.${(JSON.parse(world.data.text(base) ?? '') as Manifest).segments[1]?.start}`;
const join = (at: Dropped) => at.world.correct(correction(at, { edits: [joinEdit(at)] }));
const current = ({ world, dropId }: Dropped) => world.ledger.dropItems.get(dropId);

function standing({ world, dropId }: Dropped) {
  const of = <T extends { storyId: string }>(items: Iterable<T>) =>
    [...items].filter(({ storyId }) => storyId.startsWith(dropId)).sort((a, b) => (a.storyId < b.storyId ? -1 : 1));
  const stories = of(world.ledger.storyItems.values()).map(({ basis: _known, ...story }) => story);
  const open = of(world.ledger.flagItems.values()).filter(isOpen);
  const receipt = JSON.parse(world.data.text('receipts/daily/page.txt.json') ?? '') as Receipt;
  const works = [...world.ledger.workItems.values()].filter(({ cutAnew }) => cutAnew).map(({ storyId }) => storyId);
  return { stories, open: open.map(({ version: _count, ...flag }) => flag), receipt, cutAnew: works.sort() };
}
const ids = (list: readonly { storyId: string }[]) => list.map(({ storyId }) => storyId);

describe('in calm', () => {
  let at: Dropped;
  let before: ReturnType<typeof standing>;
  let after: ReturnType<typeof standing>;
  beforeAll(async () => {
    at = await dropped(CALM);
    before = standing(at);
    await join(at);
    await at.world.run();
    after = standing(at);
  });

  it('joins two stories into one with flags of its own; the flags of the two are superseded', () => {
    expect(before.open).toHaveLength(2);
    expect(after.receipt).toMatchObject({ status: 'done', counts: { stories: 2, recorded: 2, setAside: 0, flags: 2 } });
    expect(after.open[0]?.storyId).toBe(after.receipt.stories[0]?.storyId);
    const old = before.open.map(({ flagId }) => at.world.ledger.flagItems.get(flagId)?.state);
    expect(old).toEqual(['superseded', 'superseded']);
  });
  it('keeps the id of the story that did not move, and what is cut otherwise is no work any more', () => {
    expect(after.receipt.stories.at(-1)?.storyId).toBe(before.receipt.stories.at(-1)?.storyId);
    expect(after.cutAnew).toEqual(ids(before.stories).slice(0, 2));
  });
  it('knows who did it and what stood before', () => {
    expect(current(at)).toMatchObject({ splitNo: 2, corrections: [{ by: 'selim', at: AT, from: at.base }] });
    expect(current(at)).not.toHaveProperty('correction');
  });
  it('a second one on the old split is refused, and one that does not fit changes nothing', async () => {
    await expect(join(at)).rejects.toThrow('another correction');
    const base = current(at)?.manifestKey ?? '';
    await at.world.correct(correction({ dropId: at.dropId, base }, { edits: ['join.0'] }));
    await at.world.run();
    expect(current(at)).toMatchObject({ splitNo: 2, manifestKey: base });
    expect(current(at)).not.toHaveProperty('correction');
  });
  it('goes back to the split before, and everything stands as it stood', async () => {
    const base = current(at)?.manifestKey ?? '';
    await at.world.correct(correction({ dropId: at.dropId, base }, { restore: at.base }));
    await at.world.run();
    const back = standing(at);
    expect(back.open.map(({ flagId }) => flagId)).toEqual(before.open.map(({ flagId }) => flagId));
    expect(back.receipt).toEqual(before.receipt);
    expect(back.cutAnew).toEqual(ids(after.stories).filter((id) => !ids(before.stories).includes(id)));
  });
});

it('a split that is unsure is one flag, which a correction of any story ends, also where its own did not move', async () => {
  const real = rememberedDetectors();
  const split: Detectors['split'] = async (given, name) => {
    const made = await TOY_DETECTORS.split(given, name);
    return { ...made, segments: made.segments.map((one, at) => ({ ...one, confidence: at === 2 ? 0.3 : 0.99 })) };
  };
  const world = new World(register(), { ...real, split }, CALM);
  await world.upload('incoming/weekly/page.txt', bytes(text(1, 2, 7)), '2026-03-01T07:00:00.000Z');
  await world.run();
  const [drop] = world.ledger.dropItems.values();
  const at = { world, dropId: drop?.dropId ?? '', base: drop?.manifestKey ?? '' };
  const doubts = () => [...world.ledger.flagItems.values()].filter(({ kind }) => kind === 'content:uncertain-split');
  expect(doubts()).toMatchObject([{ state: 'queued', severity: 'low' }]);
  expect(doubts()[0]?.because).toContain('1 of the 3 boundaries');
  await join(at);
  await world.run();
  expect(doubts()).toMatchObject([{ state: 'superseded' }]);
});

it(`in ${SEEDS} storms, old messages of the split before among them, it ends as in calm`, async () => {
  const calm = await dropped(CALM);
  await join(calm);
  await calm.world.run();
  const end = async (weather: Weather) => {
    const at = await dropped(weather);
    // Messages of the first split that come late: they must not bring back what was cut otherwise.
    const late = JSON.parse(at.world.data.text(at.base) ?? '') as Manifest;
    await join(at);
    at.world.deliverAgain(late);
    await at.world.run();
    return standing(at);
  };
  const expected = standing(calm);
  for (let seed = 1; seed <= SEEDS; seed++) {
    const found = await end({ seed, kill: 0.4, duplicate: 0.2, partialSend: 0.3, lanes: 1 + (seed % 6) });
    expect(found, `seed ${seed}`).toEqual(expected);
  }
}, 60_000);
