import { type Choices, choose } from './choose.ts';
import { readCohesion } from './cohesion.ts';
import { crossHeadings } from './cross-headings.ts';
import { type DumpShape, gapSort, readShape } from './dump-shape.ts';
import type { Passage } from './passage.ts';
import { add, bareScore, briefScore, headScore, labelScore, runScore, type Scores, startScore } from './scores.ts';
import { scoreSeries } from './series.ts';

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

export function decide(passages: readonly Passage[]): Choices {
  const shape = readShape(passages);
  const base = readScores(passages, shape);
  scoreSeries(passages, base, shape);
  let choices = choose(base);
  const sorted = (cues: readonly Cue[]) =>
    cues.map((cue) => {
      const sorts = new Uint8Array(passages.length);
      passages.forEach((p, i) => {
        sorts[i] = cue(p, i, passages);
      });
      return sorts;
    });
  const cues = {
    start: sorted(START_CUES),
    head: sorted(HEAD_CUES),
    bare: sorted(BARE_CUES),
    label: sorted(LABEL_CUES),
  };
  for (let round = 1, crossed = crossHeadings(passages, choices); round < ROUNDS || crossed.length > 0; round++) {
    for (const i of crossed) add(base.start, i, -CROSS_HEADING);
    choices = choose(learn(base, choices, cues));
    crossed = round < ROUNDS ? crossHeadings(passages, choices) : [];
  }
  return choices;
}

/** What stands below a headline, whoever wrote it. */
const under = (passages: readonly Passage[], i: number) =>
  passages[i + 1]?.byline && passages[i + 2] ? passages[i + 2] : passages[i + 1];

function readScores(passages: readonly Passage[], shape: DumpShape): Scores {
  const column = () => new Float64Array(passages.length);
  const scores: Scores = {
    head: column(),
    bare: column(),
    brief: column(),
    label: column(),
    start: column(),
    run: column(),
  };
  const cohesion = readCohesion(passages);
  passages.forEach((p, i) => {
    const [prev, next] = [passages[i - 1], passages[i + 1]];
    const c = cohesion[i] ?? { ahead: 0, behind: 0, across: 0 };
    scores.head[i] = headScore(p, under(passages, i), prev, c, shape);
    scores.bare[i] = bareScore(p, prev, shape);
    scores.brief[i] = briefScore(p, shape);
    scores.label[i] = labelScore(p, next, passages[i + 2], i === 0, shape);
    scores.start[i] = startScore(p, prev, c, shape);
    scores.run[i] = runScore(p, prev, c, shape);
  });
  return scores;
}

function learn(
  base: Scores,
  choices: Choices,
  cues: Record<'start' | 'head' | 'bare' | 'label', readonly Uint8Array[]>,
): Scores {
  const n = choices.length;
  const column = (of: (i: number) => number) => {
    const all = new Float64Array(n);
    for (let i = 0; i < n; i++) all[i] = of(i);
    return all;
  };
  const after = (of: (i: number) => number) => column((i) => (i > 0 ? of(i) : 0));
  const rest = after((i) => 1 - choices.start(i));
  const learnt = (of: keyof typeof cues, yes: Float64Array) => {
    const total = base[of].slice();
    cues[of].forEach((sorts) => {
      const strength = sorts === cues.head[HEAD_CUES.indexOf(ending)] ? ENDING_STRENGTH : 1;
      const weights = weigh(sorts, yes, rest);
      for (let i = 0; i < n; i++) add(total, i, strength * (weights[sorts[i] as number] as number));
    });
    return total;
  };
  const start = learnt(
    'start',
    after((i) => choices.start(i)),
  );
  if (n > 0) start[0] = base.start[0] as number;
  return {
    ...base,
    start,
    head: learnt(
      'head',
      column((i) => choices.share(i, 'head')),
    ),
    bare: learnt(
      'bare',
      column((i) => choices.share(i, 'bare')),
    ),
    label: learnt(
      'label',
      column((i) => choices.share(i, 'label')),
    ),
  };
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
