import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UseRecord } from '../../shared/pipeline/use-record.ts';
import { KINDS, type Ports } from './ports.ts';

const DROP = '0'.repeat(31);
const use = (no: number, more: Partial<UseRecord> = {}): UseRecord => ({
  ...{ storyId: `${DROP}a.${no.toString(36)}-zz`, partner: 'daily', receivedAt: '2026-03-01T06:00:00.000Z' },
  ...{ holder: 'agency', counts: true, works: [] },
  ...more,
});
const START = '2026-01-01T00:00:00.000Z';

describe.each(KINDS)('uses over %s', (_name, open) => {
  let ports: Ports;
  const count = async (of: UseRecord, from = START, limit = 100) => {
    const { uses, changes } = await ports.uses.inOrder(of, from, limit);
    return { stories: uses.map(({ storyId }) => storyId), changes };
  };
  beforeAll(async () => {
    ports = await open();
  });
  afterAll(() => ports.stop());

  it('of nobody are none', async () => {
    expect(await count(use(1, { holder: 'nobody' }))).toEqual({ stories: [], changes: 0 });
    expect(await ports.uses.shelves('nobody', null)).toEqual([]);
    expect(await ports.uses.page({ holder: 'nobody', partner: 'daily', year: '2026' }, null, 5)).toEqual({
      uses: [],
      next: null,
    });
  });

  it('are counted once, in order of arrival and place in the file, without mentions, from an instant on', async () => {
    const later = use(1, { receivedAt: '2026-03-02T06:00:00.000Z' });
    // 40 in base 36 is shorter than 9999: the file decides, not the letters.
    const [first, second] = [use(40), use(9999)];
    for (const one of [later, second, first, second]) await ports.uses.add(one);
    await ports.uses.add(use(7, { counts: false }));
    expect(await count(first)).toEqual({ stories: [first, second, later].map((one) => one.storyId), changes: 3 });
    expect((await count(first, START, 2)).stories).toHaveLength(2);
    expect((await count(first, '2026-03-02T00:00:00.000Z')).stories).toEqual([later.storyId]);
  });

  it('that are taken back no longer count, and what is known only grows', async () => {
    const of = { holder: 'taken' };
    const [a, b] = [use(1, of), use(2, of)];
    for (const one of [a, b]) await ports.uses.add(one);
    for (let times = 0; times < 2; times++) await ports.uses.takeBack(a);
    expect(await count(a)).toEqual({ stories: [b.storyId], changes: 3 });
    await ports.uses.add(a);
    expect(await count(a)).toEqual({ stories: [a.storyId, b.storyId], changes: 4 });
  });

  it('remember the caps they were over, however often they are stored again', async () => {
    const one = use(1, { holder: 'marked' });
    await ports.uses.add(one);
    for (let times = 0; times < 2; times++) await ports.uses.mark(one, ['2/day', '9/year']);
    await ports.uses.add(one);
    const { uses, changes } = await ports.uses.inOrder(one, START, 5);
    expect([uses.map(({ over }) => over), changes]).toEqual([[['2/day', '9/year']], 1]);
  });

  it('are found by holder, partner and year, page by page, mentions too', async () => {
    const of = { holder: 'paged', works: ['w1', 'w2'] };
    const all = [use(1, of), use(2, of), use(3, { ...of, counts: false })];
    for (const one of [...all, use(1, { ...of, partner: 'weekly' })]) await ports.uses.add(one);
    await ports.uses.add(use(9, { ...of, receivedAt: '2025-03-01T06:00:00.000Z' }));
    const shelf = (partner: string, year: string) => ({ holder: 'paged', partner, year });
    const daily = [shelf('daily', '2025'), shelf('daily', '2026')];
    expect(await ports.uses.shelves('paged', 'daily')).toEqual(daily);
    expect(await ports.uses.shelves('paged', null)).toEqual([...daily, shelf('weekly', '2026')]);
    await ports.uses.add(use(1, { holder: 'another', partner: 'weekly' }));
    const ofWeekly = (await ports.uses.shelves(null, 'weekly')).map(({ holder, year }) => `${holder} ${year}`);
    expect(ofWeekly).toEqual(['another 2026', 'paged 2026']);
    const found: UseRecord[] = [];
    let after: string | null = null;
    do {
      const page: { uses: UseRecord[]; next: string | null } = await ports.uses.page(shelf('daily', '2026'), after, 2);
      found.push(...page.uses);
      after = page.next;
    } while (after !== null);
    expect(found).toEqual(all);
  });
});
