import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DropId, StoryId } from '../../shared/pipeline/ids.ts';
import * as keys from '../../shared/pipeline/ledger-keys.ts';
import type { DropRecord, FlagRecord, StoryRecord, WorkRecord } from '../../shared/pipeline/records.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import { isOpen } from '../../shared/review/flag-states.ts';
import { type Change, dynamoTable, type Item, overVersionBefore } from './dynamo-table.ts';
import { dropOf, recordOf } from './ledger-items.ts';

const NOTHING_GREATER_STANDS = 'attribute_not_exists(pk) OR basis <= :basis';
const NOBODY_FENCED = 'attribute_exists(pk) AND attribute_not_exists(fencesNo)';
const FENCED_BEFORE_STANDS = 'fencesNo = :before';
const DROP_IS_OPEN = 'attribute_exists(pk)';
const BASE_STANDS_AND_NOTHING_IS_ASKED = 'manifestKey = :base AND attribute_not_exists(correction)';
const IS_REFUSED = 'refused <> :none';
const IS_ON_ITS_WAY = 'correction = :correction';
const NO_LATER_SPLIT_STANDS = 'attribute_not_exists(splitNo) OR splitNo <= :splitNo';

function present(drop: DropRecord | null): DropRecord {
  if (!drop) throw new Error('no drop item');
  return drop;
}

function openPlaces({ severity, partner, holderId, kind, lang, life }: FlagRecord): Item {
  const { queue, ...narrow } = keys.FLAG_INDEXES;
  const values = { partner, holder: holderId, kind: keys.kindGroup(kind), language: lang, assignee: life?.assignee };
  const places = Object.entries(narrow).map(([index, attribute]) => {
    const value = values[index as keyof typeof values];
    return [attribute, value ? keys.openFlags(severity, value) : undefined];
  });
  return { [queue]: keys.openFlags(severity), ...Object.fromEntries(places.filter(([, place]) => place)) };
}

/** Where people look for a flag: among the open ones, or among those decided on a day. */
function listed(flag: FlagRecord): Item {
  if (isOpen(flag)) return { ...openPlaces(flag), gsk: `${flag.openedAt}#${flag.flagId}` };
  const at = flag.life?.decision?.at;
  return at ? { gpk: keys.decidedFlags(at), gsk: `${at}#${flag.flagId}` } : {};
}

export function dynamoLedger(client: DynamoDBDocumentClient, name: string): Ledger {
  const table = dynamoTable(client, name);
  const changedDrop = async (id: DropId, change: Change): Promise<DropRecord | null> => {
    const item = await table.updated(keys.dropKey(id), change);
    return item && dropOf(item);
  };
  const ofDrop = async <T>({ dropId, chars }: Pick<DropRecord, 'dropId' | 'chars'>, startsWith: string) => {
    const found: T[] = [];
    for (const pk of keys.blocksOf(dropId, chars))
      for (const item of await table.all({ pk, sk: { startsWith } })) found.push(recordOf<T>(item));
    return found;
  };
  const startOf = (id: StoryId) => Number.parseInt(id.slice(33), 36);

  return {
    async drop(id) {
      const item = await table.get(keys.dropKey(id));
      return item ? dropOf(item) : null;
    },
    async openDrop({ names, marks: _none, correction: _asked, ...fixed }) {
      const { dropId, receivedAt } = fixed;
      await table.put(keys.dayKey(receivedAt));
      const listed = { gpk: keys.dropsOfDay(receivedAt), gsk: keys.placeOfDrop(receivedAt, dropId) };
      const added = names.length
        ? { also: 'ADD #names :names', names: { '#names': 'names' }, values: { ':names': new Set(names) } }
        : {};
      return present(await changedDrop(dropId, { set: { ...fixed, ...listed }, once: true, ...added }));
    },
    async addMarks(id, marks) {
      const values = { ':marks': new Set(marks) };
      return present(await changedDrop(id, { also: 'ADD marks :marks', onlyIf: DROP_IS_OPEN, values }));
    },
    retryDrop: (id, made) => changedDrop(id, { set: made, onlyIf: IS_REFUSED, values: { ':none': null } }),
    askCorrection: (id, base, correction) =>
      changedDrop(id, {
        set: { correction },
        onlyIf: BASE_STANDS_AND_NOTHING_IS_ASKED,
        values: { ':base': base },
      }),
    settleCorrection: (id, correction, split) =>
      changedDrop(id, {
        set: split ?? {},
        also: 'REMOVE correction',
        onlyIf: IS_ON_ITS_WAY,
        values: { ':correction': correction },
      }),
    async putWork(work) {
      // Field by field: a withdrawal stays, whoever comes later.
      const { fencedByDesk: _said, fencesNo: _times, ...fields } = work;
      const values = { ':splitNo': work.splitNo ?? 1 };
      await table.update(keys.workKey(work.storyId), { set: fields, onlyIf: NO_LATER_SPLIT_STANDS, values });
    },
    fenceWork: (id, fences, before) =>
      table.update(keys.workKey(id), {
        set: { fencedByDesk: fences, fencesNo: before + 1 },
        ...(before === 0 ? { onlyIf: NOBODY_FENCED } : { onlyIf: FENCED_BEFORE_STANDS, values: { ':before': before } }),
      }),
    async works(ids) {
      const items = await table.many(ids.map(keys.workKey));
      return new Map(items.map((item) => [String(item.storyId), recordOf<WorkRecord>(item)]));
    },
    async putStory(story) {
      const condition = { onlyIf: NOTHING_GREATER_STANDS, values: { ':basis': story.basis } };
      const done = await table.replace({ ...story, ...keys.storyKey(story.storyId) }, condition);
      return { stands: done !== null, before: done?.before ? recordOf<StoryRecord>(done.before) : null };
    },
    async story(id) {
      const item = await table.get(keys.storyKey(id));
      return item ? recordOf<StoryRecord>(item) : null;
    },
    async stories(drop) {
      const found = await ofDrop<StoryRecord>(drop, 'S#');
      return found.sort((a, b) => startOf(a.storyId) - startOf(b.storyId));
    },
    async flagsOfStory(id) {
      const items = await table.all({ pk: keys.storyKey(id).pk, sk: { startsWith: keys.flagPrefix(id) } });
      return items.map((item) => recordOf<FlagRecord>(item));
    },
    async flagsOfDrop(drop) {
      const found = await ofDrop<FlagRecord>(drop, 'F#');
      return found.sort((a, b) => (a.flagId < b.flagId ? -1 : 1));
    },
    putFlag: (flag) =>
      table.putIf({ ...flag, ...keys.flagKey(flag.flagId), ...listed(flag) }, overVersionBefore(flag.version)),
  };
}
