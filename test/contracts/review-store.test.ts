import { afterAll, describe, expect, it } from 'vitest';
import { dynamoAudit } from '../../functions/adapters/dynamo-audit.ts';
import { dynamoLedger } from '../../functions/adapters/dynamo-ledger.ts';
import { dynamoReview } from '../../functions/adapters/dynamo-review.ts';
import type { DropRecord, FlagRecord, SetAsideRecord } from '../../shared/pipeline/records.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Narrow, QueuePlace, ReviewStore } from '../../shared/ports/review-store.ts';
import { actOnFlag } from '../../shared/review/act-on-flag.ts';
import { brokenAt, eventAfter, type FlagEvent } from '../../shared/review/flag-event.ts';
import type { Severity } from '../../shared/verdict/verdict.ts';
import { MemoryAudit } from '../audit/memory-audit.ts';
import { MemoryReview } from '../console/memory-review.ts';
import { reviewTables } from '../console/review-tables.ts';
import { flagRecord } from '../review/flag-record.ts';
import { MemoryLedger } from '../walk/memory-ports.ts';

const tables = await reviewTables();
afterAll(tables.stop);

const inMemory = () => {
  const ledger = new MemoryLedger();
  const review = new MemoryReview(ledger);
  return { ledger, review, audit: new MemoryAudit(review) };
};
const overTheWire = () => {
  const { client, table } = tables;
  return {
    ledger: dynamoLedger(client, table),
    review: dynamoReview(client, table),
    audit: dynamoAudit(client, table),
  };
};

