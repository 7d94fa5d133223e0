import type { Place } from './place.ts';

/** Whether one of the places lies within reach of another; both lists are in order of their starts. */
export function nearOne(places: readonly Place[], { start, end }: Place, reach: number): boolean {
  const at = firstFrom(places, start - reach);
  return at < places.length && (places[at] as Place).start <= end + reach;
}

/** Longest phrase with the rest of its last word: how far before a place one that overlaps it can start. */
const LONGEST = 160;

/** The places that none of the others overlaps; both lists are in order of their starts. */
export const apartFrom = (places: readonly Place[], others: readonly Place[]): Place[] =>
  places.filter(({ start, end }) => {
    for (let at = firstFrom(others, start - LONGEST); at < others.length; at += 1) {
      const other = others[at] as Place;
      if (other.start >= end) return true;
      if (other.end > start) return false;
    }
    return true;
  });

/** Place of the first that starts at `from` or later. */
export function firstFrom(places: readonly Place[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
