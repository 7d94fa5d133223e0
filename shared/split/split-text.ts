import { markCounted, markCountedHeads, markNumberedSlugs } from './counted.ts';
import { decide } from './discover.ts';
import { markPages } from './furniture-pages.ts';
import { markGreeting } from './greeting.ts';
import { markHeadingLevels } from './heading-levels.ts';
import { readLines } from './lines.ts';
import { markCodes, markMachineLines } from './machine-lines.ts';
import { readPassages } from './passage.ts';
import { markRecurringEnds } from './recurring-ends.ts';
import { markRecurringHeads } from './recurring-heads.ts';
import type { Segment } from './segment.ts';
import { buildSegments } from './segments.ts';
import { readUnits } from './units.ts';

/**
 * Splits the text of a plain-text dump into its stories, briefs, notices and boilerplate.
 *
 * Offsets are UTF-16 code units of `text`. Segments are in order and do not overlap; only white space lies between two.
 * Text without a visible character has no segments. Never throws; time grows linearly with the text.
 */
export function splitText(text: string): Segment[] {
  const lines = readLines(text);
  if (lines.length === 0) return nothingToRead(text);
  const units = readUnits(lines);
  markCounted(units);
  markCountedHeads(units);
  markNumberedSlugs(units);
  markRecurringEnds(units);
  markRecurringHeads(units);
  markMachineLines(units);
  markCodes(units);
  markPages(units);
  markGreeting(units);
  markHeadingLevels(units);
  const passages = readPassages(units);
  return buildSegments(text, lines, units, passages, decide(passages));
}

/** Marks without room (directional marks, controls) are characters too, though no story. */
function nothingToRead(text: string): Segment[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return end > start ? [{ start, end, kind: 'boilerplate', headline: null, confidence: 1 }] : [];
}
