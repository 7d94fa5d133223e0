/** A stream of numbers that is the same for the same seed on every machine (mulberry32). */
export interface Random {
  /** Evenly from 0 up to 1. */
  unit(): number;
  /** A whole number from 0 up to `below`. */
  whole(below: number): number;
  pick<T>(from: readonly T[]): T;
  chance(probability: number): boolean;
}

export function randomOf(seed: number): Random {
  let state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    unit,
    whole: (below) => Math.floor(unit() * below),
    pick: <T>(from: readonly T[]) => from[Math.floor(unit() * from.length)] as T,
    chance: (probability) => unit() < probability,
  };
}
