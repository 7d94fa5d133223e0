import { isByline } from './byline.ts';
import { undecorated } from './decoration.ts';
import type { Unit } from './unit.ts';

/** A paragraph that may be headline, body or brief, with what stands between it and the paragraph before. */
export interface Passage {
  unit: Unit;
  /** Index of the unit among all units. */
  at: number;
  /** The widest gap since the paragraph before. */
  gap: number;
  separated: boolean;
  counted: boolean;
  noticed: boolean;
  sectioned: boolean;
  ended: boolean;
  slugged: boolean;
  stamped: boolean;
  headered: boolean;
  paged: boolean;
  byline: boolean;
  /** Opens with a dateline, as the paragraph above or below does: an item of a column of briefs. */
  dispatch: boolean;
  /** An entry of a list that the paragraph above announces with a colon. */
  entry: boolean;
  /** Stands below a heading such as `News in brief`, with no other heading since. */
  briefing: boolean;
}

const announces = ({ text, decorated }: Unit) => /[:：]$/u.test(decorated ? undecorated(text) : text);

/** The paragraphs that the choice is about, in order. */
export function readPassages(units: readonly Unit[]): Passage[] {
  const passages: Passage[] = [];
  let seen = new Set<string>();
  let gap = 0;
  let briefing = false;
  units.forEach((unit, at) => {
    gap = Math.max(gap, unit.gap);
    if (unit.role !== 'text') {
      if (unit.role === 'section') briefing = true;
      if (unit.role === 'counter' || unit.role === 'contents') briefing = false;
      seen.add(unit.role);
      return;
    }
    const above = passages[passages.length - 1]?.unit;
    const before = above?.signOff;
    passages.push({
      unit,
      at,
      gap: passages.length === 0 ? 0 : gap,
      separated: seen.has('separator') || seen.has('control'),
      counted: seen.has('counter'),
      // A claim among the lines of a story's own head ends nothing.
      noticed: seen.has('notice') && !(above && !above.closed && above.size < 40),
      sectioned: seen.has('section') || seen.has('contents') || seen.has('masthead'),
      ended:
        seen.has('endmark') ||
        seen.has('trailer') ||
        (before !== null && before !== undefined && before.sort !== 'maybe'),
      slugged: seen.has('slug'),
      stamped: seen.has('stamp'),
      headered: seen.has('header'),
      byline: isByline(unit.text),
      dispatch: false,
      entry:
        unit.marker !== null &&
        above !== undefined &&
        (announces(above) || passages[passages.length - 1]?.entry === true),
      briefing,
      paged: seen.has('page') || seen.has('running'),
    });
    seen = new Set();
    gap = 0;
  });
  const dated = passages.map(({ unit }) => unit.dateline !== null && unit.closed);
  passages.forEach((p, i) => {
    p.dispatch = dated[i] === true && (dated[i - 1] === true || dated[i + 1] === true);
  });
  return passages;
}
