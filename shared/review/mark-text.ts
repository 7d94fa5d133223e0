/** A text cut into pieces that carry its marks, for showing it. Nothing is added or lost: the pieces joined are the text. */

export interface Mark {
  /** UTF-16 code units in the text. */
  start: number;
  end: number;
  kind: 'copy' | 'notice' | 'finding';
  /** Copies are numbered from 1, alike on both sides. */
  no: number;
}

export interface Piece {
  text: string;
  /** Number of the copy it is part of; the lowest where copies overlap. */
  copy: number | null;
  notice: boolean;
  finding: boolean;
  /** Whether it is the first piece of its copy. */
  first: boolean;
}

/** Letters that change shape beside their neighbours, with the marks and joiners between them. */
const JOINS = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{M}\u0640\u200c\u200d]/u;
/** No word is longer; a hostile one is cut. */
const WORD_CHARS = 64;

export function markText(text: string, marks: readonly Mark[]): Piece[] {
  const fitted = marks
    .map((mark) => ({ ...mark, start: whole(text, mark.start, -1), end: whole(text, mark.end, 1) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...fitted.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const starts = [...fitted].sort((a, b) => a.start - b.start);
  const seen = new Set<number>();
  let next = 0;
  let open: Mark[] = [];
  return cuts.slice(0, -1).map((from, at) => {
    open = open.filter(({ end }) => end > from);
    for (let mark = starts[next]; mark && mark.start <= from; mark = starts[++next]) open.push(mark);
    const copies = open.filter(({ kind }) => kind === 'copy').map(({ no }) => no);
    const copy = copies.length ? Math.min(...copies) : null;
    const first = copy !== null && !seen.has(copy);
    if (copy !== null) seen.add(copy);
    const has = (kind: Mark['kind']) => open.some((mark) => mark.kind === kind);
    return { text: text.slice(from, cuts[at + 1]), copy, notice: has('notice'), finding: has('finding'), first };
  });
}

/** The nearest offset in a direction where a cut parts neither a surrogate pair nor letters that join. */
function whole(text: string, offset: number, step: -1 | 1): number {
  let at = Math.max(0, Math.min(text.length, offset));
  for (let steps = 0; steps < WORD_CHARS && parts(text, at); steps++) at += step;
  if (isLow(text, at)) at += step;
  return at;
}

function parts(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (isLow(text, at)) return true;
  const before = text.codePointAt(isLow(text, at - 1) ? at - 2 : at - 1) ?? 0;
  const after = text.codePointAt(at) ?? 0;
  const [a, b] = [String.fromCodePoint(before), String.fromCodePoint(after)];
  // A mark belongs to whatever stands before it.
  return /\p{M}/u.test(b) || (JOINS.test(a) && JOINS.test(b));
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    at > 0 && at < text.length && unit >= 0xdc00 && unit <= 0xdfff && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
  );
}
