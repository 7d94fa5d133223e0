import * as v from 'valibot';
import { type Correction, storedCorrection } from '../../../shared/pipeline/correction.ts';
import type { DropRecord } from '../../../shared/pipeline/records.ts';
import { putJson } from '../../../shared/pipeline/stored-json.ts';
import { isItem, MOST_EDITS, writeEdit } from '../../../shared/review/split-edits.ts';
import { type ConsoleContext, type ConsolePorts, type Person, Refused, requireAllowed } from '../console.ts';
import { partsFit, readDraft, readImpact, readSplitPage } from '../read-split.ts';
import { requireFound, show } from '../show.ts';
import { tellDrop, tellDropRead } from '../tell-drop-read.ts';
import { splitPage } from '../views/split-page.ts';

/** The corrector: the split with the edits of the address (`from` a segment or `at` a character on), their effect, and the form that asks for them. */
export const splitRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const person = context.get('person');
  requireAllowed(person, 'correct-split');
  const draft = await readDraft(ports, context.req.param('id') ?? '', context.req.queries('edit') ?? []);
  const at = Number(context.req.query('at'));
  const from = at ? draft.after.findIndex(({ end }) => end > at) : Number(context.req.query('from'));
  const { dropId } = draft.drop;
  await tellDropRead(ports, dropId, person.id);
  const [page, impact] = await Promise.all([readSplitPage(ports, draft, from), readImpact(ports, draft)]);
  const words = context.get('words');
  const body = splitPage(words, { draft, page, impact, person });
  return show(context, { title: words.t('split.title'), active: 'drops' }, body);
};

export const CorrectionSchema = v.object({
  edits: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(MOST_EDITS)),
  /** Key of the manifest that was looked at. */
  base: v.pipe(v.string(), v.maxLength(200)),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
});

export const correctSplitRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const id = context.req.param('id') ?? '';
  const { edit, base, reason } = await context.req.parseBody({ all: true });
  await correctSplit(ports, id, { edits: [edit ?? []].flat(), base, reason }, context.get('person'));
  return context.redirect(`/drops/${id}?done=split`, 303);
};

/** @param input checked here: it comes from a form or a program */
export async function correctSplit(
  ports: ConsolePorts,
  id: string,
  input: unknown,
  person: Person,
): Promise<DropRecord> {
  requireAllowed(person, 'correct-split');
  const parsed = v.safeParse(CorrectionSchema, input);
  if (!parsed.success) throw new Refused(400, 'error.split-input');
  const { edits, base, reason } = parsed.output;
  const draft = await readDraft(ports, id, edits);
  if (draft.base !== base) throw new Refused(409, 'error.split-changed');
  if (!draft.after.some(isItem) || !(await partsFit(ports, draft))) throw new Refused(400, 'error.split-edit');
  return ask(ports, draft.drop, { base, edits: draft.edits.map(writeEdit), restore: null, reason }, person);
}

/** Goes back to the split before the latest correction, by a correction of its own. */
export const undoSplitRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const id = context.req.param('id') ?? '';
  await undoSplit(ports, id, String((await context.req.parseBody()).base ?? ''), context.get('person'));
  return context.redirect(`/drops/${id}?done=split`, 303);
};

export async function undoSplit(ports: ConsolePorts, id: string, base: string, person: Person): Promise<DropRecord> {
  requireAllowed(person, 'correct-split');
  const drop = requireFound(await ports.ledger.drop(id), 'error.no-drop');
  const latest = drop.corrections?.at(-1);
  if (!latest || drop.manifestKey !== base) throw new Refused(409, 'error.split-changed');
  return ask(ports, drop, { base, edits: [], restore: latest.from, reason: `undo ${latest.key}` }, person);
}

/**
 * Stored, noted at the drop, told in its history, sent. When the process dies in between, the drop says that a correction
 * is on its way, and running it again (`retry`) sends it.
 */
async function ask(
  { data, ledger, drops, clock, review }: ConsolePorts,
  { dropId, partner }: DropRecord,
  what: Pick<Correction, 'base' | 'edits' | 'restore' | 'reason'>,
  person: Person,
): Promise<DropRecord> {
  const at = clock.now();
  const stored = storedCorrection({ v: 1, dropId, ...what, by: person.id, at });
  await putJson(data, stored);
  const { key } = stored;
  const asked = await ledger.askCorrection(dropId, what.base, key);
  if (!asked) throw new Refused(409, 'error.split-changed');
  const { edits, restore, reason } = what;
  await tellDrop({ review }, dropId, {
    at,
    actor: person.id,
    action: 'correct-split',
    data: { edits, restore, reason, key },
  });
  await drops.send([{ v: 1, kind: 'correct', dropId, partner, key }]);
  return asked;
}

/** A drop once more: a refused one is split anew, what was lost on its way is sent again. */
export const retryDropRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const id = context.req.param('id') ?? '';
  await retryDrop(ports, id, context.get('person'));
  return context.redirect(`/drops/${id}?done=retry`, 303);
};

export async function retryDrop(ports: ConsolePorts, id: string, person: Person): Promise<DropRecord> {
  requireAllowed(person, 'retry-drop');
  const drop = requireFound(await ports.ledger.drop(id), 'error.no-drop');
  const { dropId, partner, correction } = drop;
  await tellDrop(ports, dropId, { at: ports.clock.now(), actor: person.id, action: 'retry', data: {} });
  const head = { v: 1, dropId, partner } as const;
  await ports.drops.send([correction ? { ...head, kind: 'correct', key: correction } : { ...head, kind: 'retry' }]);
  return drop;
}
