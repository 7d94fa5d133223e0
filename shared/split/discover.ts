import { type Choice, choose } from './choose.ts';
import { type Cohesion, readCohesion } from './cohesion.ts';
import { type DumpShape, gapSort, readShape } from './dump-shape.ts';
import type { Passage } from './passage.ts';
import { briefScore, headScore, runScore, type Scores, startScore } from './scores.ts';

/**
 * A dump repeats itself: once most starts are found by general knowledge, what they have in common (the gap above,
 * capitals, numbers, a dateline below …) tells the rest. Rounds of choosing and counting; two settle nearly all.
 */
const ROUNDS = 3;
/** Pretended observations that hold a cue at what general knowledge says until the dump has said more. */
const PRIOR = 1.2;
const CAP = 3.2;

type Cue = (p: Passage, i: number, all: readonly Passage[]) => string;

const START_CUES: readonly Cue[] = [
  (p) => `gap ${gapSort(p.gap)}`,
  (p) => `sep ${p.separated}`,
  (p) => `count ${p.counted}`,
  (p) => `notice ${p.noticed}`,
  (p) => `ended ${p.ended}`,
  (p) => `slug ${p.slugged}`,
];
const HEAD_CUES: readonly Cue[] = [
  (p) => `caps ${p.unit.capitals}`,
  (p) => `mark ${p.unit.marker ? (p.unit.marker.number === null ? 'bullet' : 'number') : 'none'}`,
  (_, i, all) => `dateline ${all[i + 1]?.unit.dateline != null}`,
  (p) => `indent ${p.unit.indent === 0 ? 0 : p.unit.indent < 12 ? 1 : 2}`,
  (_, i, all) => `under ${gapSort(all[i + 1]?.gap ?? 0)}`,
];

export function decide(passages: readonly Passage[]): Choice[] {
  const shape = readShape(passages);
  const cohesion = readCohesion(passages);
  const base = passages.map((p, i) => score(passages, cohesion, shape, p, i));
  numbering(passages, base);
  let choices = choose(base);
  for (let round = 1; round < ROUNDS; round++) choices = choose(learn(passages, base, choices));
  return choices;
}

function score(
  passages: readonly Passage[],
  cohesion: readonly Cohesion[],
  shape: DumpShape,
  p: Passage,
  i: number,
): Scores {
  const c = cohesion[i] ?? { ahead: 0, behind: 0, across: 0 };
  return {
    head: headScore(p, passages[i + 1], passages[i - 1], c, shape),
    bare: p.unit.dateline ? (passages[i - 1]?.unit.closed === false ? 1 : 4) : p.unit.goesOn ? -1.5 : 0,
    brief: briefScore(p, shape),
    start: startScore(p, passages[i - 1], c, shape),
    run: runScore(p, passages[i - 1], c, shape),
  };
}

/** Numbers that count up through the dump mark what they stand on; bullets on every line make briefs of them. */
function numbering(passages: readonly Passage[], scores: Scores[]): void {
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
  if (hits.length >= 2 && hits[0] !== undefined)
    for (const i of hits) (scores[i] as Scores).start += Math.min(5, 1.5 + hits.length);
  const bullets = passages.filter((p) => p.unit.marker !== null && p.unit.marker.number === null);
  if (bullets.length > passages.length * 0.6 && bullets.length >= 3) {
    passages.forEach((p, i) => {
      if (p.unit.marker) (scores[i] as Scores).start += 2.5;
    });
  }
}

function learn(passages: readonly Passage[], base: readonly Scores[], choices: readonly Choice[]): Scores[] {
  const starts = choices.map((choice, i) => (i > 0 ? choice.start : 0));
  const heads = choices.map((choice) => choice.head);
  const rest = choices.map((choice, i) => (i > 0 ? 1 - choice.start : 0));
  const start = START_CUES.map((cue) => weigh(passages, cue, starts, rest));
  const head = HEAD_CUES.map((cue) => weigh(passages, cue, heads, rest));
  return base.map((s, i) => ({
    ...s,
    start: s.start + (i === 0 ? 0 : sum(start, i)),
    head: s.head + sum(head, i),
  }));
}

const sum = (weights: readonly (readonly number[])[], i: number) =>
  weights.reduce((total, w) => total + (w[i] ?? 0), 0);

/** Log of how much oftener a cue's value stands at `yes` than at `no`, per paragraph; near 0 where the dump is too small. */
function weigh(passages: readonly Passage[], cue: Cue, yes: readonly number[], no: readonly number[]): number[] {
  const values = passages.map(cue);
  const counts = new Map<string, [number, number]>();
  let ys = 0;
  let ns = 0;
  values.forEach((value, i) => {
    const pair = counts.get(value) ?? [0, 0];
    pair[0] += yes[i] ?? 0;
    pair[1] += no[i] ?? 0;
    counts.set(value, pair);
    ys += yes[i] ?? 0;
    ns += no[i] ?? 0;
  });
  return values.map((value) => {
    const [y, n] = counts.get(value) ?? [0, 0];
    const share = (y + n) / Math.max(1, ys + ns);
    const odds = Math.log((y + PRIOR * share) / (ys + PRIOR)) - Math.log((n + PRIOR * share) / (ns + PRIOR));
    return Number.isFinite(odds) ? Math.max(-CAP, Math.min(CAP, odds * 0.9)) : 0;
  });
}
