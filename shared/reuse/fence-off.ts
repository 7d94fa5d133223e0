import type { Folded } from '../text/fold.ts';

/** A passage [start, end) in UTF-16 code units of the story's text. */
export interface Fence {
  start: number;
  end: number;
}

/**
 * Adds passages to a mask: words that are in the story but are no evidence of copying. Rights notices are one kind; a
 * press release or another agency's quotation that a holder's work carries is another, given as the spans that a match
 * of the story with that third party's own work has in it.
 * @param masked 1 for each word of the story that counts as common text; a copy with more words set is returned
 */
export function fenceOff(story: Folded, masked: Uint8Array, fences: readonly Fence[]): Uint8Array {
  const fenced = masked.slice();
  for (const { start, end } of fences) {
    let at = firstEndingAfter(story, start);
    for (; at < story.count && (story.starts[at] as number) < end; at++) fenced[at] = 1;
  }
  return fenced;
}

/** Index of the first word that ends after `offset`. */
function firstEndingAfter(story: Folded, offset: number): number {
  let low = 0;
  let high = story.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((story.ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
