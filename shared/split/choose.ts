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
  brief: { head: -1, bare: -6, brief: 0, body: NEVER, label: -1.5 },
  body: { head: -0.6, bare: -6, brief: -4.5, body: 0, label: -1.2 },
  label: { head: 0, bare: NEVER, brief: NEVER, body: NEVER, label: NEVER },
};
const OPEN: Readonly<Record<State, number>> = { head: 0, bare: -3, brief: -2.5, body: NEVER, label: -0.6 };

export interface Choice {
  state: State;
  /** Probability that the paragraph starts a segment, if it was chosen to, or that it does not. */
  confidence: number;
  /** Probability that the paragraph starts a segment, is a headline, starts a story without one, whatever was chosen. */
  start: number;
  head: number;
  bare: number;
}

const N = STATES.length;
const STEPS = Float64Array.from(STATES.flatMap((from) => STATES.map((to) => FOLLOW[from][to])));
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
    emit.set([s.head + s.start, s.bare + s.start, s.brief + s.start, 0, s.label + s.start], i * N);
    run[i] = s.run - s.start;
    // The label has paid for the start already.
    under[i] = -s.start;
  });
  const step = (i: number, from: number, to: number) =>
    (STEPS[from * N + to] as number) +
    (from === BRIEF && to === BRIEF ? (run[i] as number) : from === LABEL ? (under[i] as number) : 0);
  const best = new Float64Array(n * N);
  const came = new Uint8Array(n * N);
  const forward = new Float64Array(n * N);
  const backward = new Float64Array(n * N);
  const ways = new Float64Array(N);
  for (let to = 0; to < N; to++) best[to] = forward[to] = OPEN[STATES[to] as State] + (emit[to] as number);
  for (let i = 1; i < n; i++) {
    for (let to = 0; to < N; to++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < N; from++) {
        const cost = step(i, from, to);
        const score = (best[(i - 1) * N + from] as number) + cost;
        if (score > top) {
          top = score;
          came[i * N + to] = from;
        }
        ways[from] = (forward[(i - 1) * N + from] as number) + cost;
      }
      best[i * N + to] = top + (emit[i * N + to] as number);
      forward[i * N + to] = logSum(ways) + (emit[i * N + to] as number);
    }
  }
  for (let i = n - 2; i >= 0; i--) {
    for (let from = 0; from < N; from++) {
      for (let to = 0; to < N; to++)
        ways[to] = step(i + 1, from, to) + (emit[(i + 1) * N + to] as number) + (backward[(i + 1) * N + to] as number);
      backward[i * N + from] = logSum(ways);
    }
  }
  const choices: Choice[] = new Array(n);
  let state = 0;
  for (let k = 1; k < N; k++) if ((best[(n - 1) * N + k] as number) > (best[(n - 1) * N + state] as number)) state = k;
  for (let i = n - 1; i >= 0; i--) {
    for (let k = 0; k < N; k++) ways[k] = (forward[i * N + k] as number) + (backward[i * N + k] as number);
    const total = logSum(ways);
    const share = (k: number) => Math.exp((ways[k] as number) - total);
    choices[i] = {
      state: STATES[state] as State,
      confidence: share(state),
      start: 1 - share(BODY),
      head: share(0),
      bare: share(1),
    };
    state = came[i * N + state] as number;
  }
  return choices;
}

function logSum(values: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}
