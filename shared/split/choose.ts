import type { Scores } from './scores.ts';

/**
 * What a paragraph is: a story's headline, a story's first paragraph without one, a brief, body text, or a label above a
 * headline (a kicker, the name of a section).
 */
export type State = 'head' | 'bare' | 'brief' | 'body' | 'label';
export const STATES: readonly State[] = ['head', 'bare', 'brief', 'body', 'label'];

const NEVER = -1e6;

/** Cost of following one state with another, before what the text says. A headline has body text under it. */
const FOLLOW: Readonly<Record<State, Readonly<Record<State, number>>>> = {
  head: { head: -6, bare: NEVER, brief: NEVER, body: 0, label: NEVER },
  bare: { head: -2.5, bare: -6, brief: -4.5, body: 0, label: -3 },
  brief: { head: -1, bare: -6, brief: 0, body: -5, label: -1.5 },
  body: { head: -0.6, bare: -6, brief: -4.5, body: 0, label: -1.2 },
  label: { head: 0, bare: NEVER, brief: -1, body: NEVER, label: NEVER },
};
const OPEN: Readonly<Record<State, number>> = { head: 0, bare: -3, brief: -2.5, body: NEVER, label: -0.6 };

export interface Choice {
  state: State;
  /** Probability that the paragraph starts a segment, if it was chosen to, or that it does not. */
  confidence: number;
  /** Probability that the paragraph starts a segment, is a headline, starts a story without one, is a label, whatever was chosen. */
  start: number;
  head: number;
  bare: number;
  label: number;
}

const N = STATES.length;
const STEPS = Float64Array.from(STATES.flatMap((from) => STATES.map((to) => FOLLOW[from][to])));
const WAYS = STEPS.map(Math.exp);
const BRIEF = STATES.indexOf('brief');
const BODY = STATES.indexOf('body');
const LABEL = STATES.indexOf('label');

/** The best sequence of states for the whole dump (Viterbi), each with its posterior (forward-backward). Linear. */
export function choose(scores: readonly Scores[]): Choice[] {
  const n = scores.length;
  if (n === 0) return [];
  const emit = new Float64Array(n * N);
  const run = new Float64Array(n);
  const under = new Float64Array(n);
  scores.forEach((s, i) => {
    const at = i * N;
    emit[at] = s.head + s.start;
    emit[at + 1] = s.bare + s.start;
    emit[at + 2] = s.brief + s.start;
    emit[at + 4] = s.label + s.start;
    run[i] = s.run - s.start;
    // The label has paid for the start already.
    under[i] = -s.start;
  });
  const best = new Float64Array(n * N);
  const came = new Uint8Array(n * N);
  for (let to = 0; to < N; to++) best[to] = OPEN[STATES[to] as State] + (emit[to] as number);
  for (let i = 1; i < n; i++) {
    for (let to = 0; to < N; to++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < N; from++) {
        const extra = from === BRIEF && to === BRIEF ? (run[i] as number) : from === LABEL ? (under[i] as number) : 0;
        const score = (best[(i - 1) * N + from] as number) + (STEPS[from * N + to] as number) + extra;
        if (score > top) {
          top = score;
          came[i * N + to] = from;
        }
      }
      best[i * N + to] = top + (emit[i * N + to] as number);
    }
  }
  const shares = posteriors(emit, run, under);
  const choices: Choice[] = new Array(n);
  let state = 0;
  for (let k = 1; k < N; k++) if ((best[(n - 1) * N + k] as number) > (best[(n - 1) * N + state] as number)) state = k;
  for (let i = n - 1; i >= 0; i--) {
    const share = (k: number) => shares[i * N + k] as number;
    choices[i] = {
      state: STATES[state] as State,
      confidence: share(state),
      start: 1 - share(BODY),
      head: share(0),
      bare: share(1),
      label: share(LABEL),
    };
    state = came[i * N + state] as number;
  }
  return choices;
}

/** Probability of each state of each paragraph. Each paragraph's sums are scaled to one, so none runs out of figures. */
function posteriors(emit: Float64Array, run: Float64Array, under: Float64Array): Float64Array {
  const n = run.length;
  likely(emit);
  const forward = new Float64Array(n * N);
  for (let to = 0; to < N; to++) forward[to] = Math.exp(OPEN[STATES[to] as State]) * (emit[to] as number);
  scale(forward, 0);
  const backward = new Float64Array(n * N).fill(1);
  const ways = Float64Array.from(WAYS);
  const into = (i: number) => {
    ways[BRIEF * N + BRIEF] = (WAYS[BRIEF * N + BRIEF] as number) * Math.exp(run[i] as number);
    const paid = Math.exp(under[i] as number);
    for (let to = 0; to < N; to++) ways[LABEL * N + to] = (WAYS[LABEL * N + to] as number) * paid;
  };
  for (let i = 1; i < n; i++) {
    into(i);
    for (let to = 0; to < N; to++) {
      let sum = 0;
      for (let from = 0; from < N; from++)
        sum += (forward[(i - 1) * N + from] as number) * (ways[from * N + to] as number);
      forward[i * N + to] = sum * (emit[i * N + to] as number);
    }
    scale(forward, i);
  }
  for (let i = n - 2; i >= 0; i--) {
    into(i + 1);
    for (let from = 0; from < N; from++) {
      let sum = 0;
      for (let to = 0; to < N; to++) {
        const at = (i + 1) * N + to;
        sum += (ways[from * N + to] as number) * (emit[at] as number) * (backward[at] as number);
      }
      backward[i * N + from] = sum;
    }
    scale(backward, i);
  }
  for (let at = 0; at < n * N; at++) forward[at] = (forward[at] as number) * (backward[at] as number);
  for (let i = 0; i < n; i++) scale(forward, i);
  return forward;
}

/** Scores to likelihoods, the best of each paragraph at 1. */
function likely(scores: Float64Array): void {
  for (let at = 0; at < scores.length; at += N) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < N; k++) top = Math.max(top, scores[at + k] as number);
    for (let k = 0; k < N; k++) scores[at + k] = Math.exp((scores[at + k] as number) - top);
  }
}

function scale(values: Float64Array, i: number): void {
  let sum = 0;
  for (let k = 0; k < N; k++) sum += values[i * N + k] as number;
  if (sum > 0) for (let k = 0; k < N; k++) values[i * N + k] = (values[i * N + k] as number) / sum;
}
