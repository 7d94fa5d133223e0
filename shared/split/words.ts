import { fold } from './fold.ts';

/** Longest stem kept: Turkish and Arabic carry their endings behind it. */
const STEM = 5;
const ARABIC_STEM = 4;
/** Numbers in one piece of memory: 64 KB. */
const PAGE = 16_384;

const SPACE = 32;
/** No more of a paragraph is read than so many words take. */
const LETTERS_A_WORD = 8;

/** What one UTF-16 unit is, found out when it is first met (0 until then): half of a pair counts as a letter. */
const BETWEEN = 1;
const MARK = 2;
const LETTER = 3;
const FIGURE = 4;
/** Scripts that set no spaces: pairs of signs stand for words. */
const UNSPACED = 5;
const ARABIC = 6;
const sorts = new Uint8Array(0x10000);
const plain = new Uint16Array(0x10000);

function meet(unit: number): number {
  const sign = String.fromCharCode(unit);
  const bare = fold(sign);
  plain[unit] = bare.charCodeAt(0) || 0;
  const sort =
    bare === ''
      ? MARK
      : /[\u3040-\u30ff\u3400-\u9fff]/.test(sign)
        ? UNSPACED
        : /(?=[\p{L}\p{N}\p{M}])[\u0600-\u06ff]/u.test(sign)
          ? ARABIC
          : /\p{N}/u.test(sign)
            ? FIGURE
            : /[\p{L}\p{M}\ud800-\udfff]/u.test(sign)
              ? LETTER
              : BETWEEN;
  sorts[unit] = sort;
  return sort;
}

const ALEF = 0x627;
const LAM = 0x644;
const WAW = 0x648;
/** و ف ب ل ك: words that are written together with the next. */
const JOINED = new Set([WAW, 0x641, 0x628, LAM, 0x643]);

/** The words of one dump, numbered from 0 as they turn up, so that comparing paragraphs compares numbers. */
export class Vocabulary {
  /** By a hash of the stem: two stems of one hash, a handful in a hundred thousand, count as one. */
  readonly #numbers = new Map<number, number>();
  /** The paragraph that had each number last, so that each is told once. */
  #seen = new Uint32Array(1024);
  #paragraph = 0;
  /** Paragraphs share their memory: one buffer for each would cost more than what it holds. */
  #page = new Uint32Array(0);
  #used = 0;
  #from = 0;
  readonly #word = new Uint16Array(64);

  /** Words for comparing what two paragraphs speak of, each once: folded, cut to a stem, Arabic article and `and` removed. */
  read(text: string, most: number): Uint32Array {
    this.#paragraph++;
    this.#from = this.#used;
    let left = most;
    let length = 0;
    let sort = BETWEEN;
    const end = Math.min(text.length, most * LETTERS_A_WORD);
    for (let at = 0; at <= end && left > 0; at++) {
      const unit = at < end ? text.charCodeAt(at) : SPACE;
      const here = sorts[unit] || meet(unit);
      if (here === MARK) continue;
      if (here === BETWEEN) {
        if (length > 2) left -= this.#keep(length, sort);
        length = 0;
        continue;
      }
      if (length === 0 || (sort !== ARABIC && here !== ARABIC && here > sort)) sort = here;
      if (length < this.#word.length) this.#word[length++] = plain[unit] as number;
    }
    return this.#page.subarray(this.#from, this.#used);
  }

  /** Takes the word in hand; how many words it stands for. */
  #keep(length: number, sort: number): number {
    if (sort === UNSPACED) {
      for (let i = 1; i < length; i++) this.#take(i - 1, i + 1);
      return length - 1;
    }
    if (sort !== ARABIC) {
      if (length < 4 && sort !== FIGURE) return 0;
      return this.#take(0, Math.min(length, STEM));
    }
    const from = articleOf(this.#word, length);
    return length - from < 3 ? 0 : this.#take(from, Math.min(length, from + ARABIC_STEM));
  }

  #take(from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (this.#word[i] as number), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash = (hash ^ (hash >>> 13)) & 0x3fffffff;
    let number = this.#numbers.get(hash);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(hash, number);
      if (number === this.#seen.length) this.#seen = grown(this.#seen, number * 2);
    }
    if (this.#seen[number] === this.#paragraph) return 1;
    this.#seen[number] = this.#paragraph;
    if (this.#used === this.#page.length) this.#turn();
    this.#page[this.#used++] = number;
    return 1;
  }

  /** A new page, with what the paragraph has so far. */
  #turn(): void {
    const begun = this.#page.subarray(this.#from, this.#used);
    this.#page = new Uint32Array(Math.max(PAGE, begun.length * 2));
    this.#page.set(begun);
    this.#from = 0;
    this.#used = begun.length;
  }
}

function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(length);
  more.set(array);
  return more;
}

/** Letters before the stem of an Arabic word: `وال`, `ال`, `و`. */
function articleOf(word: Uint16Array, length: number): number {
  if (length < 5) return 0;
  const first = word[0] as number;
  if (JOINED.has(first) && word[1] === ALEF && word[2] === LAM) return 3;
  if (first === ALEF && word[1] === LAM) return 2;
  return first === WAW || first === 0x641 || first === LAM ? 1 : 0;
}
