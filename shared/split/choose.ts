import type { Scores } from './scores.ts';

/**
 * What a paragraph is: a story's headline, a story's first paragraph without one, a brief, body text, or a label above a
 * headline (a kicker, the name of a section).
 */
export type State = 'head' | 'bare' | 'brief' | 'body' | 'label';
const STATES: readonly State[] = ['head', 'bare', 'brief', 'body', 'label'];

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

/** What each paragraph was chosen to be, and how probable every state of it is. */
export class Choices {
  readonly #states: Uint8Array;
  readonly #shares: Float64Array;

  constructor(states: Uint8Array, shares: Float64Array) {
    this.#states = states;
    this.#shares = shares;
  }

  get length(): number {
    return this.#states.length;
  }

  state(i: number): State {
    return STATES[this.#states[i] as number] as State;
  }

  /** Probability that the paragraph is in this state, whatever was chosen. */
  share(i: number, state: State): number {
    return this.#shares[i * N + AT[state]] as number;
  }

  /** Probability that the paragraph starts a segment, whatever was chosen. */
  start(i: number): number {
    return 1 - this.share(i, 'body');
  }

  /** Probability of what was chosen. */
  confidence(i: number): number {
    return this.#shares[i * N + (this.#states[i] as number)] as number;
  }
}

const N = STATES.length;
const STEPS = Float64Array.from(STATES.flatMap((from) => STATES.map((to) => FOLLOW[from][to])));
const WAYS = STEPS.map(Math.exp);
const AT: Readonly<Record<State, number>> = { head: 0, bare: 1, brief: 2, body: 3, label: 4 };
const BRIEF = AT.brief;
const LABEL = AT.label;

/** The best sequence of states for the whole dump (Viterbi), each with its posterior (forward-backward). Linear. */
export function choose(scores: Scores): Choices {
  const n = scores.start.length;
  const emit = new Float64Array(n * N);
  const run = new Float64Array(n);
  const under = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const at = i * N;
    const start = scores.start[i] as number;
    emit[at] = (scores.head[i] as number) + start;
    emit[at + 1] = (scores.bare[i] as number) + start;
    emit[at + 2] = (scores.brief[i] as number) + start;
    emit[at + 4] = (scores.label[i] as number) + start;
    run[i] = (scores.run[i] as number) - start;
    // The label has paid for the start already.
    under[i] = -start;
  }
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
  const states = new Uint8Array(n);
  let state = 0;
  for (let k = 1; k < N; k++) if ((best[(n - 1) * N + k] as number) > (best[(n - 1) * N + state] as number)) state = k;
  for (let i = n - 1; i >= 0; i--) {
    states[i] = state;
    state = came[i * N + state] as number;
  }
  return new Choices(states, posteriors(emit, run, under));
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
