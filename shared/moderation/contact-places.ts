/** Where a text gives an organisation's contacts: press-office numbers and addresses are there for everybody to use. */
import { foldKey } from '../rights/fold-text.ts';
import type { Place } from './check.ts';
import { CONTACT_HEADS, ORGANISATION_CONTACT } from './contact-words-data.ts';
import { insideOne } from './links.ts';
import { firstFrom } from './near.ts';
import { LONGEST_PHRASE, openPhrases, phraseFinder } from './phrase-finder.ts';

export interface ContactPlaces {
  /** Whether what stands here is given as a contact of an organisation. */
  holds: (start: number, end: number) => boolean;
}

/** How far a cue reaches in its paragraph, in folded units: a line of print before, half a line behind. */
const BEFORE = 120;
const BEHIND = 60;
/** A line this short may be a heading of contacts. */
const HEADING = 48;
/** Lines of a block below its heading, when no empty line ends it. */
const BLOCK_LINES = 12;

const findCues = phraseFinder(openPhrases(ORGANISATION_CONTACT));
const heads = new Set(CONTACT_HEADS.map(foldKey));
const cueKeys = ORGANISATION_CONTACT.map((text) => foldKey(text.replace('*', '')));

export function contactPlaces(folded: string): ContactPlaces {
  const cues = findCues(folded);
  const blocks = contactBlocks(folded);
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

function contactBlocks(folded: string): Place[] {
  const blocks: Place[] = [];
  let at = 0;
  let left = 0;
  let start = 0;
  while (at <= folded.length) {
    const newline = folded.indexOf('\n', at);
    const end = newline < 0 ? folded.length : newline;
    const line = end - at > 400 ? '' : folded.slice(at, end).trim();
    const opens = heading(line);
    if (left > 0 && (line === '' || opens)) {
      blocks.push({ start, end: at });
      left = 0;
    }
    if (opens) {
      start = at;
      left = BLOCK_LINES;
    }
    if (left > 0) {
      left -= 1;
      if (left === 0 || end === folded.length) {
        blocks.push({ start, end: end + 1 });
        left = 0;
      }
    }
    at = end + 1;
  }
  return blocks;
}

function heading(line: string): boolean {
  const colon = line.indexOf(':');
  if (colon > 0 && colon <= HEADING) {
    const head = line.slice(0, colon).trim();
    return heads.has(head) || cueKeys.some((cue) => head.startsWith(cue));
  }
  return line.length > 0 && line.length <= HEADING && (heads.has(line) || cueKeys.some((cue) => line.startsWith(cue)));
}
