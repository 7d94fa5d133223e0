/** Lines of text as they are drawn: broken to a width, each line's runs in the order of the eye. */
import bidiFactory, { type Bidi } from 'bidi-js';

// The package's types do not say what its CommonJS and ES forms have in common.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Text of one style. `font` and width of a run are asked of whoever draws. */
export interface Styled<S> {
  text: string;
  style: S;
}
export interface Run<S> extends Styled<S> {
  /** Of the reading direction; the text of a right-to-left run stays in logical order for shaping. */
  rtl: boolean;
  font: string;
  width: number;
}
export interface Line<S> {
  runs: Run<S>[];
  width: number;
  /** Of the paragraph: where its lines begin. */
  rtl: boolean;
}

export interface Pen {
  /** The font that has the character, among those for its direction. */
  fontOf(char: string, rtl: boolean): string;
  widthOf(text: string, font: string): number;
}

export type Direction = 'ltr' | 'rtl' | 'auto';

/** One paragraph, without line breaks in it. An empty one is one empty line. Isolating marks order it and are not drawn. */
export function linesOf<S>(pieces: readonly Styled<S>[], width: number, pen: Pen, dir: Direction = 'auto'): Line<S>[] {
  const text = pieces.map((piece) => piece.text).join('');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, dir);
  const rtl = ((paragraphs[0]?.level ?? 0) & 1) === 1;
  const styles = pieces.flatMap((piece) => new Array<S>(piece.text.length).fill(piece.style));
  const atoms = atomsOf(text, levels, styles, pen);
  const lines: Line<S>[] = [];
  let line: Atom<S>[] = [];
  let full = 0;
  for (const word of wordsOf(atoms)) {
    const wide = word.reduce((sum, atom) => sum + atom.width, 0);
    if (line.length > 0 && full + wide > width) {
      lines.push(lineOf(line, rtl));
      line = [];
      full = 0;
    }
    line.push(...word);
    full += wide;
  }
  lines.push(lineOf(line, rtl));
  return lines;
}

/** The smallest part that is drawn in one go: one level, style and font, within one word. */
interface Atom<S> extends Run<S> {
  level: number;
  ends: boolean;
}

/** No word is wider than a line in earnest; a hostile one is cut into parts of so many characters. */
const WORD_CHARS = 40;
const ISOLATES = /[\u2066-\u2069]/g;

function atomsOf<S>(text: string, levels: Uint8Array, styles: S[], pen: Pen): Atom<S>[] {
  const atoms: Atom<S>[] = [];
  let from = 0;
  let font: string | null = null;
  for (const char of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const at = char.index;
    const rtl = ((levels[at] ?? 0) & 1) === 1;
    const own = pen.fontOf(char[0], rtl);
    const breaks = at > from && (/\s/.test(text[at - 1] ?? '') || at - from >= WORD_CHARS);
    const changes = at > from && (levels[at] !== levels[from] || styles[at] !== styles[from] || own !== font);
    if (breaks || changes) atoms.push(atom(from, at, font ?? own, breaks));
    if (breaks || changes) from = at;
    font = own;
  }
  if (from < text.length) atoms.push(atom(from, text.length, font ?? pen.fontOf(' ', false), true));
  return atoms;

  function atom(start: number, end: number, of: string, ends: boolean): Atom<S> {
    const level = levels[start] ?? 0;
    const rtl = (level & 1) === 1;
    const part = forShaping(text.slice(start, end).replace(ISOLATES, ''), rtl);
    return { text: part, style: styles[start] as S, rtl, font: of, width: pen.widthOf(part, of), level, ends };
  }
}

/**
 * Whoever shapes turns around what has Arabic signs in it, and nothing else. Numbers in Arabic digits run left to right, and
 * signs alone in right-to-left text do not: both are turned around here, so that in the end they stand right.
 */
function forShaping(text: string, rtl: boolean): string {
  const turns = /[\p{Script=Arabic}\u0660-\u0669]/u.test(text);
  const facing = rtl ? mirrored(text) : text;
  return turns === rtl || /\p{Script=Hebrew}/u.test(text) ? facing : [...facing].reverse().join('');
}

/** Brackets look the other way in right-to-left text. */
const mirrored = (text: string): string => text.replace(/./gsu, (char) => bidi.getMirroredCharacter(char) ?? char);

function wordsOf<S>(atoms: readonly Atom<S>[]): Atom<S>[][] {
  const words: Atom<S>[][] = [];
  let word: Atom<S>[] = [];
  for (const atom of atoms) {
    word.push(atom);
    if (atom.ends) words.push(word);
    if (atom.ends) word = [];
  }
  return word.length ? [...words, word] : words;
}

/** Rule L2 of the Unicode algorithm: from the highest level down to the lowest odd one, what is at it or above is turned around. */
function lineOf<S>(atoms: readonly Atom<S>[], rtl: boolean): Line<S> {
  const runs = [...atoms];
  const levels = runs.map(({ level }) => level);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let from = 0; from < runs.length; from++) {
      let to = from;
      while (to < runs.length && (runs[to]?.level ?? 0) >= level) to++;
      if (to - from > 1) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), rtl };
}
