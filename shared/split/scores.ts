import type { Cohesion } from './cohesion.ts';
import { type DumpShape, gapSort, opensWithDash } from './dump-shape.ts';
import type { Passage } from './passage.ts';
import { isSectionName } from './section-name.ts';
import { countWords, endsPaused, sizeOf } from './sentence.ts';

/** Log-odds-like scores by paragraph: each state against plain body text. */
export interface Scores {
  head: Float64Array;
  /** A story that begins without a headline. */
  bare: Float64Array;
  brief: Float64Array;
  /** A label above a headline. */
  label: Float64Array;
  /** Added to every state that starts a segment. */
  start: Float64Array;
  /** In place of `start` where a brief follows a brief: inside a run no gap and no end mark is owed. */
  run: Float64Array;
}

export const add = (to: Float64Array, i: number, what: number): void => {
  to[i] = (to[i] as number) + what;
};

const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(high, x));

/** A long paragraph that ends like one is no headline, whatever stands around it. */
const LONGEST_CLOSED = 160;
const NO_HEAD = -12;

/** How much the paragraph's own shape and its neighbours make it a headline. */
export function headScore(
  p: Passage,
  next: Passage | undefined,
  prev: Passage | undefined,
  c: Cohesion,
  shape: DumpShape,
): number {
  const u = p.unit;
  if (u.titled || u.recurs) return 9;
  if (u.closed && !u.asks && u.size > LONGEST_CLOSED) return NO_HEAD;
  const text = u.marker ? u.text.slice(u.marker.length) : u.text;
  const length = u.marker ? sizeOf(text) : u.size;
  const words = countWords(text);
  // In a dump of blocks the line that opens one is its headline, short, repeated or not.
  const block =
    shape.blocks !== null &&
    (!prev || gapSort(p.gap) >= shape.blocks) &&
    next !== undefined &&
    next.gap < Math.max(1, p.gap) &&
    ((next.unit.closed && !next.unit.asks) || next.unit.size > 140);
  let s = block && !prev ? -2.2 : block ? -1.2 : -2.2;
  if (!u.closed || /\.{2,}["'”’»)]*$|…$/u.test(text.slice(-4))) s += 2.6;
  else s += u.asks ? (shape.asking ? 2.6 : 1.9) : endsPaused(text) ? -2.5 : -4.5;
  if (/(?:\S\.\S\.|\b\p{Lu}\p{L}{1,3}\.)$/u.test(text.slice(-8)) && length < 90) s += 2;
  s +=
    block && length < 28
      ? 0.2
      : length < 10
        ? -3
        : length < 16
          ? -1.8
          : length < 22
            ? -0.7
            : length < 28
              ? 0.2
              : length <= 100
                ? 0.8
                : length <= 140
                  ? -0.6
                  : -3.5;
  if (words <= 2 && !block) s -= 1.9;
  else if (words === 3 && !block) s -= 0.6;
  s -= 8 * Math.max(0, numerals(text) - 0.25);
  if (length > shape.body) s -= 0.8;
  if (!next) return s - 4;
  const breaks = next.counted || next.separated || (next.stamped && stampsOpen(shape));
  if (breaks) s -= 4;
  s += next.unit.size >= length * 1.5 ? 0.8 : -0.6;
  s += next.unit.closed ? 0.5 : next.unit.size < 70 ? -0.5 : 0;
  if (next.unit.dateline) s += next.dispatch ? 0 : 2.6;
  if (next.unit.goesOn) s -= 2.4;
  if (next.gap > p.gap && prev) s -= 1.2 * (next.gap - p.gap);
  if (prev)
    s +=
      prev.unit.closed || prev.unit.signOff || p.ended || p.noticed || p.separated || p.counted || p.sectioned
        ? 0.4
        : -1.2;
  if (u.capitals && !shape.capitalBody && words > 2) s += 1.2;
  if (u.copies > 1 && !block) s -= u.copies === 2 && length >= 25 ? 1 : 3.5;
  if (u.listed) s += 3;
  if (length <= 140 && /\p{N} .{0,30}(?: vs\.? | against | مقابل ).{0,12}\p{N}/u.test(text)) s -= 2;
  if (u.underlined) s += 5;
  if (isSectionName(u.text)) s -= 1.5;
  if (u.marker && /^#/.test(u.text) && !endsPaused(text)) s += 4;
  if (u.goesOn) s -= 1.2;
  // Bulleted lines without an end, one below the other, say in points what the headline above them says.
  if (isPoint(p) && (isPoint(prev) || isPoint(next))) s -= 3;
  if (u.navigates) s -= 3;
  if (u.interviews) s -= 2.5;
  if (p.byline) s -= 4;
  if (/^\p{Ll}/u.test(text)) s -= 1.2;
  if (/^["'“«‘].*["'”»’]$/u.test(text) && words <= 4) s -= 1.6;
  if (u.dateline && (u.closed || u.dateline.length > length * 0.75)) s -= u.closed ? 2 : 4;
  if (/:\/\/|www\.|\S@\S/u.test(text)) s -= 3;
  if (words <= 6 && /^(?:about|source|contact|hakkında|kaynak|عن|المصدر) /iu.test(text)) s -= 2.5;
  s += clamp(6 * (c.ahead - 0.25), -1.5, 1.2) - clamp(4 * (c.behind - 0.6 * c.ahead - 0.05), -0.2, 1.4);
  return s;
}

const isPoint = (p: Passage | undefined) =>
  p?.unit.marker?.number === null && !p.unit.closed && !/^#/.test(p.unit.text);

/** Share of a line's words that are figures: result tables are no headlines. */
function numerals(text: string): number {
  const words = text.split(/\s+/, 24);
  return words.filter((word) => /^\W?\p{N}/u.test(word)).length / words.length;
}

/** Few words without an end, set apart from the text: a kicker or the name of a section. The headline must follow. */
export function labelScore(
  p: Passage,
  next: Passage | undefined,
  after: Passage | undefined,
  first: boolean,
  shape: DumpShape,
): number {
  const u = p.unit;
  if (
    first &&
    next &&
    after &&
    (namesDump(u, next, after) || (!u.closed && !p.stamped && next.stamped && stampsOpen(shape)))
  )
    return 2;
  if (!next || u.closed || u.asks || u.size > 40 || u.marker || u.dateline || /\p{N}{3}/u.test(u.text)) return -20;
  const words = countWords(u.text, 8);
  if (words > 4) return -20;
  let s = -0.8 - 0.5 * words;
  if (u.capitals && !shape.capitalBody) s += next.unit.capitals ? 0.5 : 1.2;
  if (u.copies > 1) s += 1.5;
  if (isSectionName(u.text)) s += 2.5;
  if (next.dispatch) s += 2;
  if (next.separated || next.counted || next.noticed) s -= 6;
  if (next.unit.size < u.size * 1.3) s -= 1.5;
  return s;
}

/** A time stands over more paragraphs than not: each is an entry. */
const stampsOpen = (shape: DumpShape) => shape.stamps > shape.paragraphs / 2;

/** The name of the whole dump stands off from the first headline, which stands closer to its text or is numbered. */
const namesDump = (u: Passage['unit'], next: Passage, after: Passage) =>
  !u.closed &&
  u.size < 90 &&
  !next.unit.closed &&
  after.unit.closed &&
  (next.gap > after.gap || (next.gap > 0 && next.unit.marker !== null && !u.marker));

export function briefScore(p: Passage, shape: DumpShape): number {
  const u = p.unit;
  let s = u.sentences === 1 ? 0.5 : u.sentences === 2 ? -0.4 : -2;
  if (!u.closed && !u.ticker) s -= u.capitals && shape.capitalBody ? 0 : 2.2;
  const length = u.size;
  if (length < 45 && !u.ticker) s -= 2;
  if (length > 520) s -= 1;
  if (u.flash) s += u.ticker ? 7 : 4;
  if (u.posted) s += 2;
  if (p.briefing && u.closed) s += 1.5;
  if (shape.leads) s += u.lead !== null ? 3 : u.closed ? 0 : -3;
  if (u.goesOn) s -= 2;
  if (u.dateline) s += p.dispatch ? 2.5 : -0.5;
  if (u.copies > 1) s -= 2;
  if (/^["'“«]/u.test(u.text)) s -= 0.6;
  return s - 8 * Math.max(0, numerals(u.text) - 0.4);
}

/** Whether a line goes on with a run of briefs: unrelated to its neighbours, or marked like them. */
export function runScore(p: Passage, prev: Passage | undefined, c: Cohesion, shape: DumpShape): number {
  if (!prev) return 0;
  let s = clamp(5 * (0.1 - Math.max(c.ahead, c.behind)), -1.5, 0.5);
  if (p.separated || p.counted) s += 5;
  if (shape.talks && opensWithDash(p)) s -= SAID;
  else if (p.unit.marker && prev.unit.marker) s += 2;
  if (p.unit.dateline && prev.unit.dateline) s += 2.5;
  if (p.unit.posted && prev.unit.posted) s += 2.5;
  if (p.unit.lead !== null && shape.leads) s += 2.5;
  if (p.stamped && stampsOpen(shape)) s += 4;
  if (p.briefing) s += 2;
  if (p.gap > 0 && shape.gaps[0] > 0 && p.gap > prev.gap) s -= 1;
  return s - 0.4;
}

/** A short line that no sentence stands in before a dateline is the headline of it, whatever mark it ends in. */
const headed = (prev: Passage | undefined) =>
  prev !== undefined &&
  prev.unit.size < 110 &&
  prev.unit.role === 'text' &&
  (!prev.unit.closed || (prev.unit.size < 60 && /[?!؟…]$|\.\.$/u.test(prev.unit.text)));

/** How much a paragraph reads like the first of a story that has no headline. */
export function bareScore(p: Passage, prev: Passage | undefined, shape: DumpShape): number {
  const { unit } = p;
  if (unit.dateline && !unit.closed && unit.size < 60) return 1;
  if (unit.dateline) return headed(prev) && !p.dispatch ? 1 : shape.headless ? 10 : shape.datelines >= 3 ? 7.5 : 6;
  return (unit.goesOn ? -1.5 : 0) + (p.slugged && unit.closed ? 2 : 0);
}

/** What somebody says in a conversation starts nothing. */
const SAID = 4;

/** How much what stands before the paragraph makes it the start of anything. */
export function startScore(p: Passage, prev: Passage | undefined, c: Cohesion, shape: DumpShape): number {
  if (!prev) return 0;
  let s = 0;
  if (p.counted) s += 8;
  if (p.entry) s -= 3;
  if (shape.talks && opensWithDash(p)) s -= SAID;
  if (p.separated) s += 5;
  else if (shape.separators >= 2) s -= 1;
  if (shape.counters >= 2 && !p.counted) s -= 5;
  if (p.sectioned) s += 4;
  if (p.noticed) s += 3.5;
  else if (shape.notices >= 3) s -= 1.2;
  const sign = prev.unit.signOff;
  if (p.ended) s += sign && !sign.alone && sign.sort === 'agency' ? 2 : 3.2;
  else if (sign) s += 1;
  if (p.slugged) s += 5;
  if (p.stamped && stampsOpen(shape)) s += 4;
  if (p.paged && !p.separated) s -= 0.5;
  s += gapScore(p.gap, shape);
  s += clamp(25 * (0.045 - c.across), -2, 0.6);
  return s;
}

/** The widest gaps that are not the rule mark boundaries; a gap that is everywhere says nothing. */
function gapScore(gap: number, shape: DumpShape): number {
  const sort = gapSort(gap);
  const total = shape.gaps.reduce((a, b) => a + b, 0);
  const wider = shape.gaps.slice(sort + 1).reduce((a, b) => a + b, 0);
  const same = shape.gaps[sort];
  if (wider === 0 && same === total) return 0;
  if (wider === 0) return same / total < 0.6 ? 2 : 0.8;
  return wider >= 1 && sort === 0 ? -1.5 : wider / total > 0.05 ? -1.2 : -0.6;
}
