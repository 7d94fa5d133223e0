import type { Passage } from './passage.ts';

/** What is usual in this dump, against which each paragraph is judged. */
export interface DumpShape {
  /** Median length of paragraphs that end like sentences, in UTF-16 units. */
  body: number;
  /** Share of body paragraphs that are all capitals (a telex file) and of texts with case at all. */
  capitalBody: boolean;
  /** How often each gap (0, 1, 2, 3 and more) stands between two paragraphs. */
  gaps: [number, number, number, number];
  /** Separators, counters between paragraphs. */
  separators: number;
  counters: number;
  notices: number;
  stamps: number;
  /** Datelines that no headline stands over. */
  datelines: number;
  /** No dateline, or hardly one, has a headline over it. */
  headless: boolean;
  /** Nearly every paragraph has a lead of its own: a round-up. */
  leads: boolean;
  /** Open lines that may be headlines are at least twice as many as questions: a headline may ask. */
  asking: boolean;
  /** Paragraphs that open with a dash are what people say: many of them ask. */
  talks: boolean;
  paragraphs: number;
  /** The gap that parts blocks which nearly all open with a short open line, paragraphs inside them set closer; else null. */
  blocks: 0 | 1 | 2 | 3 | null;
}

export const gapSort = (gap: number): 0 | 1 | 2 | 3 => (gap >= 3 ? 3 : (Math.max(0, gap) as 0 | 1 | 2));

/** Fewer datelines are no layout. */
const FEWEST_DATELINES = 3;
/** Fewer leads are chance. */
const FEWEST_LEADS = 3;
/** Fewer blocks are no layout. */
const FEWEST_BLOCKS = 3;

function blockGap(passages: readonly Passage[], gaps: DumpShape['gaps']): DumpShape['blocks'] {
  const widest = gaps[3] ? 3 : gaps[2] ? 2 : 1;
  const closer = gaps.slice(0, widest).reduce((a, b) => a + b, 0);
  const opening = passages.filter((p, i) => i > 0 && gapSort(p.gap) === widest);
  if (closer < opening.length || opening.length + 1 < FEWEST_BLOCKS) return null;
  const short = opening.filter(({ unit }) => (!unit.closed || unit.asks) && unit.size < 140);
  return short.length > opening.length * 0.9 ? widest : null;
}

/** Speakers of a conversation come back; the leads of a round-up do not. */
function readLeads(passages: readonly Passage[]): boolean {
  const closed = passages.filter(({ unit }) => unit.closed);
  const leads = closed.flatMap(({ unit }) => unit.lead ?? []);
  return leads.length >= FEWEST_LEADS && leads.length > closed.length * 0.7 && new Set(leads).size > leads.length * 0.7;
}

function readAsking(passages: readonly Passage[]): boolean {
  const fits = ({ unit }: Passage) => unit.size >= 16 && unit.size < 110;
  const questions = passages.filter((p) => p.unit.asks && fits(p)).length;
  const open = passages.filter((p, i) => !p.unit.closed && fits(p) && passages[i + 1]?.unit.closed === true).length;
  return open >= questions * 2;
}

/** Whether the paragraph opens with a dash, as speeches and entries of lists do. */
export const opensWithDash = ({ unit }: Passage): boolean => unit.marker !== null && /^[-–—]/u.test(unit.text);

/** Share of what is said that asks, in a conversation. */
const ASKING = 0.25;

function readTalks(passages: readonly Passage[]): boolean {
  const said = passages.filter(opensWithDash);
  return said.length > 3 && said.filter(({ unit }) => unit.asks).length >= said.length * ASKING;
}

export function readShape(passages: readonly Passage[]): DumpShape {
  const closed = passages
    .filter((p) => p.unit.closed)
    .map((p) => p.unit.size)
    .sort((a, b) => a - b);
  const gaps: DumpShape['gaps'] = [0, 0, 0, 0];
  passages.forEach((p, i) => {
    if (i > 0) gaps[gapSort(p.gap)]++;
  });
  const datelines = passages.filter(
    (p, i) => p.unit.dateline !== null && passages[i - 1]?.unit.closed !== false,
  ).length;
  const headed = passages.filter((p) => p.unit.dateline !== null).length - datelines;
  const long = passages.filter((p) => p.unit.closed && p.unit.size > 60);
  return {
    body: closed[Math.floor(closed.length / 2)] ?? 160,
    capitalBody: long.length > 0 && long.filter((p) => p.unit.capitals).length > long.length / 2,
    gaps,
    separators: passages.filter((p) => p.separated).length,
    counters: passages.filter((p) => p.counted).length,
    notices: passages.filter((p) => p.noticed).length,
    stamps: passages.filter((p) => p.stamped).length,
    datelines,
    headless: datelines >= FEWEST_DATELINES && headed <= datelines * 0.1,
    leads: readLeads(passages),
    asking: readAsking(passages),
    talks: readTalks(passages),
    paragraphs: passages.length,
    blocks: blockGap(passages, gaps),
  };
}
