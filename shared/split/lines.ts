/** The non-blank lines of a text, each with what the eye sees first: the gap above it, its indent, its end. */
export interface Line {
  /** UTF-16 offsets in the text of the first visible character and after the last one. */
  start: number;
  end: number;
  /** Visible text, direction marks removed at both ends. */
  text: string;
  /** Blank lines above it. The first line counts none. */
  gap: number;
  /** White-space characters (a tab counts four) before the text. */
  indent: number;
  /** One item of a ticker: several stand on one line of the file, marks between them. */
  ticker?: true;
}

const isBreak = (code: number) =>
  code === 10 || code === 13 || code === 12 || code === 11 || code === 0x85 || code === 0x2028 || code === 0x2029;

/** Characters that take no room: directional marks and isolates, the byte-order mark, C0 controls of wire files. */
const isInvisible = (code: number) =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff ||
  (code < 32 && code !== 9 && !isBreak(code));

const isSpace = (code: number) =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0x1680 ||
  code === 0x202f ||
  code === 0x205f ||
  (code >= 0x2000 && code <= 0x200a);

/** `> ` before most lines: a forwarded mail. */
const QUOTED = /^(?:>[ \t]?){1,5}/;

/** Whether most lines that hold anything are quoted ones. */
function isForwarded(text: string): boolean {
  let quoted = 0;
  let lines = 0;
  for (const { 0: line } of text.slice(0, FORWARDED_CHARS).matchAll(/[^\r\n]+/g)) {
    lines++;
    if (QUOTED.test(line)) quoted++;
  }
  return quoted > lines * 0.6 && quoted > 3;
}
/** So much of a file shows whether it is quoted. */
const FORWARDED_CHARS = 20_000;

export function readLines(text: string): Line[] {
  const forwarded = isForwarded(text);
  const lines: Line[] = [];
  let gap = 0;
  let at = 0;
  while (at <= text.length) {
    let stop = at;
    while (stop < text.length && !isBreak(text.charCodeAt(stop))) stop++;
    const mark = forwarded ? (QUOTED.exec(text.slice(at, Math.min(stop, at + 10)))?.[0].length ?? 0) : 0;
    const line = trimmed(text, at + mark, stop);
    if (line) {
      for (const item of tickerItems({ ...line, gap: lines.length === 0 ? 0 : gap })) lines.push(item);
      gap = 0;
    } else if (text.charCodeAt(stop) !== 12) gap++;
    if (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10) stop++;
    at = stop + 1;
  }
  return everyOtherLineBlank(lines) ? lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) })) : lines;
}

/**
 * A file whose line ends were doubled (CR CR LF, or a mail gateway) puts a blank line after every line, wrapped ones
 * included. Only long files with no gap of zero and wrapped lines are taken for such.
 */
function everyOtherLineBlank(lines: Line[]): boolean {
  if (lines.length < 40) return false;
  let zero = 0;
  let open = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]?.gap === 0) zero++;
    const last = lines[i - 1]?.text.slice(-1) ?? '';
    if (/[\p{Ll}\p{Lo},]/u.test(last)) open++;
  }
  return zero === 0 && open > lines.length * 0.6;
}

const TICKER = / (?:\*{2,3}|\+{2,3}|\/{3}|•{1,3}|■|\|{2,3}) /g;
/** Fewer marks than this in one line are typography. */
const TICKER_MARKS = 3;

function tickerItems(line: Line): Line[] {
  const marks = [...line.text.matchAll(TICKER)];
  if (marks.length < TICKER_MARKS) return [line];
  const items: Line[] = [];
  let from = 0;
  for (const mark of [...marks, null]) {
    const to = mark ? mark.index : line.text.length;
    const part = trimmed(line.text, from, to);
    if (part)
      items.push({
        ...part,
        start: line.start + part.start,
        end: line.start + part.end,
        gap: items.length === 0 ? line.gap : 0,
        ticker: true,
      });
    if (mark) from = mark.index + mark[0].length;
  }
  return items;
}

function trimmed(text: string, from: number, to: number): Omit<Line, 'gap'> | null {
  let start = from;
  let indent = 0;
  while (start < to) {
    const code = text.charCodeAt(start);
    if (isSpace(code)) indent += code === 9 ? 4 : 1;
    else if (!isInvisible(code)) break;
    start++;
  }
  let end = to;
  while (end > start && (isSpace(text.charCodeAt(end - 1)) || isInvisible(text.charCodeAt(end - 1)))) end--;
  return end > start ? { start, end, text: text.slice(start, end), indent } : null;
}
