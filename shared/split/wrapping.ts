import { isByline } from './byline.ts';
import { findDateline, isCapitals } from './dateline.ts';
import { furnitureOf } from './furniture.ts';
import type { Line } from './lines.ts';
import { endsPosted } from './posted.ts';
import { endsSentence, sizeOf } from './sentence.ts';

/** Lines longer than this are not hard-wrapped. */
const WIDEST = 132;
/** Shorter files are taken as they stand. */
const FEWEST_LINES = 4;
/** A running header or a row of a table is set by hand, with room inside. */
export const isSetApart = (text: string): boolean => /\S {4,}\S/u.test(text);
/** Lines of these scripts break between any two signs. */
const UNSPACED = /^[^\p{L}]{0,4}[\u3040-\u30ff\u3400-\u9fff]/u;
/** So many lines must have been broken for want of room before a file is taken for wrapped. */
const FEWEST_FULL = 3;

/**
 * The width the dump was wrapped at, or null. A wrapped file has no line beyond its width, and most of its lines could
 * not have held the next line's first word: that is why they were broken there.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  if (lines.length < FEWEST_LINES) return null;
  const lengths = lines
    .filter((line) => !isSetApart(line.text))
    .map((line) => sizeOf(line.text))
    .sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  if (width > WIDEST || width < 40) return null;
  let full = 0;
  let followed = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.gap > 0) continue;
    followed++;
    if (breaksForRoom(line, next, width) && !endsSentence(line.text)) full++;
  }
  return full >= FEWEST_FULL && full / followed > 0.4 ? width : null;
}

/** Ragged wrapping leaves this much room; a line that ends a sentence must be full, or the paragraph ends with it. */
const SLACK = 4;
const SLACK_AT_END = 1;

/** True when the line was broken because the next word had no room. */
function breaksForRoom(line: Line, next: Line, width: number): boolean {
  const space = next.text.indexOf(' ');
  const word = UNSPACED.test(next.text) ? 2 : space < 0 ? next.text.length : space;
  return sizeOf(line.text) + 1 + word > width - (endsSentence(line.text) ? SLACK_AT_END : SLACK);
}

/** Whether `next` goes on with the paragraph that `line` is part of, in a dump wrapped at `width`. */
export function continues(line: Line, next: Line, width: number): boolean {
  if (next.gap > 0 || endsPosted(line.text)) return false;
  if (
    isByline(next.text) ||
    (isCapitals(line.text) && line.text.length > 12 && /\p{Ll}/u.test(next.text) && !findDateline(line.text))
  )
    return false;
  if (isSetApart(line.text) || isSetApart(next.text)) return false;
  const centred = line.indent > 12 && next.indent > 12;
  if (!centred && next.indent > line.indent + 1) return false;
  if (centred || furnitureOf(line.text) !== null || furnitureOf(next.text) !== null) return false;
  return (
    breaksForRoom(line, next, width) ||
    (/[\p{Ll},،;\-–]$/u.test(line.text) && /^\p{Ll}/u.test(next.text) && sizeOf(line.text) > width * 0.6)
  );
}
