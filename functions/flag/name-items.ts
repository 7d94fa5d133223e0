import type { StoryId } from '../../shared/pipeline/ids.ts';
import type { WorkRecord } from '../../shared/pipeline/records.ts';
import type { DueLooks } from '../../shared/ports/due-looks.ts';
import type { ItemIds, NamedItem } from '../../shared/ports/item-ids.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import { isWorldwide, itemIdsOf } from '../../shared/verdict/item-ids-of.ts';
import { comesBefore } from '../../shared/verdict/lineage.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import type { Subject } from './find-copies.ts';

export interface NamePorts {
  items: ItemIds;
  looks: DueLooks;
  ledger: Pick<Ledger, 'works' | 'putWork'>;
}

export interface Named {
  /** Holders whose own kill orders name a story's item, by story. */
  killedBy: Map<StoryId, string[]>;
  /** Stories that a kill order of this batch names: they must be judged again. */
  concerned: WorkRecord[];
}

const LANES = 8;

/**
 * Notes by which ids the items of a batch go, and does what kill orders ask that name an id and hold no text: works of their
 * holder are withdrawn, and whoever used them is judged again. Noted first, then looked: of an order and the text it names, in
 * flight at once, at least one sees the other. Who withdraws must be the holder: an order of anybody else is its own story only.
 */
export async function nameItems(subjects: readonly Subject[], again: boolean, ports: NamePorts): Promise<Named> {
  const named: Named = { killedBy: new Map(), concerned: [] };
  const noted = subjects.flatMap(({ story, work }) =>
    itemIdsOf(story.fields.metadata ?? {}).map((id) => ({ id, work })),
  );
  await mapAtMost(LANES, noted, ({ id, work }) => ports.items.put(itemOf(id, work)));
  const ids = [...new Set(noted.map(({ id }) => id))];
  const found = new Map(await mapAtMost(LANES, ids, async (id) => [id, await ports.items.of(id)] as const));
  for (const { id, work } of noted) {
    const others = (found.get(id) ?? []).filter(({ storyId }) => storyId !== work.storyId);
    const orders = isWorldwide(id) ? others.flatMap(({ withdrawnBy }) => withdrawnBy ?? []) : [];
    const killedBy = [...new Set([...orders, ...(named.killedBy.get(work.storyId) ?? [])])];
    if (killedBy.length) named.killedBy.set(work.storyId, killedBy);
    if (again) continue;
    if (withdraws(work)) named.concerned.push(...(await order(id, work, others, ports)));
    else if (work.own && killedBy.some((holder) => holder === work.holderId)) await withdraw(work, work, ports);
  }
  return named;
}

const withdraws = ({ own, withdrawn, holderId }: WorkRecord) => own && withdrawn === true && holderId !== null;

const itemOf = (id: string, work: WorkRecord): NamedItem => {
  const { storyId, holderId } = work;
  return { id, storyId, ...(withdraws(work) && holderId !== null && { withdrawnBy: holderId }) };
};

/**
 * An id of the world withdraws every work that goes by it, a provider's own number the latest before the order only.
 * @returns what others delivered under an id of the world
 */
async function order(id: string, by: WorkRecord, others: readonly NamedItem[], ports: NamePorts) {
  const works = [...(await ports.ledger.works(others.map(({ storyId }) => storyId))).values()];
  const standing = works.filter(({ cutAnew }) => !cutAnew);
  const own = standing.filter((work) => work.own && work.holderId === by.holderId);
  const earlier = own.filter((work) => comesBefore(work, by)).sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  for (const work of isWorldwide(id) ? own : earlier.slice(-1)) await withdraw(work, by, ports);
  return isWorldwide(id) ? standing.filter((work) => !work.own) : [];
}

async function withdraw(work: WorkRecord, by: WorkRecord, { ledger, looks }: NamePorts): Promise<void> {
  const { storyId: workId, holderId } = work;
  if (holderId === null) return;
  await ledger.putWork({ ...work, withdrawn: true });
  await looks.put({ at: by.receivedAt, change: { change: 'kill', workId, holderId } });
}
