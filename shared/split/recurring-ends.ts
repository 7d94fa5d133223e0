import { foldBare } from './fold.ts';
import type { Unit } from './unit.ts';

/** Fewer copies are chance. */
const FEWEST = 3;
/** An end mark is a word or two. */
const LONGEST = 24;

/**
 * A few signs or a word that stand on their own below the last paragraph of story after story, in whatever language, end
 * them. A kicker comes again too: but the first one stands above all text, and the last one has text below it.
 */
export function markRecurringEnds(units: readonly Unit[]): void {
  const texts = units.filter(({ role }) => role === 'text');
  const seen = new Map<string, number[]>();
  texts.forEach((unit, at) => {
    if (unit.copies < FEWEST || unit.closed || unit.size > LONGEST || unit.marker) return;
    const key = foldBare(unit.text);
    const group = seen.get(key);
    if (group) group.push(at);
    else seen.set(key, [at]);
  });
  for (const group of seen.values()) {
    const below = group.filter((at) => texts[at - 1]?.closed === true).length;
    if (group.length < FEWEST || below < group.length || group.at(-1) !== texts.length - 1) continue;
    for (const at of group) (texts[at] as Unit).role = 'endmark';
  }
}
