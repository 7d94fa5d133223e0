/**
 * A text as the words that are compared, each with its way back to the text.
 *
 * A word is a run of letters and digits after folding (fold-char.ts); a number with its separators (1,491.5) is one
 * word of digits; in scripts without blanks each character is a word of its own.
 */
import {
  APOSTROPHE,
  BREAK,
  classOf,
  DIGIT,
  DROP,
  EXPAND,
  expansionOf,
  foldOf,
  HIGH_SURROGATE,
  HYPHEN,
  IDEOGRAPH,
  LETTER,
  MARK,
  MARKUP,
  POINT,
  UNSPACED,
} from './fold-char.ts';
import { afterTag, referenceAt } from './fold-markup.ts';

export const WORD = 0;
export const NUMBER = 1;
export const SYLLABLE = 2;
const BARE_LETTER = 3;
/** How much of a word a piece of each kind is, in quarters: two ideographs, or four Thai letters, say what a word says. */
export const QUARTERS = [4, 4, 2, 1] as const;

export interface Folded {
  text: string;
  /** Words; the arrays below may be longer. */
  count: number;
  /** 32 bits over the folded letters of each word. */
  hashes: Uint32Array;
  /** Offsets of each word in the text, in UTF-16 code units. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** WORD, NUMBER, SYLLABLE or BARE_LETTER. */
  kinds: Uint8Array;
  /** How much each word says, in halves of a letter of an alphabet. */
  lengths: Uint16Array;
}

/** Halves of a letter that a character says: scripts that leave vowels out say more with each, ideographs most. */
function saidBy(letter: number, kind: number): number {
  if (kind === IDEOGRAPH) return letter >= 0x3041 && letter <= 0x309f ? 2 : 7; // Hiragana writes endings and small words.
  return letter >= 0x590 && letter <= 0x8ff ? 3 : 2;
}

/** @param onWord called with the folded letters of each word; for tests and explanations, since it costs time */
export function foldText(text: string, onWord?: (letters: string) => void): Folded {
  return new Folder(text, onWord).fold();
}