const id = (letter: string) => letter.repeat(32);
const at = (minute: number) => `2026-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
const flagNo = (no: number, more: Partial<FlagRecord> = {}): FlagRecord => {
  const storyId = `${id('a')}.${no.toString(36)}-zzz`;
  return flagRecord({ storyId, flagId: `${storyId}.unlicensed`, openedAt: at(no), lang: 'tr', ...more });
};

describe.each([
  ['memory', inMemory],
  ['DynamoDB', overTheWire],
] as const)('the review store over %s', (_name, open) => {
  const {
    ledger,
    review,
    audit,
  }: { ledger: Ledger; review: ReviewStore; audit: MemoryAudit | ReturnType<typeof dynamoAudit> } = open();
  const numbers = (flags: readonly FlagRecord[]) => flags.map(({ openedAt }) => Number(openedAt.slice(14, 16)));
  const listed = async (severity: Severity, narrow?: Narrow) =>
    numbers((await review.openFlags({ severity, after: null }, 50, narrow)).flags);

  it('knows nothing of what nobody wrote', async () => {
    expect(await review.flag(flagNo(1).flagId)).toBeNull();
    expect(await review.openFlags({ severity: 'high', after: null }, 5)).toEqual({ flags: [], end: true });
    expect(await review.countOpen('high', 5)).toBe(0);
    expect((await review.storiesById([flagNo(1).storyId])).size + (await review.dropsById([id('a')])).size).toBe(0);
    expect(await review.dropEvent(id('a'))).toBeNull();
    expect(await review.events(flagNo(1).flagId, 5)).toEqual([]);
    expect(await review.decisionsOfDay('2026-01-01', 5)).toEqual([]);
    expect([await review.days(5), await review.dropsOfDay('2026-01-01', 5)]).toEqual([[], []]);
  });

  it('lists open flags of a severity, the oldest first, page by page, each once and none of another', async () => {
    for (const no of [4, 1, 3, 2, 5]) await ledger.putFlag(flagNo(no));
    await ledger.putFlag(flagNo(6, { severity: 'low' }));
    for (const limit of [1, 2, 5, 6]) {
      const seen: number[] = [];
      let place: QueuePlace | null = { severity: 'high', after: null };
      for (let pages = 0; place && pages < 9; pages++) {
        const { flags, end } = await review.openFlags(place, limit);
        expect(flags.length).toBeLessThanOrEqual(limit);
        seen.push(...numbers(flags));
        place = end ? null : { severity: 'high', after: flags.at(-1) ?? null };
      }
      expect(place, 'it ends').toBeNull();
      expect(seen).toEqual([1, 2, 3, 4, 5]);
    }
    expect(await listed('low')).toEqual([6]);
    expect(await listed('medium')).toEqual([]);
    // A place that no flag stands at is as good.
    const between = { severity: 'high', after: { openedAt: at(2), flagId: `${id('f')}.0-9.unlicensed` } } as const;
    expect(numbers((await review.openFlags(between, 1)).flags)).toEqual([3]);
  });

  it('answers by partner, holder, kind, language, assignee and moment, and counts so many at most', async () => {
    const life = { assignee: 'ada', claim: null, decision: null, because: null };
    const odd: Partial<FlagRecord>[] = [
      ...[{ partner: 'rare' }, { holderId: 'rare' }, { kind: 'content:phone-number' }, { lang: 'ar' }],
      { life } as unknown as Partial<FlagRecord>,
    ];
    for (const [no, more] of odd.entries()) await ledger.putFlag(flagNo(10 + no, { severity: 'medium', ...more }));
    const by = (index: NonNullable<Narrow['by']>['index'], value: string) => listed('medium', { by: { index, value } });
    expect(await by('partner', 'rare')).toEqual([10]);
    expect(await by('partner', 'gazette')).toEqual([11, 12, 13, 14]);
    expect(await by('holder', 'rare')).toEqual([11]);
    expect(await by('kind', 'content')).toEqual([12]);
    expect(await by('kind', 'unlicensed')).toEqual([10, 11, 13, 14]);
    expect(await by('language', 'ar')).toEqual([13]);
    expect(await by('assignee', 'ada')).toEqual([14]);
    expect(await by('assignee', 'nobody')).toEqual([]);
    expect(await listed('medium', { openedBefore: at(12) })).toEqual([10, 11]);
    const narrow: Narrow = { by: { index: 'partner', value: 'gazette' }, openedBefore: at(13) };
    expect(await listed('medium', narrow)).toEqual([11, 12]);
    expect([await review.countOpen('medium', 9, narrow), await review.countOpen('medium', 9)]).toEqual([2, 5]);
    expect(await review.countOpen('medium', 3)).toBe(3);
  });

  it('lets go of a flag that is decided, keeps it under the day of its decision, and has it back when that is undone', async () => {
    const act = async (flagId: string, action: Parameters<typeof actOnFlag>[1]) => {
      const acted = actOnFlag((await review.flag(flagId)) as FlagRecord, action);
      if (!acted.ok) throw new Error(acted.refusal);
      expect(await ledger.putFlag(acted.record)).toBe(true);
    };
    const decide = async (no: number, now: string) => {
      const { flagId } = flagNo(no);
      await act(flagId, { do: 'claim', by: 'ada', at: now, leaseId: 'l' });
      await act(flagId, { do: 'decide', by: 'ada', at: now, leaseId: 'l', kind: 'false-match', reason: '' });
    };
    const times = ['2026-02-01T08:00:00.000Z', '2026-02-01T09:00:00.000Z', '2026-02-02T08:00:00.000Z'];
    for (const [at, now] of times.entries()) await decide(at + 1, now);
    expect(await listed('high')).toEqual([4, 5]);
    expect(numbers(await review.decisionsOfDay('2026-02-01', 9))).toEqual([2, 1]);
    expect(numbers(await review.decisionsOfDay('2026-02-01', 1))).toEqual([2]);
    const before = { at: times[1] ?? '', flagId: flagNo(2).flagId };
    expect(numbers(await review.decisionsOfDay('2026-02-01', 9, before))).toEqual([1]);
    expect(numbers(await review.decisionsOfDay('2026-02-02', 9))).toEqual([3]);
    await act(flagNo(3).flagId, { do: 'undo', by: 'ada', at: '2026-02-02T08:00:10.000Z' });
    expect(await listed('high')).toEqual([3, 4, 5]);
    expect(await review.decisionsOfDay('2026-02-02', 9)).toEqual([]);
  });

  it('finds stories and drops by their ids, each once, and leaves out what there is not', async () => {
    const story = (no: number): SetAsideRecord => ({
      ...{ storyId: `${id('b')}.${no.toString(36)}-zzz`, partner: 'gazette', receivedAt: at(1) },
      ...{ setAside: 'story-too-long', basis: '1' },
    });
    for (let no = 0; no < 130; no++) await ledger.putStory(story(no));
    const ids = Array.from({ length: 131 }, (_, no) => story(no).storyId);
    const found = await review.storiesById([...ids, ...ids]);
    expect(found.size).toBe(130);
    expect(found.get(story(129).storyId)).toEqual(story(129));
  });

  it('gives the latest events of a history, the oldest of them first, however often each was put', async () => {
    const { flagId } = flagNo(5);
    const events: FlagEvent[] = [];
    for (const no of [1, 2, 3]) {
      const what = { at: at(no), actor: 'ada', action: 'note', subject: flagId, data: { no } };
      events.push(eventAfter(events.at(-1) ?? null, what));
    }
    for (const event of [...events, ...events]) await review.putEvent(event);
    expect(await review.events(flagId, 9)).toEqual(events);
    expect(await review.events(flagId, 2)).toEqual(events.slice(1));
    expect(await review.events(flagNo(4).flagId, 9)).toEqual([]);
    const [first] = events;
    if (!first) throw new Error('none');
    await review.eraseData(first);
    await review.putEvent(first);
    expect(await review.events(flagId, 9)).toEqual([{ ...first, data: {} }, ...events.slice(1)]);
  });

  it('adds to the history of a drop only after the event that stands', async () => {
    const dropId = id('c');
    const what = (actor: string) => ({ at: at(1), actor, action: 'read', subject: dropId, data: {} });
    const first = eventAfter(null, what('ada'));
    const second = eventAfter(first, what('bo'));
    expect(await review.putDropEvent(second)).toBe(false);
    expect([await review.putDropEvent(first), await review.putDropEvent(first)]).toEqual([true, false]);
    expect(await review.putDropEvent(second)).toBe(true);
    expect(await review.putDropEvent(eventAfter(first, what('cem')))).toBe(false);
    expect(await review.dropEvent(dropId)).toEqual(second);
    for (const event of [first, second, second]) {
      await review.noteChain(event);
      await review.putEvent(event);
    }
    expect(await audit.subjects('2026-01-01')).toContain(dropId);
    expect(brokenAt(await audit.chain(dropId))).toBeNull();
  });

  it('lists drops by day, the latest first, from a place on', async () => {
    const drop = (letter: string, receivedAt: string): DropRecord => ({
      ...{ dropId: id(letter), partner: 'gazette', names: [letter], receivedAt, bytes: 1, chars: 1, refused: null },
      ...{ format: 'text', encoding: null, batchSizes: [], manifestKey: null, warnings: [], marks: [] },
    });
    const times = [
      '2026-03-01T08:00:00.000Z',
      '2026-03-02T08:00:00.000Z',
      '2026-03-02T08:00:00.000Z',
      '2026-03-04T08:00:00.000Z',
    ];
    for (const [at, letter] of ['1', '2', '3', '4'].entries()) await ledger.openDrop(drop(letter, times[at] ?? ''));
    expect(await review.days(2)).toEqual(['2026-03-04', '2026-03-02']);
    expect(await review.days(9, '2026-03-02')).toEqual(['2026-03-01']);
    const names = async (limit: number, before?: DropRecord) =>
      (await review.dropsOfDay('2026-03-02', limit, before)).map(({ names }) => names[0]);
    expect(await names(9)).toEqual(['3', '2']);
    expect(await names(1)).toEqual(['3']);
    expect(await names(9, drop('3', times[2] ?? ''))).toEqual(['2']);
    const found = await review.dropsById([id('4'), id('4'), id('9')]);
    expect([...found.keys()]).toEqual([id('4')]);
    expect(found.get(id('4'))?.names).toEqual(['4']);
  });
});
