import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DropRecord, FlagRecord, SetAsideRecord, WorkRecord } from '../../shared/pipeline/records.ts';
import { KINDS, type Ports } from './ports.ts';

let next = 0;
const newDrop = () => (++next).toString(16).padStart(32, '0');
const storyId = (dropId: string, from: number, to = from + 10) => `${dropId}.${from.toString(36)}-${to.toString(36)}`;
const dropOf = (dropId: string, more: Partial<DropRecord> = {}): DropRecord => ({
  ...{ dropId, partner: 'ajans', names: ['a.txt'], receivedAt: '2026-03-01T06:00:00.000Z', bytes: 9, chars: 200_000 },
  ...{ refused: null, format: 'text', encoding: null, batchSizes: [2], manifestKey: null, warnings: [], marks: [] },
  ...more,
});
const storyOf = (id: string, basis: string): SetAsideRecord => ({
  ...{ storyId: id, partner: 'ajans', receivedAt: '2026-03-01T06:00:00.000Z' },
  ...{ setAside: 'story-too-long', basis },
});
const flagOf = (id: string, version: number, more: Partial<FlagRecord> = {}): FlagRecord =>
  ({
    ...{ flagId: `${id}.unlicensed.x`, storyId: id, dropId: id.slice(0, 32), kind: 'unlicensed', severity: 'high' },
    ...{ state: 'queued', openedAt: '2026-03-01T06:00:00.000Z', version },
    ...more,
  }) as FlagRecord;
const workOf = (id: string): WorkRecord => ({
  ...{ storyId: id, partner: 'ajans', receivedAt: '2026-03-01T06:00:00.000Z', holderId: null, holderName: null },
  ...{ own: false, lang: null, detected: { no: 0, size: 1, key: 'k', sha256: 's', i: 0 } },
});

