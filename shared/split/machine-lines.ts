import { isStamp } from './stamp.ts';
import type { Unit } from './unit.ts';

const LONGEST = 60;
/** So many lines of one build are no accident. */
const FEWEST = 3;

/**
 * Lines that machines write (`a0609 BC-Flood,207`, `NWA-03-14-31 1040GMT`) are built alike through the dump: the same
 * runs of letters and figures between the same marks. Those above text open a story, those below it close one.
 */
export function markMachineLines(units: Unit[]): void {
  const groups = new Map<string, number[]>();
  units.forEach((unit, i) => {
    const build = unit.role === 'text' || unit.role === 'slug' ? buildOf(unit) : null;
    if (build === null) return;
    const group = groups.get(build);
    if (group) group.push(i);
    else groups.set(build, [i]);
  });
  for (const group of groups.values()) {
    if (group.length < FEWEST || isTable(group)) continue;
    const closing = group.filter((i) => closes(units, i)).length;
    for (const i of group) (units[i] as Unit).role = closing > group.length / 2 ? 'trailer' : 'slug';
  }
}

/** `u i`, `r f`: the urgency and the desk of a wire item, right below its keywords. */
const CODES = /^\p{L}\p{N}?(?: \p{L}\p{N}?){0,3}$/u;

/** Marks codes of a letter or two below a keyword line as part of it. */
export function markCodes(units: readonly Unit[]): void {
  units.forEach((unit, i) => {
    const above = units[i - 1]?.role;
    if ((above === 'slug' || above === 'control') && unit.gap === 0 && unit.role === 'text' && CODES.test(unit.text))
      unit.role = 'slug';
  });
}

/** Rows of a table stand one below the other. */
const isTable = (group: readonly number[]) =>
  group.filter((at, k) => group[k + 1] === at + 1).length > group.length / 2;

/** What is below a closing line stands apart from it more than what is above; at equal gaps the text above has ended. */
function closes(units: readonly Unit[], i: number): boolean {
  const [above, here, below] = [units[i - 1], units[i] as Unit, units[i + 1]];
  if (!above) return false;
  if (!below || below.gap > here.gap) return true;
  if (below.gap < here.gap) return false;
  return above.closed && (below.role !== 'text' || buildOf(below) !== null);
}

/** The line's build, or null for words as people write them. */
function buildOf({ text, closed, marker, size, recurs }: Unit): string | null {
  if (closed || marker || recurs || size > LONGEST || size < 5 || isStamp(text)) return null;
  const figures = text.match(/[\p{N}]/gu)?.length ?? 0;
  const words = text.split(/\s+/);
  const plain = words.filter(
    (word) => /^\p{L}{2,}$/u.test(word) && (!/^\p{Lu}+$/u.test(word) || words.length > 5),
  ).length;
  if (figures < 3 || words.length > 6 || plain > 2 || plain > words.length / 2) return null;
  return text
    .replace(/[\p{L}\p{M}]+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .replace(/\s+/g, ' ')
    .replace(/(?:a[-_/ ])+a/g, 'a');
}
