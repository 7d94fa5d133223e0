/**
 * Marks of a wire: embargo, withdrawal, correction. The rights stage decides on embargo and withdrawal where it has a case;
 * these checks show the mark also where it has none (the partner's own text, a line the splitter did not take for a field).
 * Limit: only the first and last lines are read; a court's publication ban or an oil embargo is news, not a mark.
 */
import { type Check, counted, type Sighting } from '../check.ts';
import { firstFrom } from '../near.ts';
import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';

const FIRST_LINES = 4;
const LAST_LINES = 3;
/** A longer line is prose. */
const LINE = 200;
const GONE_STATUS = new Set(['canceled', 'cancelled', 'withdrawn', 'killed', 'kill', 'deleted']);

export const killMark: Check = {
  id: 'kill-mark',
  look(passage) {
    const { fields, states } = passage.source;
    const status = fields.metadata?.status?.toLowerCase().split(':').at(-1)?.trim() ?? '';
    const places = marksOnEdges(passage, passage.words.kill);
    const stated = fields.mark === 'kill' || GONE_STATUS.has(status) || states('withdrawn');
    return marked(passage, places, stated, 'high', 'The item says that a story is withdrawn: copies must not be used.');
  },
};

export const embargoMark: Check = {
  id: 'embargo-mark',
  look(passage) {
    const { fields, states, receivedAt } = passage.source;
    const until = fields.metadata?.embargoed;
    if (until !== undefined && Date.parse(until) <= Date.parse(receivedAt)) return null;
    const { embargo, embargoOpener, embargoLifted } = passage.words;
    const lines = [...marksOnEdges(passage, embargo), ...openedBy(passage, embargoOpener)];
    const places = lines.filter((line) => !holdsOne(line, embargoLifted)).sort((a, b) => a.start - b.start);
    const stated = until !== undefined || states('embargo');
    return marked(passage, places, stated, 'medium', 'The item says that it is under an embargo.');
  },
};

export const correctionMark: Check = {
  id: 'correction-mark',
  look(passage) {
    const places = openedBy(passage, passage.words.correction);
    const stated = passage.source.fields.mark === 'correction';
    return marked(
      passage,
      places,
      stated,
      'low',
      'The item corrects an earlier one: what was published from it must be corrected, too.',
    );
  },
};

/** The first and last lines on which a mark stands. */
const marksOnEdges = (passage: Passage, marks: readonly Place[]): Place[] =>
  marks.length ? edgeLines(passage).filter((line) => holdsOne(line, marks)) : [];

/** The first and last lines that a mark opens. */
const openedBy = (passage: Passage, marks: readonly Place[]): Place[] =>
  marksOnEdges(passage, marks).filter(({ start }) => marks[firstFrom(marks, start)]?.start === start);

function holdsOne(line: Place, hits: readonly Place[]): boolean {
  const hit = hits[firstFrom(hits, line.start)];
  return hit !== undefined && hit.start < line.end;
}

function marked(
  passage: Passage,
  lines: Place[],
  stated: boolean,
  severity: Sighting['severity'],
  because: string,
): Sighting | null {
  if (lines.length === 0 && !stated) return null;
  const first = edgeLines(passage)[0];
  const places = lines.length ? lines : first ? [first] : [];
  const more = lines.length > 1 ? ` It stands on ${counted(lines.length, 'line')}.` : '';
  return { severity, because: because + more, places: places.map((line) => passage.placeOf(line)) };
}

/** Short lines at both ends that are not empty, in order, without leading signs. Reads a bounded part of the text. */
function edgeLines({ folded }: Passage): Place[] {
  const reach = (FIRST_LINES + LAST_LINES) * 400;
  const head = linesOf(folded, 0, Math.min(folded.length, reach)).slice(0, FIRST_LINES);
  const tailFrom = Math.max(head.at(-1)?.end ?? 0, folded.length - reach);
  const tail = linesOf(folded, tailFrom, folded.length).slice(-LAST_LINES);
  return [...head, ...tail].filter(({ start, end }) => end - start <= LINE);
}

function linesOf(folded: string, from: number, to: number): Place[] {
  const lines: Place[] = [];
  let at = from;
  while (at < to) {
    const newline = folded.indexOf('\n', at);
    const end = newline < 0 ? folded.length : newline;
    const lead = /^[^\p{L}\p{N}]{0,20}/u.exec(folded.slice(at, Math.min(end, at + 20)))?.[0].length ?? 0;
    if (end - at > lead) lines.push({ start: at + lead, end });
    at = end + 1;
  }
  return lines;
}
