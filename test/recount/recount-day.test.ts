import { beforeEach, describe, expect, it } from 'vitest';
import { recountDay } from '../../functions/recount/recount-day.ts';
import { noVerdict } from '../../shared/pipeline/basis.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { receiptKey } from '../../shared/pipeline/place.ts';
import { dropReceipt } from '../../shared/pipeline/receipt.ts';
import type { DropRecord, SetAsideRecord } from '../../shared/pipeline/records.ts';
import { MemoryLedger, MemoryObjects } from '../walk/memory-ports.ts';

let ledger: MemoryLedger;
let data: MemoryObjects;
const asked: string[] = [];

beforeEach(() => {
  [ledger, data] = [new MemoryLedger(), new MemoryObjects()];
  asked.length = 0;
});

const receivedAt = '2026-03-01T06:00:00.000Z';
async function dropOf(no: number, marks: string[]) {
  const dropId = no.toString(16).padStart(32, '0');
  const drop: DropRecord = {
    ...{ dropId, partner: 'ajans', names: [`${no}.txt`], receivedAt, bytes: 9, chars: 9, refused: null },
    ...{ format: 'text', encoding: null, batchSizes: [1], manifestKey: null, warnings: [], marks },
  };
  const story: SetAsideRecord = {
    ...{ storyId: `${dropId}.0-9`, partner: 'ajans', receivedAt, setAside: 'detector-failed', basis: noVerdict() },
  };
  await ledger.openDrop(drop);
  if (marks.length) await ledger.putStory(story);
  const receipt = JSON.stringify(dropReceipt(drop, `${no}.txt`, [story], []));
  await data.put(receiptKey({ partner: 'ajans', name: `${no}.txt` }), new TextEncoder().encode(receipt));
}

const recount = () =>
  recountDay({
    async *dropsOf(day) {
      asked.push(day);
      yield* ledger.dropItems.values();
    },
    ...{ ledger, data, clock: { now: () => '2026-03-02T03:40:00.000Z' } },
  });

describe('the nightly recount', () => {
  it('of a day without drops is quiet', async () => {
    expect(await recount()).toEqual({ day: '2026-03-01', drops: 0, unbalanced: [], left: 0 });
    expect(asked).toEqual(['2026-03-01']);
  });

  it('names a drop that is still on its way, and one whose story is gone, and no other', async () => {
    await dropOf(1, ['0']);
    await dropOf(2, []);
    await dropOf(3, ['0']);
    ledger.storyItems.delete(`${'3'.padStart(32, '0')}.0-9`);
    const { drops, unbalanced } = await recount();
    expect(drops).toBe(3);
    expect(
      unbalanced.map(({ drop, inFlight, problems }) => [drop.at(-1), inFlight, problems.map((p) => p.problem)]),
    ).toEqual([
      ['2', 1, []],
      ['3', 0, ['stories-missing', 'receipt-differs']],
    ]);
  });

  it('stops at its limit and tells how many are left', async () => {
    for (let no = 0; no <= LIMITS.recountDrops; no++) await dropOf(no, ['0']);
    expect(await recount()).toMatchObject({ drops: LIMITS.recountDrops, left: 1, unbalanced: [] });
  });
});
