/** Runs of equal words that follow one another in both texts are one passage, edited here and there. */
import type { Run } from './shared-runs.ts';

/** Words between two runs of one passage, on either side. With 30 % of words edited, 1 gap in 500 is longer. */
const GAP = 24;
/** Runs before the present one that may precede it. Bounds the work on texts that repeat themselves. */
const LOOK_BACK = 80;
const OVERLAP = 2;

/**
 * The passages, the weightiest first; each is its runs in order, without overlap, and no run is in two passages.
 * @param runs in order of `r`
 * @param pieces that stand for one word
 */
export function chainRuns(runs: readonly Run[], pieces = 1): Run[][] {
  const longest = GAP * pieces;
  const best = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as Run;
    best[at] = run.length;
    for (let back = at - 1; back >= 0 && back >= at - LOOK_BACK; back--) {
      const weight = (best[back] as number) + gain(runs[back] as Run, run, longest);
      if (weight > (best[at] as number)) {
        best[at] = weight;
        previous[at] = back;
      }
    }
  }
  const order = [...runs.keys()].sort((a, b) => (best[b] as number) - (best[a] as number) || a - b);
  const used = new Uint8Array(runs.length);
  const chains: Run[][] = [];
  for (const last of order) {
    const chain: Run[] = [];
    for (let at = last; at >= 0 && !used[at]; at = previous[at] as number) {
      used[at] = 1;
      chain.push(runs[at] as Run);
    }
    if (chain.length) chains.push(withoutOverlap(chain.reverse()));
  }
  return chains;
}

/** Words that `next` adds after `run`, less a charge for unequal gaps; minus infinity where it cannot follow. */
function gain(run: Run, next: Run, longest: number): number {
  const q = next.q - run.q - run.length;
  const r = next.r - run.r - run.length;
  if (q < -OVERLAP || r < -OVERLAP || q > longest || r > longest) return Number.NEGATIVE_INFINITY;
  return next.length + Math.min(q, r, 0) - Math.abs(q - r) * 0.15 - Math.max(q, r) * 0.03;
}

function withoutOverlap(chain: Run[]): Run[] {
  const trimmed: Run[] = [];
  for (const run of chain) {
    const before = trimmed.at(-1);
    const over = before ? Math.max(0, before.q + before.length - run.q, before.r + before.length - run.r) : 0;
    if (run.length > over) trimmed.push({ q: run.q + over, r: run.r + over, length: run.length - over });
  }
  return trimmed;
}
