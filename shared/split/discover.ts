import { type Choice, choose } from './choose.ts';
import { type Cohesion, readCohesion } from './cohesion.ts';
import { crossHeadings } from './cross-headings.ts';
import { type DumpShape, gapSort, readShape } from './dump-shape.ts';
import type { Passage } from './passage.ts';
import { bareScore, briefScore, headScore, labelScore, runScore, type Scores, startScore } from './scores.ts';

/**
 * A dump repeats itself: once most starts are found by general knowledge, what they have in common (the gap above,
 * capitals, numbers, a dateline below …) tells the rest. Rounds of choosing and counting; two settle nearly all.
 */
const ROUNDS = 3;
/** Pretended observations that hold a cue at what general knowledge says until the dump has said more. */
const PRIOR = 1.2;
const CAP = 3.2;
/** What a cross-heading owes to a start: no headline pays it without a cue of the dump's own. */
const CROSS_HEADING = 5;
/** Cues overlap, so each counts a little less than it would alone. */
const STRENGTH = 0.9;

/** A cue sorts each paragraph into one of at most {@link SORTS} kinds. */
type Cue = (p: Passage, i: number, all: readonly Passage[]) => number;
const SORTS = 4;

const START_CUES: readonly Cue[] = [
  (p) => gapSort(p.gap),
  (p) => Number(p.separated),
  (p) => Number(p.counted),
  (p) => Number(p.noticed),
  (p) => Number(p.ended),
  (p) => Number(p.slugged),
  (p) => Number(p.stamped),
];
/** How headlines end is general knowledge already: what the dump says of it counts by half. */
const ending: Cue = (p) => (p.unit.closed ? (p.unit.asks ? 2 : 1) : 0);
const ENDING_STRENGTH = 0.5;
const HEAD_CUES: readonly Cue[] = [
  ending,
  (p) => Number(p.unit.capitals),
  (p) => Number(p.unit.decorated),
  (p) => (p.unit.marker ? (p.unit.marker.number === null ? 1 : 2) : 0),
  (_, i, all) => Number(all[i + 1]?.unit.dateline != null),
  (p) => (p.unit.indent === 0 ? 0 : p.unit.indent < 12 ? 1 : 2),
  (_, i, all) => gapSort(all[i + 1]?.gap ?? 0),
];

const BARE_CUES: readonly Cue[] = [(p) => Number(p.unit.dateline !== null), (p) => gapSort(p.gap)];

const LABEL_CUES: readonly Cue[] = [(p) => gapSort(p.gap), (_, i, all) => gapSort(all[i + 1]?.gap ?? 0)];

export function decide(passages: readonly Passage[]): Choice[] {
  const shape = readShape(passages);
  const cohesion = readCohesion(passages);
  const base = passages.map((p, i) => score(passages, cohesion, shape, p, i));
  numbering(passages, base, shape);
  let choices = choose(base);
  for (const i of crossHeadings(passages, choices)) (base[i] as Scores).start -= CROSS_HEADING;
  const sorted = (cues: readonly Cue[]) => cues.map((cue) => Uint8Array.from(passages, (p, i) => cue(p, i, passages)));
  const starts = sorted(START_CUES);
  const heads = sorted(HEAD_CUES);
  const bares = sorted(BARE_CUES);
  const labels = sorted(LABEL_CUES);
  for (let round = 1; round < ROUNDS; round++) choices = choose(learn(base, choices, { starts, heads, bares, labels }));
  return choices;
}

/** What stands below a headline, whoever wrote it. */
const under = (passages: readonly Passage[], i: number) =>
  passages[i + 1]?.byline && passages[i + 2] ? passages[i + 2] : passages[i + 1];

function score(
  passages: readonly Passage[],
  cohesion: readonly Cohesion[],
  shape: DumpShape,
  p: Passage,
  i: number,
): Scores {
  const c = cohesion[i] ?? { ahead: 0, behind: 0, across: 0 };
  return {
    head: headScore(p, under(passages, i), passages[i - 1], c, shape),
    bare: bareScore(p, passages[i - 1], shape),
    brief: briefScore(p, shape),
    label: labelScore(p, passages[i + 1], passages[i + 2], i === 0, shape),
    start: startScore(p, passages[i - 1], c, shape),
    run: runScore(p, passages[i - 1], c, shape),
  };
}

