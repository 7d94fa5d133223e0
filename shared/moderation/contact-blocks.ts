import { foldKey } from '../rights/fold-text.ts';
import { CONTACT_HEADS } from './contact-words-data.ts';
import { firstFrom } from './near.ts';
import type { Place } from './place.ts';

/** Folded units of a line that may head a block of contacts, or stand before its colon. */
const HEADING = 48;
/** A longer line is prose and ends a block. */
const ROW = 90;
/** Lines of a block. More short lines in a row are a wrapped text or a table. */
const ROWS = 12;

const heads = new Set(CONTACT_HEADS.map(foldKey));

/**
 * Runs of short lines that give contacts: below a heading ("Media contact", "للتواصل:"), or a signature, which is two lines
 * or more with an address of the net among them.
 * @param cues hits of `ORGANISATION_CONTACT`, in order
 */
export function contactBlocks(folded: string, cues: readonly Place[]): Place[] {
  const blocks: Place[] = [];
  let run: Place[] = [];
  const close = () => {
    const from = run.findIndex((row) => isHeading(folded, row, cues));
    const signs =
      run.length > 1 && run.length <= ROWS && run.some(({ start, end }) => NET.test(folded.slice(start, end)));
    const rows = signs ? run : from < 0 ? [] : run.slice(from, from + ROWS);
    const [first] = rows;
    if (first) blocks.push({ start: first.start, end: (rows.at(-1) ?? first).end });
    run = [];
  };
  let at = 0;
  while (at <= folded.length) {
    const newline = folded.indexOf('\n', at);
    const end = newline < 0 ? folded.length : newline;
    // A heading may open a longer line: "Contact: …" with all that follows on it.
    const prose = end - at > ROW;
    const blank = !prose && folded.slice(at, end).trim() === '';
    if (blank) close();
    else if (!prose) run.push({ start: at, end });
    else {
      close();
      if (isHeading(folded, { start: at, end }, cues)) blocks.push({ start: at, end });
    }
    at = end + 1;
  }
  close();
  return blocks;
}

const NET = /[a-z0-9]@[a-z0-9]|:\/\/|www\./;

function isHeading(folded: string, { start, end }: Place, cues: readonly Place[]): boolean {
  const opening = folded.slice(start, Math.min(end, start + HEADING));
  const colon = opening.indexOf(':');
  const head = (colon < 0 ? opening : opening.slice(0, colon)).trim();
  if (colon < 0 && end - start > HEADING) return false;
  const lead = start + opening.length - opening.trimStart().length;
  return heads.has(head) || cues[firstFrom(cues, lead)]?.start === lead;
}
