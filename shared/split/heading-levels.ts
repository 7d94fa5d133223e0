import type { Unit } from './unit.ts';

const HASHES = /^#{1,6}(?=\s)/;
/** Fewer headings of one level are no series. */
const FEWEST = 2;

/**
 * Headings in Markdown have levels. The highest level that comes more than once heads the stories, and what stands below it
 * heads their parts; a single one above is the name of the dump, or the headline of its only story where text follows it.
 */
export function markHeadingLevels(units: readonly Unit[]): void {
  const headings = units.flatMap((unit, at) => {
    const level = unit.role === 'text' ? (HASHES.exec(unit.text)?.[0].length ?? 0) : 0;
    return level > 0 ? [{ unit, level, at }] : [];
  });
  const counts = new Map<number, number>();
  for (const { level } of headings) counts.set(level, (counts.get(level) ?? 0) + 1);
  const levels = [...counts.keys()].sort((a, b) => a - b);
  const title = headings[0];
  const alone = title !== undefined && title.level === levels[0] && counts.get(title.level) === 1;
  const article = alone && units[title.at + 1]?.closed === true;
  const top = article ? title.level : levels.find((level) => (counts.get(level) ?? 0) >= FEWEST);
  if (top === undefined) return;
  for (const { unit, level } of headings) {
    if (level > top) unit.role = 'subheading';
    else if (level < top) unit.role = unit === title?.unit ? 'masthead' : 'section';
  }
}
