import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient } from '../../functions/adapters/clients.ts';
import { dynamoDueLooks } from '../../functions/adapters/dynamo-due-looks.ts';
import { dynamoItemIds } from '../../functions/adapters/dynamo-item-ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { DueLook, DueLooks } from '../../shared/ports/due-looks.ts';
import type { ItemIds } from '../../shared/ports/item-ids.ts';
import { MemoryItemIds, MemoryLooks } from '../walk/memory-looks.ts';
import { KINDS, type Ports } from './ports.ts';

const story = (no: number) => `${'a'.repeat(32)}.${no}-${no + 1}`;
const lookAt = (at: string, no: number): DueLook => ({ at, change: { change: 'story', storyId: story(no) } });

describe.each(KINDS)('over %s', (kind, open) => {
  let ports: Ports;
  let looks: DueLooks;
  let ids: ItemIds;
  beforeAll(async () => {
    ports = await open();
    looks = kind === 'memory' ? new MemoryLooks() : dynamoDueLooks(documentClient(), 'ledger');
    ids = kind === 'memory' ? new MemoryItemIds() : dynamoItemIds(documentClient(), 'ledger');
  }, 60_000);
  afterAll(() => ports.stop());

  it('a look is due from its moment on, in order, until it is done; put twice it is one', async () => {
    const kill: DueLook = {
      at: '2026-03-01T09:00:00Z',
      change: { change: 'kill', workId: story(9), holderId: 'agency' },
    };
    const [early, late] = [lookAt('2026-03-01T10:00:00.000Z', 1), lookAt('2026-03-01T10:00:00.001Z', 2)];
    for (const look of [late, early, kill, early]) await looks.put(look);
    expect(await looks.due('2026-03-01T08:59:59.999Z', 10)).toEqual([]);
    expect(await looks.due('2026-03-01T10:00:00.000Z', 10)).toEqual([kill, early]);
    expect(await looks.due('2026-03-02T00:00:00.000Z', 2)).toEqual([kill, early]);
    await looks.done(kill);
    await looks.done(kill);
    expect(await looks.due('2026-03-02T00:00:00.000Z', 10)).toEqual([early, late]);
  });

  it('an item’s id names its stories, kill orders first, and none of another id', async () => {
    await ids.put({ id: 'urn:x:1', storyId: story(1) });
    await ids.put({ id: 'urn:x:1', storyId: story(1) });
    await ids.put({ id: 'urn:x:1', storyId: story(5), withdrawnBy: 'agency' });
    await ids.put({ id: 'urn:x:10', storyId: story(2) });
    expect(await ids.of('urn:x:1')).toEqual([
      { id: 'urn:x:1', storyId: story(5), withdrawnBy: 'agency' },
      { id: 'urn:x:1', storyId: story(1) },
    ]);
    expect(await ids.of('urn:x:2')).toEqual([]);
  });

  it('of an id that very many carry, as many as the limit are looked at, the orders among them', async () => {
    const most = LIMITS.storiesPerItemId;
    const put = (no: number) => ids.put({ id: 'urn:x:many', storyId: story(no) });
    for (let no = 0; no < most; no++) await put(no);
    expect(await ids.of('urn:x:many')).toHaveLength(most);
    await ids.put({ id: 'urn:x:many', storyId: story(most), withdrawnBy: 'agency' });
    const found = await ids.of('urn:x:many');
    expect(found).toHaveLength(most);
    expect(found[0]?.withdrawnBy).toBe('agency');
  });
});
