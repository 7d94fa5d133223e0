import * as v from 'valibot';
import { dropOfStory, extentOf, type StoryId } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { WorkRecord } from '../../shared/pipeline/records.ts';
import type { Fence } from '../../shared/reuse/fence-off.ts';
import { locatePassage } from '../../shared/reuse/locate-passage.ts';
import { readKeptText } from '../runtime/story-text.ts';
import { type ConsolePorts, type Person, Refused, requireAllowed } from './console.ts';
import { tellDrop } from './tell-drop-read.ts';

const Reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
const Offset = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.number(), v.integer(), v.minValue(0));
/** A passage is quoted, or placed: UTF-16 code units in the work's text. */
export const FenceSchema = v.variant('do', [
  v.object({
    ...{ do: v.literal('fence'), reason: Reason },
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.storyChars)),
  }),
  v.object({ do: v.picklist(['fence-at', 'lift']), reason: Reason, start: Offset, end: Offset }),
]);
type Ports = Pick<ConsolePorts, 'ledger' | 'data' | 'changes' | 'desk' | 'review' | 'clock'>;

export interface WorkShown {
  record: WorkRecord;
  text: string;
  /** In the work's text: what its delivery says, and what the desk says. */
  delivered: Fence[];
  byDesk: Fence[];
}

/** A registered work of a holder with its text. Fences lie in the text of the drop, and are shown in that of the work. */
export async function readWork({ ledger, data }: Pick<Ports, 'ledger' | 'data'>, id: StoryId): Promise<WorkShown> {
  const record = (await ledger.works([id])).get(id);
  if (!record?.own || record.cutAnew) throw new Refused(404, 'error.no-work');
  const extent = extentOf(id);
  const inWork = (fences: readonly Fence[] = []) =>
    fences.map(({ start, end }) => ({ start: start - extent.start, end: end - extent.start }));
  const text = await readKeptText(data, dropOfStory(id), extent);
  return { record, text, delivered: inWork(record.fences), byDesk: inWork(record.fencedByDesk) };
}

/**
 * Fences a passage of a work off, or lets it in again: told in the history of its drop, then whoever shares text with the work
 * is judged again. As a change of the register: waiting ─ told ─ stored ─ revision up; after a kill, asking again ends the same.
 * @param input checked here: it comes from a form or a program
 */
export async function fenceWork(ports: Ports, id: StoryId, input: unknown, person: Person): Promise<WorkShown> {
  requireAllowed(person, 'fence-work');
  const parsed = v.safeParse(FenceSchema, input);
  if (!parsed.success) throw new Refused(400, 'error.input');
  const asked = parsed.output;
  const { record, text, byDesk } = await readWork(ports, id);
  const { start, end } = asked.do === 'fence' ? (locatePassage(text, asked.text) ?? { start: 0, end: 0 }) : asked;
  const stands = byDesk.some((fence) => fence.start === start && fence.end === end);
  if (start >= end || end > text.length || (asked.do === 'lift' && !stands)) throw new Refused(400, 'error.no-passage');
  const left = byDesk.filter((fence) => fence.start !== start || fence.end !== end);
  const fences = asked.do === 'lift' ? left : [...left, { start, end }];
  if (fences.length > LIMITS.fencesPerWork) throw new Refused(400, 'error.no-passage');

  const at = ports.clock.now();
  const { revision } = await ports.changes.clock();
  const change = { change: 'fence', workId: id, holderId: record.holderId ?? '' } as const;
  await ports.changes.put({ id: `${at}~fence~${id}`, change, after: revision ?? 0 });
  const data = { work: id, start, end, reason: asked.reason };
  const action = asked.do === 'lift' ? 'lift-fence' : 'fence';
  await tellDrop(ports, dropOfStory(id), { at, actor: person.id, action, data });
  const { start: from } = extentOf(id);
  const stored = fences.map((fence) => ({ start: fence.start + from, end: fence.end + from }));
  if (!(await ports.ledger.fenceWork(id, stored, record.fencesNo ?? 0))) throw new Refused(409, 'error.busy');
  await ports.desk.countUp();
  return readWork(ports, id);
}
