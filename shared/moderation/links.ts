import type { Place } from './place.ts';

/** An address is cut after this; longer ones carry data, and what matters stands in front. */
const LONGEST = 2_048;
const STARTS = ['://', 'www.'] as const;
const ENDS = new Set([' ', '\n', '\t', '<', '>', '"', '|', '\\', '^', '`', '{', '}']);
const TRAILING = new Set(['.', ',', ';', ':', '!', '?', ')', ']', "'", '،', '؛', '؟', '*', '_']);
const isSchemeLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 43;

/** Web addresses with a scheme or `www.`, in order and apart; one pass, since the search goes on behind each. */
export function linksIn(folded: string): Place[] {
  const links: Place[] = [];
  let from = 0;
  for (;;) {
    const found = nextStart(folded, from);
    if (!found) return links;
    let end = found.body;
    while (end < folded.length && end - found.start < LONGEST && !ENDS.has(folded[end] ?? ' ')) end += 1;
    from = Math.max(end, found.body);
    while (end > found.body && TRAILING.has(folded[end - 1] ?? '')) end -= 1;
    if (end > found.body) links.push({ start: found.start, end });
  }
}

function nextStart(text: string, from: number): { start: number; body: number } | null {
  let best: { start: number; body: number } | null = null;
  for (const mark of STARTS) {
    const at = text.indexOf(mark, from);
    if (at < 0 || (best && at > best.start)) continue;
    let start = at;
    if (mark === '://')
      while (start > from && at - start < 12 && isSchemeLetter(text.charCodeAt(start - 1))) start -= 1;
    best = { start, body: at + mark.length };
  }
  return best;
}

/** Whether a stretch lies inside one of the links; links are in order. */
export function insideOne(places: readonly Place[], at: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).end <= at) low = middle + 1;
    else high = middle;
  }
  return low < places.length && (places[low] as Place).start <= at;
}