describe.each(KINDS)('the ledger over %s', (_name, open) => {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });
  afterAll(() => ports.stop());

  it('knows nothing of what nobody wrote', async () => {
    const id = newDrop();
    expect(await ports.ledger.drop(id)).toBeNull();
    expect(await ports.ledger.story(storyId(id, 0))).toBeNull();
    expect(await ports.ledger.stories(dropOf(id))).toEqual([]);
    expect(await ports.ledger.flagsOfDrop(dropOf(id))).toEqual([]);
    expect(await ports.ledger.works([storyId(id, 0)])).toEqual(new Map());
  });

  it('keeps the withdrawal of a work, whoever stores the work again', async () => {
    const id = storyId(newDrop(), 0);
    for (const work of [workOf(id), { ...workOf(id), withdrawn: true as const }, workOf(id)])
      await ports.ledger.putWork(work);
    expect((await ports.ledger.works([id])).get(id)).toEqual({ ...workOf(id), withdrawn: true });
  });

  it('keeps what the desk fences off, whoever stores the work again, and lets only who read the latest say it anew', async () => {
    const id = storyId(newDrop(), 0);
    const fences = [{ start: 3, end: 9 }];
    expect(await ports.ledger.fenceWork(id, fences, 0)).toBe(false);
    await ports.ledger.putWork(workOf(id));
    expect(await ports.ledger.fenceWork(id, fences, 1)).toBe(false);
    expect(await ports.ledger.fenceWork(id, fences, 0)).toBe(true);
    expect(await ports.ledger.fenceWork(id, [], 0)).toBe(false);
    await ports.ledger.putWork({ ...workOf(id), fencedByDesk: [], fencesNo: 7 });
    expect((await ports.ledger.works([id])).get(id)).toEqual({ ...workOf(id), fencedByDesk: fences, fencesNo: 1 });
    expect(await ports.ledger.fenceWork(id, [], 1)).toBe(true);
    expect((await ports.ledger.works([id])).get(id)).toMatchObject({ fencedByDesk: [], fencesNo: 2 });
  });

  it('refuses marks on a drop that was never opened', async () => {
    await expect(ports.ledger.addMarks(newDrop(), ['0'])).rejects.toThrow();
  });

  it('opens a drop once: who comes later adds a name and gets what stands', async () => {
    const id = newDrop();
    const first = dropOf(id, { batchSizes: [50, 7], encoding: { name: 'utf-8', because: 'it is' } });
    expect(await ports.ledger.openDrop(first)).toEqual(first);
    const second = dropOf(id, { names: ['b.txt'], receivedAt: '2027-01-01T00:00:00.000Z', batchSizes: [1] });
    expect(await ports.ledger.openDrop(second)).toEqual({ ...first, names: ['a.txt', 'b.txt'] });
    expect(await ports.ledger.drop(id)).toEqual({ ...first, names: ['a.txt', 'b.txt'] });
  });

  it('keeps marks as a set, whoever adds them at once', async () => {
    const id = newDrop();
    await ports.ledger.openDrop(dropOf(id));
    await Promise.all(['1', '0', '1', '2'].map((mark) => ports.ledger.addMarks(id, [mark])));
    expect((await ports.ledger.addMarks(id, ['0'])).marks).toEqual(['0', '1', '2']);
  });

  it('takes one correction of a split at a time, of the split that stands', async () => {
    const id = newDrop();
    await ports.ledger.openDrop(dropOf(id, { manifestKey: 'first' }));
    expect(await ports.ledger.askCorrection(id, 'another', 'one')).toBeNull();
    expect(await ports.ledger.askCorrection(id, 'first', 'one')).toMatchObject({ correction: 'one' });
    expect(await ports.ledger.askCorrection(id, 'first', 'two')).toBeNull();
    const corrections = [{ key: 'one', by: 'selim', at: '2026-03-02T00:00:00.000Z', from: 'first' }];
    const split = { manifestKey: 'second', batchSizes: [0, 3], splitNo: 2, corrections };
    expect(await ports.ledger.settleCorrection(id, 'two', split)).toBeNull();
    const now = await ports.ledger.settleCorrection(id, 'one', split);
    expect(now).toEqual(dropOf(id, split));
    expect(await ports.ledger.settleCorrection(id, 'one', split)).toBeNull();
    await ports.ledger.askCorrection(id, 'second', 'three');
    expect(await ports.ledger.settleCorrection(id, 'three', null)).toEqual(now);
  });

  it('opens no correction again that was made meanwhile', async () => {
    const id = newDrop();
    await ports.ledger.openDrop(dropOf(id, { manifestKey: 'first' }));
    const asked = await ports.ledger.askCorrection(id, 'first', 'one');
    await ports.ledger.settleCorrection(id, 'one', null);
    expect(await ports.ledger.openDrop(asked ?? dropOf(id))).not.toHaveProperty('correction');
  });

  it('puts a second try in place of a refusal, and of nothing else', async () => {
    const id = newDrop();
    const made = { format: 'text', encoding: null, warnings: ['w'], chars: 9, manifestKey: 'm', batchSizes: [1] };
    await ports.ledger.openDrop(dropOf(id, { refused: 'empty-file' }));
    expect(await ports.ledger.retryDrop(id, { ...made, refused: 'not-text' })).toMatchObject({ refused: 'not-text' });
    expect(await ports.ledger.retryDrop(id, { ...made, refused: null })).toEqual(dropOf(id, { ...made }));
    expect(await ports.ledger.retryDrop(id, { ...made, refused: null })).toBeNull();
  });

  it('keeps the work of the later split', async () => {
    const work = workOf(storyId(newDrop(), 0));
    const gone: WorkRecord = { ...work, splitNo: 2, cutAnew: true };
    await ports.ledger.putWork(work);
    await ports.ledger.putWork(gone);
    await ports.ledger.putWork({ ...work, splitNo: 1 });
    expect((await ports.ledger.works([work.storyId])).get(work.storyId)).toEqual(gone);
  });

  it('lets the greater basis stand, and says what it replaced', async () => {
    const id = storyId(newDrop(), 0);
    const [old, mid, late] = ['1-1', '1-2', '1-3'].map((basis) => storyOf(id, basis)) as [
      SetAsideRecord,
      SetAsideRecord,
      SetAsideRecord,
    ];
    expect(await ports.ledger.putStory(mid)).toEqual({ stands: true, before: null });
    expect(await ports.ledger.putStory(old)).toEqual({ stands: false, before: null });
    expect(await ports.ledger.putStory(mid)).toEqual({ stands: true, before: mid });
    expect(await ports.ledger.putStory(late)).toEqual({ stands: true, before: mid });
    expect(await ports.ledger.story(id)).toEqual(late);
  });

  it('gives the stories of a drop in the order of its text, over all its partitions', async () => {
    const id = newDrop();
    const starts = [150_000, 0, 70_000, 9, 65_536, 65_535];
    for (const start of starts) await ports.ledger.putStory(storyOf(storyId(id, start), '1'));
    const found = await ports.ledger.stories(dropOf(id));
    expect(found.map((story) => story.storyId)).toEqual(
      starts.sort((a, b) => a - b).map((start) => storyId(id, start)),
    );
  });

  it('changes a flag only over the version before, so of two at once one is refused', async () => {
    const id = storyId(newDrop(), 0);
    expect(await ports.ledger.putFlag(flagOf(id, 2))).toBe(false);
    expect(await ports.ledger.putFlag(flagOf(id, 1))).toBe(true);
    expect(await ports.ledger.putFlag(flagOf(id, 1))).toBe(false);
    const both = [flagOf(id, 2, { state: 'superseded' }), flagOf(id, 2)].map((flag) => ports.ledger.putFlag(flag));
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
    expect((await ports.ledger.flagsOfStory(id)).map(({ version }) => version)).toEqual([2]);
  });

  it('keeps a flag with its story, not with a story whose id begins alike', async () => {
    const drop = newDrop();
    const [short, long] = [storyId(drop, 0, 1), storyId(drop, 0, 36)];
    for (const id of [short, long]) await ports.ledger.putFlag(flagOf(id, 1));
    expect((await ports.ledger.flagsOfStory(short)).map((flag) => flag.storyId)).toEqual([short]);
    expect(await ports.ledger.flagsOfDrop(dropOf(drop))).toHaveLength(2);
  });

  it('finds any number of works at once, and leaves unknown ones out', async () => {
    const drop = newDrop();
    const ids = Array.from({ length: 130 }, (_, i) => storyId(drop, i * 700));
    for (const id of ids.slice(1)) await ports.ledger.putWork(workOf(id));
    const found = await ports.ledger.works(ids);
    expect([...found.keys()].sort()).toEqual(ids.slice(1).sort());
    expect(found.get(ids[5] ?? '')).toEqual(workOf(ids[5] ?? ''));
  });
});
