/** Longest stem kept: Turkish and Arabic carry their endings behind it. */
const STEM = 5;
/** Scripts that set no spaces: pairs of signs stand for words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Numbers in one piece of memory: 64 KB. */
const PAGE = 16_384;
const WORDS = /[\p{L}\p{N}\p{M}]{3,}/gu;

/** The words of one dump, numbered from 0 as they turn up, so that comparing paragraphs compares numbers. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** What each word as written stands for; long dumps repeat theirs. */
  readonly #read = new Map<string, readonly number[]>();
  /** Paragraphs share their memory: one buffer for each would cost more than what it holds. */
  #page = new Uint32Array(0);
  #used = 0;

  /** Words for comparing what two paragraphs speak of, of folded text, each once: cut to a stem, Arabic article and `and` removed. */
  read(plain: string, most: number): Uint32Array {
    const found = new Set<number>();
    let left = most;
    for (const word of plain.match(WORDS) ?? []) {
      for (const number of this.#numbersOf(word)) if (left-- > 0) found.add(number);
      if (left <= 0) break;
    }
    return this.#keep(found);
  }

  #keep(found: ReadonlySet<number>): Uint32Array {
    if (this.#used + found.size > this.#page.length) {
      this.#page = new Uint32Array(Math.max(PAGE, found.size));
      this.#used = 0;
    }
    const from = this.#used;
    for (const number of found) this.#page[this.#used++] = number;
    return this.#page.subarray(from, this.#used);
  }

  #numbersOf(word: string): readonly number[] {
    let numbers = this.#read.get(word);
    if (numbers === undefined) {
      numbers = stems(word).map((stem) => {
        const number = this.#numbers.get(stem) ?? this.#numbers.size;
        this.#numbers.set(stem, number);
        return number;
      });
      this.#read.set(word, numbers);
    }
    return numbers;
  }
}

function stems(word: string): string[] {
  if (UNSPACED.test(word)) return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  if (/^[\u0600-\u06ff]/.test(word)) {
    let stem = word;
    if (word.length > 4 && /^[وفبلك]ال/.test(word)) stem = word.slice(3);
    else if (word.length > 4 && word.startsWith('ال')) stem = word.slice(2);
    else if (word.length > 4 && /^[وفل]/.test(word)) stem = word.slice(1);
    return stem.length < 3 ? [] : [stem.slice(0, 4)];
  }
  return word.length >= 4 || /\p{N}/u.test(word) ? [word.slice(0, STEM)] : [];
}
