import { describe, expect, it } from 'vitest';
import { accountOfDrop } from '../../shared/pipeline/account-of-drop.ts';
import { dropReceipt } from '../../shared/pipeline/receipt.ts';
import type { DropRecord, FlagRecord, StoryRecord } from '../../shared/pipeline/records.ts';

const dropId = 'a'.repeat(32);
const drop: DropRecord = {
  ...{ dropId, partner: 'ajans', names: ['a.txt'], receivedAt: '2026-03-01T06:00:00.000Z', bytes: 9, chars: 90 },
  ...{ refused: null, format: 'text', encoding: null, batchSizes: [2], manifestKey: null, warnings: [], marks: ['0'] },
};
const flag = { flagId: `${dropId}.0-a.unlicensed`, storyId: `${dropId}.0-a`, dropId, kind: 'unlicensed' };
const judged = { storyId: `${dropId}.0-a`, no: 1, kind: 'story', verdict: { outcome: 'no-license' }, flags: [flag] };
const aside = { storyId: `${dropId}.b-c`, setAside: 'detector-failed' };
const stories = [judged, aside] as unknown as StoryRecord[];
const flags = [{ ...flag, state: 'queued', version: 1 }] as unknown as FlagRecord[];

function account(change: {
  drop?: Partial<DropRecord>;
  stories?: StoryRecord[];
  flags?: FlagRecord[];
  told?: StoryRecord[];
}) {
  const [of, standing, open] = [{ ...drop, ...change.drop }, change.stories ?? stories, change.flags ?? flags];
  const receipt = dropReceipt(of, 'a.txt', change.told ?? standing, open);
  return accountOfDrop(of, standing, open, new Map([['a.txt', receipt]]));
}

describe('the books of a drop', () => {
  it.each([
    ['a story that is marked but not there', { stories: stories.slice(0, 1) }, ['stories-missing']],
    ['a story too many', { drop: { batchSizes: [1] } }, ['stories-too-many']],
    ['a flag that the verdict raises and nobody holds', { flags: [] }, ['flag-missing']],
    [
      'an open flag that no verdict raises',
      { stories: [aside, { ...aside, storyId: `${dropId}.0-a` }] as StoryRecord[] },
      ['flag-without-cause'],
    ],
    ['a receipt that says something else', { told: [aside] as StoryRecord[] }, ['receipt-differs']],
    ['a name without a receipt', { drop: { names: ['a.txt', 'b.txt'] } }, ['receipt-missing']],
  ])('do not balance with %s', (_, change, problems) => {
    const found = account(change);
    expect(found.problems.map(({ problem }) => problem)).toEqual(problems);
    expect(found.ok).toBe(false);
  });

  it('do not balance yet while stories are in flight, and that alone is no problem', () => {
    expect(account({ drop: { marks: [] } })).toMatchObject({ inFlight: 2, problems: [], ok: false });
    expect(account({ drop: { marks: [] }, stories: [], flags: [] })).toMatchObject({ problems: [], ok: false });
  });

  it('balance when every story is recorded or set aside, with its flags and receipt', () => {
    expect(account({})).toMatchObject({ stories: 2, recorded: 1, setAside: 1, inFlight: 0, openFlags: 1, ok: true });
  });

  it('balance for a flag that a person has closed', () => {
    const closed = flags.map((one) => ({ ...one, state: 'effective' as const }));
    expect(account({ flags: closed })).toMatchObject({ openFlags: 0, problems: [], ok: true });
  });
});
