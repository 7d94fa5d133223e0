import type { Passage } from './passage.ts';

/** Paragraphs looked at on each side. */
const WINDOW = 3;

export interface Cohesion {
  /** Share of the paragraph's weight of words found in the paragraphs after it, 0 to 1. */
  ahead: number;
  /** The same for the paragraphs before it. */
  behind: number;
  /** How alike the stretch before and the stretch from here on are, 0 to 1. */
  across: number;
}

/** Lexical cohesion at every paragraph; rare words weigh more. Linear: fixed windows of bounded paragraphs. */
export function readCohesion(passages: readonly Passage[]): Cohesion[] {
  const df = new Map<string, number>();
  const bags = passages.map((passage) => new Set(passage.unit.words));
  for (const bag of bags) for (const word of bag) df.set(word, (df.get(word) ?? 0) + 1);
  const rarest = Math.log(1 + passages.length);
  const weights = new Map<string, number>();
  for (const [word, n] of df)
    weights.set(word, n > 8 && n > passages.length * 0.3 ? 0 : Math.log(1 + passages.length / n) / rarest);
  const weight = (word: string) => weights.get(word) ?? 0;
  return passages.map((_, i) => {
    const own = bags[i] ?? new Set();
    const before = union(bags, i - WINDOW, i);
    const after = union(bags, i + 1, i + 1 + WINDOW);
    const from = union(bags, i, i + WINDOW);
    return {
      ahead: shared(own, after, weight),
      behind: shared(own, before, weight),
      across: alike(before, from, weight),
    };
  });
}

function union(bags: readonly Set<string>[], from: number, to: number): Set<string> {
  const all = new Set<string>();
  for (let i = Math.max(0, from); i < Math.min(bags.length, to); i++) for (const word of bags[i] ?? []) all.add(word);
  return all;
}

function shared(own: Set<string>, others: Set<string>, weight: (word: string) => number): number {
  let total = 0;
  let common = 0;
  for (const word of own) {
    const w = weight(word);
    total += w;
    if (others.has(word)) common += w;
  }
  return total > 0 ? common / total : 0;
}

function alike(a: Set<string>, b: Set<string>, weight: (word: string) => number): number {
  let common = 0;
  let left = 0;
  let right = 0;
  for (const word of a) {
    const w = weight(word) ** 2;
    left += w;
    if (b.has(word)) common += w;
  }
  for (const word of b) right += weight(word) ** 2;
  return left > 0 && right > 0 ? common / Math.sqrt(left * right) : 0;
}
