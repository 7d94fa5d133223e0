import type { Choices } from './choose.ts';
import { calibrated } from './confidence.ts';
import { readFields } from './fields.ts';
import type { Line } from './lines.ts';
import { noticeConfidence } from './notice-line.ts';
import { attachNotices } from './notice-scope.ts';
import type { Passage } from './passage.ts';
import type { Segment } from './segment.ts';
import type { Unit } from './unit.ts';

/** Furniture that belongs to the story it stands in or under. */
const STAYS: ReadonlySet<Unit['role']> = new Set(['endmark', 'page', 'running', 'link', 'underline', 'subheading']);
/** Lines above a headline that open its story. */
const OPENS: ReadonlySet<Unit['role']> = new Set(['slug', 'header', 'stamp', 'kicker']);

interface Piece {
  first: number;
  last: number;
  kind: Segment['kind'];
  head: number;
  confidence: number;
}

export function buildSegments(
  text: string,
  lines: readonly Line[],
  units: readonly Unit[],
  passages: readonly Passage[],
  choices: Choices,
): Segment[] {
  const pieces = cut(units, passages, choices);
  const segments = pieces.map((piece): Segment => {
    const start = lines[units[piece.first]?.first ?? 0]?.start ?? 0;
    const end = lines[units[piece.last]?.last ?? 0]?.end ?? text.length;
    const segment: Segment = { start, end, kind: piece.kind, headline: null, confidence: piece.confidence };
    if (piece.kind === 'story' || piece.kind === 'brief') {
      segment.confidence = calibrated(piece.confidence);
      const read = readFields(units.slice(piece.first, piece.last + 1), piece.head < 0 ? -1 : piece.head - piece.first);
      segment.headline = read.headline;
      segment.fields = read.fields;
    }
    return segment;
  });
  attachNotices(segments);
  return cover(text, segments);
}

/** Units to pieces: a start opens one, notices and furniture between two starts stand alone, the rest stays inside. */
function cut(units: readonly Unit[], passages: readonly Passage[], choices: Choices): Piece[] {
  const starts = new Map<number, number>();
  const bodies = new Map<number, number>();
  nameLabels(passages, choices);
  passages.forEach((p, i) => {
    const state = choices.state(i);
    if (state === 'label') return;
    (state === 'body' ? bodies : starts).set(p.at, i);
  });
  const opens = new Map<number, number>();
  for (const at of starts.keys()) {
    let first = at;
    while (first > 0 && OPENS.has(units[first - 1]?.role ?? 'text')) first--;
    opens.set(first, at);
  }
  const lastBody = lastBodies(units, bodies, opens);
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  units.forEach((unit, i) => {
    const at = opens.get(i);
    if (at !== undefined) {
      const start = starts.get(at) as number;
      const state = choices.state(start);
      open = {
        first: i,
        last: i,
        kind: state === 'brief' ? 'brief' : 'story',
        head: state === 'head' ? at : -1,
        confidence: choices.confidence(start),
      };
      pieces.push(open);
    } else if (
      open &&
      (i <= (lastBody[i] ?? -1) || i <= (opens.get(open.first) ?? -1) || STAYS.has(unit.role) || bodies.has(i))
    ) {
      open.last = i;
      // What may start another inside makes this one doubtful.
      const body = bodies.get(i);
      if (body !== undefined) open.confidence = Math.min(open.confidence, 1 - choices.start(body));
    } else {
      const kind = unit.role === 'notice' ? 'notice' : 'boilerplate';
      pieces.push({
        first: i,
        last: i,
        kind,
        head: -1,
        confidence: kind === 'notice' ? noticeConfidence(unit.text) : 0.9,
      });
      open = null;
    }
  });
  return pieces;
}

/** Labels that most headlines have close above them are kickers and open their stories; others name sections of the dump. */
function nameLabels(passages: readonly Passage[], choices: Choices): void {
  const labels = passages.flatMap((p, i) => (choices.state(i) === 'label' ? [{ p, next: i + 1 }] : []));
  const heads = passages.filter((_, i) => choices.state(i) === 'head').length;
  const over = labels.filter(({ next }) => choices.state(next) === 'head');
  const close = over.filter(({ next }) => passages[next]?.gap === 0);
  const most = over.length > heads * (close.length > over.length / 2 ? 0.6 : 0.9);
  for (const { p, next } of labels) p.unit.role = most && choices.state(next) === 'head' ? 'kicker' : 'section';
}

/** For each unit, the last body unit of the story it stands in (-1 outside): furniture before it is inside the story. */
function lastBodies(
  units: readonly Unit[],
  bodies: ReadonlyMap<number, number>,
  opens: ReadonlyMap<number, number>,
): number[] {
  const last: number[] = new Array(units.length).fill(-1);
  let current = -1;
  for (let i = units.length - 1; i >= 0; i--) {
    if (bodies.has(i) && current < 0) current = i;
    last[i] = current;
    if (opens.has(i)) current = -1;
  }
  return last;
}

/** Stretches segments over characters that no line held (marks without room), so that only white space lies between. */
function cover(text: string, segments: Segment[]): Segment[] {
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as Segment;
    const stop = segments[i + 1]?.start ?? text.length;
    const tail = text.slice(segment.end, stop).trimEnd().length;
    if (tail > 0) segment.end += tail;
    if (i === 0) segment.start = text.length - text.trimStart().length;
  }
  return segments;
}
