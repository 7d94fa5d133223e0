/**
 * Corrections of a split, as a list of small edits on its segments. An edit names places by offset (UTF-16 code units),
 * and both sides of a new boundary, so that white space between two segments stays outside of both.
 */
import type { Segment, SegmentKind } from '../split/segment.ts';

export type SplitEdit =
  /** The segment that starts at `at` becomes part of the one before it. */
  | { do: 'join'; at: number }
  /** The segment around `end` and `start` ends at the one, a new one begins at the other. */
  | { do: 'cut'; end: number; start: number }
  /** The boundary before the segment that starts at `at` moves. */
  | { do: 'move'; at: number; end: number; start: number }
  | { do: 'kind'; at: number; kind: SegmentKind };

export const MOST_EDITS = 60;
const WRITTEN =
  /^(?:(join)\.(\d{1,9})|(cut)\.(\d{1,9})-(\d{1,9})|(move)\.(\d{1,9})-(\d{1,9})-(\d{1,9})|(kind)\.(\d{1,9})-(story|brief|notice|boilerplate))$/;

/** As it stands in addresses and stored corrections: `cut.300-302`. */
export function writeEdit(edit: SplitEdit): string {
  switch (edit.do) {
    case 'join':
      return `join.${edit.at}`;
    case 'cut':
      return `cut.${edit.end}-${edit.start}`;
    case 'move':
      return `move.${edit.at}-${edit.end}-${edit.start}`;
    case 'kind':
      return `kind.${edit.at}-${edit.kind}`;
  }
}

/** Null when `written` is none. */
export function readEdit(written: string): SplitEdit | null {
  const [, join, joinAt, cut, cutEnd, cutStart, move, moveAt, moveEnd, moveStart, kind, kindAt, name] =
    WRITTEN.exec(written) ?? [];
  if (join) return { do: 'join', at: Number(joinAt) };
  if (cut) return { do: 'cut', end: Number(cutEnd), start: Number(cutStart) };
  if (move) return { do: 'move', at: Number(moveAt), end: Number(moveEnd), start: Number(moveStart) };
  return kind ? { do: 'kind', at: Number(kindAt), kind: name as SegmentKind } : null;
}

/** While editing, notices name segments by where they start: places in the list shift. */
interface Draft extends Omit<Segment, 'appliesTo'> {
  names?: 'all' | number[];
}

/** The segments after all edits, or null when one of them does not fit. Segments nobody touched are the same objects but for what notices name. */
export function applyEdits(segments: readonly Segment[], edits: readonly SplitEdit[]): Segment[] | null {
  if (edits.length > MOST_EDITS) return null;
  let drafts: Draft[] = segments.map(({ appliesTo, ...segment }) => ({
    ...segment,
    ...(appliesTo && {
      names: appliesTo === 'all' ? appliesTo : appliesTo.flatMap((at) => segments[at]?.start ?? []),
    }),
  }));
  for (const edit of edits) {
    const next = applyEdit(drafts, edit);
    if (!next) return null;
    drafts = next;
  }
  const places = new Map(drafts.map(({ start }, at) => [start, at]));
  return drafts.map(({ names, ...segment }) => {
    if (!names) return segment;
    return { ...segment, appliesTo: names === 'all' ? names : names.flatMap((start) => places.get(start) ?? []) };
  });
}

function applyEdit(drafts: readonly Draft[], edit: SplitEdit): Draft[] | null {
  if (edit.do === 'cut') return cut(drafts, edit);
  const at = drafts.findIndex(({ start }) => start === edit.at);
  const [before, segment] = [drafts[at - 1], drafts[at]];
  if (!segment) return null;
  if (edit.do === 'kind') return drafts.with(at, ofKind(segment, edit.kind, drafts.slice(0, at)));
  if (!before) return null;
  if (edit.do === 'join') {
    const kind = [before, segment].find(isItem)?.kind ?? before.kind;
    const joined: Draft = { ...touched(before), end: segment.end, kind };
    return renamed(drafts.toSpliced(at - 1, 2, joined), segment.start, [before.start]);
  }
  const { end, start } = edit;
  const fits = before.start < end && end <= start && start < segment.end;
  if (!fits) return null;
  const pair: Draft[] = [
    { ...touched(before), end },
    { ...touched(segment), start },
  ];
  return renamed(drafts.toSpliced(at - 1, 2, ...pair), segment.start, [start]);
}

function cut(drafts: readonly Draft[], { end, start }: { end: number; start: number }): Draft[] | null {
  const at = drafts.findIndex((segment) => segment.start < end && end <= start && start < segment.end);
  const whole = drafts[at];
  if (!whole) return null;
  const parts: Draft[] = [
    { ...touched(whole), end },
    { ...touched(whole), start },
  ];
  // Whoever spoke of the whole speaks of both parts: no right is lost by a cut.
  return renamed(drafts.toSpliced(at, 1, ...parts), whole.start, [whole.start, start]);
}

/** A person has seen where it stands. What was read off the old extent is read anew, but for what its file says of the item. */
function touched({ fields, ...segment }: Draft): Draft {
  const { lang, metadata } = fields ?? {};
  const kept = { ...(lang && { lang }), ...(metadata && { metadata }) };
  return { ...segment, headline: null, confidence: 1, ...(isItem(segment) && { fields: kept }) };
}

function ofKind({ names: _none, ...segment }: Draft, kind: SegmentKind, above: readonly Draft[]): Draft {
  const changed = { ...touched({ ...segment, kind }), kind };
  const item = above.findLast(isItem);
  return kind === 'notice' && item ? { ...changed, names: [item.start] } : changed;
}

const renamed = (drafts: Draft[], from: number, to: number[]): Draft[] =>
  drafts.map((draft) =>
    Array.isArray(draft.names) && draft.names.includes(from)
      ? { ...draft, names: [...new Set(draft.names.flatMap((start) => (start === from ? to : [start])))] }
      : draft,
  );

export const isItem = ({ kind }: Pick<Segment, 'kind'>): boolean => kind === 'story' || kind === 'brief';

/** Whether every character between two segments is white space, and each segment holds some text. */
export function covers(text: string, segments: readonly Segment[]): boolean {
  let end = 0;
  for (const segment of segments) {
    if (segment.start < end || segment.end <= segment.start || text.slice(end, segment.start).trim() !== '')
      return false;
    end = segment.end;
  }
  return end <= text.length && text.slice(end).trim() === '' && segments.some(isItem);
}

/** Items without a headline get their first line. */
export function withHeadlines(text: string, segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => {
    if (!isItem(segment) || segment.headline !== null) return segment;
    const line =
      text
        .slice(segment.start, segment.end)
        .trimStart()
        .split(/\r\n|[\n\r\u2028\u2029]/, 1)[0] ?? '';
    return { ...segment, headline: line.trim() || null };
  });
}

/** Items of `from` whose extent no item of `to` has. */
export function itemsGone(from: readonly Segment[], to: readonly Segment[]): Segment[] {
  const extent = ({ start, end }: Segment) => `${start}-${end}`;
  const kept = new Set(to.filter(isItem).map(extent));
  return from.filter((segment) => isItem(segment) && !kept.has(extent(segment)));
}
