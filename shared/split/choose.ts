import type { Scores } from './scores.ts';

/** What a paragraph is: a story's headline, a story's first paragraph without one, a brief, or body text. */
export type State = 'head' | 'bare' | 'brief' | 'body';
export const STATES: readonly State[] = ['head', 'bare', 'brief', 'body'];

const NEVER = -1e6;

/** Cost of following one state with another, before what the text says. A headline has body text under it. */
const FOLLOW: Readonly<Record<State, Readonly<Record<State, number>>>> = {
  head: { head: -6, bare: NEVER, brief: NEVER, body: 0 },
  bare: { head: -2.5, bare: -6, brief: -4.5, body: 0 },
  brief: { head: -1, bare: -6, brief: 0, body: NEVER },
  body: { head: -0.6, bare: -6, brief: -4.5, body: 0 },
};
const OPEN: Readonly<Record<State, number>> = { head: 0, bare: -3, brief: -2.5, body: NEVER };

export interface Choice {
  state: State;
  /** Probability that the paragraph starts a segment, if it was chosen to, or that it does not. */
  confidence: number;
  /** Probability that the paragraph starts a segment, and that it is a headline, whatever was chosen. */
  start: number;
  head: number;
}

/** The best sequence of states for the whole dump (Viterbi), each with its posterior (forward-backward). Linear. */
export function choose(scores: readonly Scores[]): Choice[] {
  const n = scores.length;
  if (n === 0) return [];
  const emit = scores.map((s) => [s.head + s.start, s.bare + s.start, s.brief + s.start, 0]);
  const runs = scores.map((s) => s.run - s.start);
  const best: number[][] = [];
  const from: number[][] = [];
  const forward: number[][] = [];
  for (let i = 0; i < n; i++) {
    best.push([]);
    from.push([]);
    forward.push([]);
    for (let to = 0; to < 4; to++) {
      const e = emit[i]?.[to] ?? 0;
      if (i === 0) {
        const open = OPEN[STATES[to] as State] + e;
        best[0]?.push(open);
        forward[0]?.push(open);
        from[0]?.push(0);
        continue;
      }
      let top = Number.NEGATIVE_INFINITY;
      let at = 0;
      const ways: number[] = [];
      for (let k = 0; k < 4; k++) {
        const step = FOLLOW[STATES[k] as State][STATES[to] as State] + (k === 2 && to === 2 ? (runs[i] ?? 0) : 0);
        const score = (best[i - 1]?.[k] ?? NEVER) + step;
        if (score > top) {
          top = score;
          at = k;
        }
        ways.push((forward[i - 1]?.[k] ?? NEVER) + step);
      }
      best[i]?.push(top + e);
      from[i]?.push(at);
      forward[i]?.push(logSum(ways) + e);
    }
  }
  const backward: number[][] = Array.from({ length: n }, () => [0, 0, 0, 0]);
  for (let i = n - 2; i >= 0; i--) {
    backward[i] = STATES.map((state) =>
      logSum(
        STATES.map(
          (to, t) =>
            FOLLOW[state][to] +
            (state === 'brief' && to === 'brief' ? (runs[i + 1] ?? 0) : 0) +
            (emit[i + 1]?.[t] ?? 0) +
            (backward[i + 1]?.[t] ?? 0),
        ),
      ),
    );
  }
  const choices: Choice[] = new Array(n);
  let state = indexOfMax(best[n - 1] ?? []);
  for (let i = n - 1; i >= 0; i--) {
    const joint = [0, 1, 2, 3].map((k) => (forward[i]?.[k] ?? NEVER) + (backward[i]?.[k] ?? NEVER));
    const total = logSum(joint);
    const share = joint.map((value) => Math.exp(value - total));
    choices[i] = {
      state: STATES[state] as State,
      confidence: share[state] ?? 0,
      start: 1 - (share[3] ?? 0),
      head: share[0] ?? 0,
    };
    state = from[i]?.[state] ?? 0;
  }
  return choices;
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

const indexOfMax = (values: readonly number[]) => values.indexOf(Math.max(...values));
