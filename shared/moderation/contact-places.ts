/** Where a text gives an organisation's contacts: press-office numbers and addresses are there for everybody to use. */

import { contactBlocks } from './contact-blocks.ts';
import { insideOne } from './links.ts';
import { firstFrom } from './near.ts';
import { LONGEST_PHRASE } from './phrase-finder.ts';
import type { Place } from './place.ts';

export interface ContactPlaces {
  /** Whether what stands here is given as a contact of an organisation. */
  holds: (start: number, end: number) => boolean;
}

/** How far a cue reaches in its paragraph, in folded units: a line of print before, half a line behind. */
const BEFORE = 120;
const BEHIND = 60;
/** @param cues hits of `ORGANISATION_CONTACT`, in order */
export function contactPlaces(folded: string, cues: readonly Place[]): ContactPlaces {
  const blocks = contactBlocks(folded, cues);
  return {
    holds(start, end) {
      if (insideOne(blocks, start)) return true;
      // Only cues in reach are looked at: a text of nothing but cues and numbers stays linear.
      for (let at = firstFrom(cues, start - BEFORE - LONGEST_PHRASE); at < cues.length; at += 1) {
        const cue = cues[at] as Place;
        if (cue.start > end + BEHIND) return false;
        if (start - cue.end > BEFORE) continue;
        const between = folded.slice(Math.min(end, cue.end), Math.max(start, cue.start));
        if (!between.includes('\n')) return true;
      }
      return false;
    },
  };
}
