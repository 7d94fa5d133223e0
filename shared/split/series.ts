import type { DumpShape } from './dump-shape.ts';
import type { Passage } from './passage.ts';
import { add, type Scores } from './scores.ts';

/** Numbers that count up through the dump mark what they stand on; bullets on every line make briefs of them. */
export function scoreSeries(passages: readonly Passage[], scores: Scores, shape: DumpShape): void {
  let want = 1;
  const hits: number[] = [];
  passages.forEach((p, i) => {
    const number = p.unit.marker?.number;
    if (number === want || (number === 1 && hits.length < 2)) {
      if (number === 1) hits.length = 0;
      hits.push(i);
      want = (number ?? 0) + 1;
    }
  });
  // A list stands in a story, one entry after another; what numbers a dump goes through it.
  const reach = (hits.at(-1) ?? 0) - (hits[0] ?? 0) + 1;
  const list = reach === hits.length && reach < passages.length * 0.6;
  if (hits.length >= 2 && !list) for (const i of hits) add(scores.start, i, Math.min(5, 1.5 + hits.length));
  const leads = shape.leads ? passages.flatMap(({ unit }, i) => (unit.lead !== null && unit.closed ? [i] : [])) : [];
  if (hasText(passages, leads))
    passages.forEach(({ unit }, i) => {
      if (unit.lead !== null) add(scores.bare, i, 8);
      else add(scores.brief, i, -4);
    });
  for (const items of bulleted(passages)) {
    const all = items.length > passages.length * 0.6;
    if (!all && !openStories(passages, items)) continue;
    for (const i of items) {
      add(scores.start, i, 2.5);
      if (!all) add(scores.bare, i, 4);
    }
  }
}

/** Whether body text goes on below one of these, before the next. */
const hasText = (passages: readonly Passage[], items: readonly number[]) =>
  items.some((i, k) => items[k + 1] !== undefined && items[k + 1] !== i + 1 && passages[i + 1]?.unit.closed === true);

/** Where the paragraphs of each bullet stand, three and more of one. */
function bulleted(passages: readonly Passage[]): number[][] {
  const groups = new Map<string, number[]>();
  passages.forEach(({ unit }, i) => {
    if (unit.marker?.number !== null) return;
    const sign = unit.text.charAt(0);
    const group = groups.get(sign);
    if (group) group.push(i);
    else groups.set(sign, [i]);
  });
  return [...groups.values()].filter((group) => group.length >= 3);
}

/** The entries of a list stand one below the other and speeches are short; items of a letter have their own leads and text below. */
function openStories(passages: readonly Passage[], items: readonly number[]): boolean {
  const fits = items.filter((i) => passages[i]?.unit.closed && passages[i]?.unit.lead !== null).length;
  const alone = items.filter((i, k) => items[k + 1] !== i + 1).length;
  return fits >= items.length * 0.8 && alone >= 2 && alone > items.length * 0.3;
}
