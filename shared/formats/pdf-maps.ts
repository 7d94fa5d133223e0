import { Unzlib } from 'fflate';

/** Compressed bytes handed over at once, and the most that is read of one table: the largest real ones have 1 MiB. */
const STEP = 4 * 1024;
const LONGEST = 2 * 1024 * 1024;
const STREAM = /stream\r?\n/g;
const TABLE = /begincmap|begin(?:bf|cid)range/;
const RANGES = /begin(?:bf|cid)range/g;
/** First code, last code, and what they stand for. Signs that are no figures are skipped, as the library does. */
const RANGE = /\s*<([^>]{0,64})>\s*<([^>]{0,64})>\s*(?:<[^>]{0,512}>|\[[^\]]{0,65536}\]|\d+)/y;
/** The library reads no range that is wider. */
const WIDEST = 2 ** 24;

/**
 * How many codes the character tables of a PDF map. Each range is written out code by code when the text is read, so a
 * few damaged figures make seconds of work and a gigabyte of table. Stops counting above `enough`.
 */
export function countMappedCodes(bytes: Uint8Array, enough: number): number {
  const file = new TextDecoder('latin1').decode(bytes);
  let count = 0;
  for (const { 0: keyword, index } of file.matchAll(STREAM)) {
    if (file.startsWith('end', index - 3)) continue;
    const from = index + keyword.length;
    const table = readTable(bytes, from, file);
    if (table) count += countRanges(table, enough - count);
    if (count > enough) break;
  }
  return count;
}

/** The stream's text if it is a character table: plain, or deflated as nearly all are. */
function readTable(bytes: Uint8Array, from: number, file: string): string | null {
  const plain = file.slice(from, from + STEP);
  if (TABLE.test(plain)) return file.slice(from, until(file, from));
  const deflated = ((bytes[from] ?? 0) & 15) === 8 && (((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0)) % 31 === 0;
  return deflated ? inflateTable(bytes.subarray(from, from + LONGEST)) : null;
}

function until(file: string, from: number): number {
  const end = file.indexOf('endstream', from);
  return Math.min(end < 0 ? file.length : end, from + LONGEST);
}

function inflateTable(bytes: Uint8Array): string | null {
  const latin1 = new TextDecoder('latin1');
  let text = '';
  let ended = false;
  const stream = new Unzlib((part, final) => {
    text += latin1.decode(part);
    ended ||= final;
  });
  try {
    for (let at = 0; at < bytes.length && !ended && text.length < LONGEST; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP));
      if (text.length > 0 && !TABLE.test(text.slice(0, STEP))) return null;
    }
  } catch {
    // What was read before the damage counts: the library keeps it too.
  }
  return TABLE.test(text.slice(0, STEP)) ? text : null;
}

function countRanges(table: string, enough: number): number {
  let count = 0;
  RANGES.lastIndex = 0;
  while (count <= enough && RANGES.exec(table)) {
    RANGE.lastIndex = RANGES.lastIndex;
    for (let found = RANGE.exec(table); found && count <= enough; found = RANGE.exec(table)) {
      const width = codeOf(found[2] ?? '') - codeOf(found[1] ?? '') + 1;
      if (width > 0 && width <= WIDEST) count += width;
      RANGES.lastIndex = RANGE.lastIndex;
    }
  }
  return count;
}

/** A figure is missing at the end of an odd number of them; four bytes are the most a code has. */
function codeOf(hex: string): number {
  const figures = hex.replace(/[^\da-f]/gi, '');
  return Number.parseInt((figures.length % 2 ? `${figures}0` : figures).slice(-8) || '0', 16);
}
