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
  datelines: number;
  paragraphs: number;
}

export const gapSort = (gap: number): 0 | 1 | 2 | 3 => (gap >= 3 ? 3 : (Math.max(0, gap) as 0 | 1 | 2));

export function readShape(passages: readonly Passage[]): DumpShape {
  const closed = passages
    .filter((p) => p.unit.closed)
    .map((p) => p.unit.size)
    .sort((a, b) => a - b);
  const gaps: DumpShape['gaps'] = [0, 0, 0, 0];
  passages.forEach((p, i) => {
    if (i > 0) gaps[gapSort(p.gap)]++;
  });
  const long = passages.filter((p) => p.unit.closed && p.unit.size > 60);
  return {
    body: closed[Math.floor(closed.length / 2)] ?? 160,
    capitalBody: long.length > 0 && long.filter((p) => p.unit.capitals).length > long.length / 2,
    gaps,
    separators: passages.filter((p) => p.separated).length,
    counters: passages.filter((p) => p.counted).length,
    notices: passages.filter((p) => p.noticed).length,
    stamps: passages.filter((p) => p.stamped).length,
    datelines: passages.filter((p, i) => p.unit.dateline !== null && passages[i - 1]?.unit.closed !== false).length,
    paragraphs: passages.length,
  };
}
