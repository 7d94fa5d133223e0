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
  const bags = passages.map((passage) => passage.unit.words);
  const weights = weigh(bags);
  const before = new Stretch(weights.length);
  const after = new Stretch(weights.length);
  return bags.map((own, i) => {
    before.hold(bags, i - WINDOW, i);
    after.hold(bags, i + 1, i + 1 + WINDOW);
    const ahead = shared(own, after, weights);
    const behind = shared(own, before, weights);
    after.hold(bags, i, i + WINDOW);
    return { ahead, behind, across: alike(before, after, weights) };
  });
}

/** Per word how rare it is, 0 for words that are everywhere. */
function weigh(bags: readonly Uint32Array[]): Float64Array {
  let most = -1;
  for (const bag of bags) for (const word of bag) if (word > most) most = word;
  const counts = new Float64Array(most + 1);
  for (const bag of bags) for (const word of bag) counts[word] = (counts[word] as number) + 1;
  const rarest = Math.log(1 + bags.length);
  return counts.map((n) => (n > 8 && n > bags.length * 0.3 ? 0 : Math.log(1 + bags.length / n) / rarest));
}

/** The words of a few paragraphs, each once. Filling it again costs the words, not the vocabulary. */
class Stretch {
  words: number[] = [];
  readonly #held: Uint32Array;
  #round = 0;

  constructor(vocabulary: number) {
    this.#held = new Uint32Array(vocabulary);
  }

  hold(bags: readonly Uint32Array[], from: number, to: number): void {
    this.#round++;
    this.words.length = 0;
    for (let i = Math.max(0, from); i < Math.min(bags.length, to); i++)
      for (const word of bags[i] as Uint32Array) {
        if (this.has(word)) continue;
        this.#held[word] = this.#round;
        this.words.push(word);
      }
  }

  has(word: number): boolean {
    return this.#held[word] === this.#round;
  }
}

function shared(own: Uint32Array, others: Stretch, weights: Float64Array): number {
  let total = 0;
  let common = 0;
  for (const word of own) {
    const w = weights[word] as number;
    total += w;
    if (others.has(word)) common += w;
  }
  return total > 0 ? common / total : 0;
}

function alike(a: Stretch, b: Stretch, weights: Float64Array): number {
  let common = 0;
  let left = 0;
  let right = 0;
  for (const word of a.words) {
    const w = (weights[word] as number) ** 2;
    left += w;
    if (b.has(word)) common += w;
  }
  for (const word of b.words) right += (weights[word] as number) ** 2;
  return left > 0 && right > 0 ? common / Math.sqrt(left * right) : 0;
}