/** Numbers that count up through the dump mark what they stand on; bullets on every line make briefs of them. */
function numbering(passages: readonly Passage[], scores: Scores[], shape: DumpShape): void {
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
  if (hits.length >= 2 && !list) for (const i of hits) (scores[i] as Scores).start += Math.min(5, 1.5 + hits.length);
  const leads = shape.leads ? passages.flatMap(({ unit }, i) => (unit.lead !== null && unit.closed ? [i] : [])) : [];
  if (hasText(passages, leads))
    passages.forEach(({ unit }, i) => {
      if (unit.lead !== null) (scores[i] as Scores).bare += 8;
      else (scores[i] as Scores).brief -= 4;
    });
  for (const items of bulleted(passages)) {
    const all = items.length > passages.length * 0.6;
    if (!all && !openStories(passages, items)) continue;
    for (const i of items) {
      const s = scores[i] as Scores;
      s.start += 2.5;
      if (!all) s.bare += 4;
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

function learn(
  base: readonly Scores[],
  choices: readonly Choice[],
  cues: Record<'starts' | 'heads' | 'bares' | 'labels', readonly Uint8Array[]>,
): Scores[] {
  const starts = Float64Array.from(choices, (choice, i) => (i > 0 ? choice.start : 0));
  const heads = Float64Array.from(choices, (choice) => choice.head);
  const rest = Float64Array.from(choices, (choice, i) => (i > 0 ? 1 - choice.start : 0));
  const start = cues.starts.map((sorts) => weigh(sorts, starts, rest));
  const head = cues.heads.map((sorts, k) => {
    const weights = weigh(sorts, heads, rest);
    return HEAD_CUES[k] === ending ? weights.map((weight) => weight * ENDING_STRENGTH) : weights;
  });
  const bares = Float64Array.from(choices, (choice) => choice.bare);
  const bare = cues.bares.map((sorts) => weigh(sorts, bares, rest));
  const labels = Float64Array.from(choices, (choice) => choice.label);
  const label = cues.labels.map((sorts) => weigh(sorts, labels, rest));
  return base.map((s, i) => ({
    ...s,
    start: s.start + (i === 0 ? 0 : sum(cues.starts, start, i)),
    head: s.head + sum(cues.heads, head, i),
    bare: s.bare + sum(cues.bares, bare, i),
    label: s.label + sum(cues.labels, label, i),
  }));
}

function sum(cues: readonly Uint8Array[], weights: readonly Float64Array[], i: number): number {
  let total = 0;
  for (let k = 0; k < cues.length; k++) total += weights[k]?.[cues[k]?.[i] ?? 0] ?? 0;
  return total;
}

/** Per kind of a cue: log of how much oftener it stands at `yes` than at `no`; near 0 where the dump is too small. */
function weigh(sorts: Uint8Array, yes: Float64Array, no: Float64Array): Float64Array {
  const y = new Float64Array(SORTS);
  const n = new Float64Array(SORTS);
  for (let i = 0; i < sorts.length; i++) {
    const sort = sorts[i] as number;
    y[sort] = (y[sort] as number) + (yes[i] as number);
    n[sort] = (n[sort] as number) + (no[i] as number);
  }
  const ys = y.reduce((a, b) => a + b, 0);
  const ns = n.reduce((a, b) => a + b, 0);
  return y.map((count, sort) => {
    const other = n[sort] as number;
    const share = (count + other) / Math.max(1, ys + ns);
    const odds = Math.log((count + PRIOR * share) / (ys + PRIOR)) - Math.log((other + PRIOR * share) / (ns + PRIOR));
    return Number.isFinite(odds) ? Math.max(-CAP, Math.min(CAP, odds * STRENGTH)) : 0;
  });
}
