/** A place in a text where a boundary between two segments can stand: white space around it belongs to neither. */
export interface TextLine {
  /** Where the text before it ends, without trailing white space; null for the first line. */
  endBefore: number | null;
  start: number;
  end: number;
}

/** The lines of a text that are not blank. Offsets count from `offset`. */
export function linesOf(text: string, offset: number): TextLine[] {
  const lines: TextLine[] = [];
  for (const found of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = found[0];
    const body = line.trim();
    if (!body) continue;
    const start = offset + found.index + (line.length - line.trimStart().length);
    lines.push({ endBefore: lines.at(-1)?.end ?? null, start, end: start + body.length });
  }
  return lines;
}