/** The folded words themselves. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  foldText(text, (letters) => words.push(letters));
  return words;
}

class Folder {
  readonly text: string;
  readonly onWord: ((letters: string) => void) | undefined;
  count = 0;
  hashes: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  kinds: Uint8Array;
  lengths: Uint16Array;
  // The word under way.
  start = -1;
  end = 0;
  hash = 0;
  length = 0;
  hasDigit = false;
  lastIsDigit = false;
  letters = '';

  constructor(text: string, onWord?: (letters: string) => void) {
    this.text = text;
    this.onWord = onWord;
    const room = (text.length >> 2) + 16;
    this.hashes = new Uint32Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.kinds = new Uint8Array(room);
    this.lengths = new Uint16Array(room);
  }

  fold(): Folded {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (kind === LETTER || kind === DIGIT) {
        this.put(foldOf(unit), kind, at, at + 1);
        at++;
      } else if (kind === BREAK) {
        this.close();
        at++;
      } else if (kind === DROP) at++;
      else at = this.rare(unit, kind, at);
    }
    this.close();
    const { count, hashes, starts, ends, kinds, lengths } = this;
    return { text, count, hashes, starts, ends, kinds, lengths };
  }

  rare(unit: number, kind: number, at: number): number {
    const { text } = this;
    if (kind === IDEOGRAPH || kind === UNSPACED) {
      this.putAlone(foldOf(unit), kind, at, at + 1);
    } else if (kind === MARK) {
      this.mark(at);
    } else if (kind === EXPAND) {
      this.expand(unit, at, at + 1);
    } else if (kind === HIGH_SURROGATE) {
      const point = text.codePointAt(at) as number;
      const end = at + (point > 0xffff ? 2 : 1);
      if (point > 0xffff) this.expand(point, at, end);
      else this.close();
      return end;
    } else if (kind === MARKUP) return this.markup(unit, at);
    else if (kind === HYPHEN) return this.hyphen(at);
    else if (!this.joins(kind, at)) this.close();
    return at + 1;
  }

  /** A point between digits and an apostrophe between letters belong to their word. */
  joins(kind: number, at: number): boolean {
    if (this.start < 0 || at + 1 >= this.text.length) return false;
    const next = this.kindAt(at + 1);
    if (kind === POINT) return this.lastIsDigit && next === DIGIT;
    return kind === APOSTROPHE && next === LETTER;
  }

  /** Of a character that folds to several, what they are. */
  kindAt(at: number): number {
    const kind = classOf(this.text.charCodeAt(at));
    return kind === EXPAND || kind === HIGH_SURROGATE ? expansionOf(this.text.codePointAt(at) as number).kind : kind;
  }

  /** A mark belongs to the piece that it stands on, also when that has ended. */
  mark(at: number): void {
    if (this.start >= 0 && this.end === at) this.end = at + 1;
    else if (this.start < 0 && this.count && this.ends[this.count - 1] === at) this.ends[this.count - 1] = at + 1;
  }

  /** A hyphen at the end of a line joins the halves of a word; elsewhere it parts words. */
  hyphen(at: number): number {
    const { text } = this;
    let next = at + 1;
    if (text.charCodeAt(next) === 13) next++;
    if (this.start >= 0 && !this.lastIsDigit && text.charCodeAt(next) === 10 && next + 1 < text.length) {
      if (this.kindAt(next + 1) === LETTER) return next + 1;
    }
    this.close();
    return at + 1;
  }

  markup(unit: number, at: number): number {
    const reference = unit === 38 ? referenceAt(this.text, at) : null;
    if (!reference) {
      this.close();
      return unit === 60 ? Math.max(at + 1, afterTag(this.text, at)) : at + 1;
    }
    const point = reference.stands.codePointAt(0) as number;
    const kind = point > 0xffff ? EXPAND : classOf(point);
    if (kind === EXPAND) this.expand(point, at, reference.end);
    else if (kind === LETTER || kind === DIGIT) this.put(foldOf(point), kind, at, reference.end);
    else if (kind === IDEOGRAPH || kind === UNSPACED) this.putAlone(foldOf(point), kind, at, reference.end);
    else if (kind !== DROP && kind !== MARK && kind !== APOSTROPHE) this.close();
    return reference.end;
  }

  expand(point: number, start: number, end: number): void {
    const { kind, letters } = expansionOf(point);
    if (kind === BREAK) this.close();
    const alone = kind === IDEOGRAPH || kind === UNSPACED;
    if (alone) this.close();
    for (let i = 0; i < letters.length; i++) this.put(letters.charCodeAt(i), kind, start, end);
    if (alone) this.close(kind);
  }

  putAlone(letter: number, kind: number, start: number, end: number): void {
    this.close();
    this.put(letter, kind, start, end);
    this.close(kind);
  }

  put(letter: number, kind: number, start: number, end: number): void {
    if (this.start < 0) {
      this.start = start;
      this.hash = 0x811c9dc5;
      this.length = 0;
      this.hasDigit = false;
    }
    this.end = end;
    this.hash = Math.imul(this.hash ^ letter, 0x01000193);
    this.length += saidBy(letter, kind);
    this.lastIsDigit = kind === DIGIT;
    if (kind === DIGIT) this.hasDigit = true;
    if (this.onWord) this.letters += String.fromCharCode(letter);
  }

  close(kind: number = LETTER): void {
    if (this.start < 0) return;
    if (this.count === this.hashes.length) this.grow();
    const at = this.count++;
    this.hashes[at] = mix(this.hash);
    this.starts[at] = this.start;
    this.ends[at] = this.end;
    this.lengths[at] = Math.min(this.length, 65535);
    this.kinds[at] = kind === IDEOGRAPH ? SYLLABLE : kind === UNSPACED ? BARE_LETTER : this.hasDigit ? NUMBER : WORD;
    this.start = -1;
    this.lastIsDigit = false;
    if (this.onWord) this.onWord(this.letters);
    this.letters = '';
  }

  grow(): void {
    const room = this.hashes.length * 2;
    const wider = <T extends Uint32Array | Uint8Array | Uint16Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.hashes = wider(new Uint32Array(room), this.hashes);
    this.starts = wider(new Uint32Array(room), this.starts);
    this.ends = wider(new Uint32Array(room), this.ends);
    this.kinds = wider(new Uint8Array(room), this.kinds);
    this.lengths = wider(new Uint16Array(room), this.lengths);
  }
}

/** Spreads the last bits of a running hash over all 32 (the finalizer of MurmurHash3). */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
