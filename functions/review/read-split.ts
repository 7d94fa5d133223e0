import { type DropId, storyIdOf } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { type Manifest, textKeyOf } from '../../shared/pipeline/manifest.ts';
import type { DropRecord, FlagRecord } from '../../shared/pipeline/records.ts';
import { readJson } from '../../shared/pipeline/stored-json.ts';
import { isOpen } from '../../shared/review/flag-states.ts';
import { applyEdits, itemsGone, readEdit, type SplitEdit } from '../../shared/review/split-edits.ts';
import type { Segment } from '../../shared/split/segment.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { readText } from '../runtime/story-text.ts';
import { type ConsolePorts, Refused } from './console.ts';
import { requireFound } from './show.ts';

/** Segments of one page of the corrector, and characters of their text shown at most. */
export const SPLIT_PAGE = 12;
const PAGE_CHARS = 120_000;

export interface SplitDraft {
  drop: DropRecord;
  base: string;
  edits: SplitEdit[];
  before: Segment[];
  after: Segment[];
}

/** The split as it would be after these edits. @throws Refused when there is none, or an edit does not fit */
export async function readDraft(
  { ledger, data }: Pick<ConsolePorts, 'ledger' | 'data'>,
  dropId: DropId,
  written: readonly string[],
): Promise<SplitDraft> {
  const drop = requireFound(await ledger.drop(dropId), 'error.no-drop');
  const base = drop.manifestKey;
  const manifest = base ? await readJson<Manifest>(data, base) : null;
  if (!base || !manifest) throw new Refused(409, 'error.no-split');
  const edits = written.map(readEdit);
  const after = edits.every((edit) => edit !== null) ? applyEdits(manifest.segments, edits) : null;
  if (!after) throw new Refused(400, 'error.split-edit');
  return { drop, base, edits: edits as SplitEdit[], before: manifest.segments, after };
}

/** A page of the draft with its text. */
export async function readSplitPage({ data }: Pick<ConsolePorts, 'data'>, { drop, after }: SplitDraft, asked: number) {
  const from = Math.min(Math.max(0, asked || 0), Math.max(0, after.length - 1));
  const segments = after.slice(from, from + SPLIT_PAGE);
  const start = segments[0]?.start ?? 0;
  const end = Math.min(segments.at(-1)?.end ?? start, start + PAGE_CHARS);
  const text = await readText(data, textKeyOf(drop.dropId), { start, end });
  return { from, segments, text, offset: start };
}

/** What a correction would do: the items it makes and ends, and the open flags that end with them. A correction is small, and so are these lists. */
export async function readImpact({ ledger }: Pick<ConsolePorts, 'ledger'>, { drop, before, after }: SplitDraft) {
  const gone = itemsGone(before, after);
  const made = itemsGone(after, before);
  const flags = await mapAtMost(8, gone, (segment) => ledger.flagsOfStory(storyIdOf(drop.dropId, segment)));
  return { gone, made, flags: flags.flat().filter((flag: FlagRecord) => isOpen(flag)) };
}

/** Between the two sides of every new boundary stands nothing but white space. Split looks at the whole text once more. */
export async function partsFit({ data }: Pick<ConsolePorts, 'data'>, { drop, edits }: SplitDraft): Promise<boolean> {
  const gaps = edits.flatMap((edit) => ('start' in edit && edit.start > edit.end ? [edit] : []));
  const texts = await mapAtMost(8, gaps, ({ end, start }) =>
    start - end > LIMITS.headlineChars
      ? Promise.resolve('x')
      : readText(data, textKeyOf(drop.dropId), { start: end, end: start }),
  );
  return texts.every((text) => text.trim() === '');
}
