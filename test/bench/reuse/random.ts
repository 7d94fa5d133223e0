/** A stream of numbers that is the same for the same seed on every machine. */
export interface Random {
  /** Evenly from 0 up to 1. */
  unit(): number;
  /** A whole number from 0 up to `below`. */
  whole(below: number): number;
  pick<T>(from: readonly T[]): T;
  chance(probability: number): boolean;
}

/** sfc32 (C. Doty-Humphrey, PractRand): 128 bits of state, so that the streams of a million stories do not run into one another. */
export function randomOf(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
  const unit = () => {
    const next = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    return (next >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) unit();
  return {
    unit,
    whole: (below) => Math.floor(unit() * below),
    pick: <T>(from: readonly T[]) => from[Math.floor(unit() * from.length)] as T,
    chance: (probability) => unit() < probability,
  };
}
