/**
 * Forms that many works fill in: the wording stands, and what fills a blank is another in each. One pair of texts does not tell
 * a filled form from an edited copy; more texts do. Where an editor changed a word, the works still agree with one another; a
 * blank is a place where three works say three things, none or one of them what the story says.
 */
import type { Gap } from './weigh-passage.ts';

/** Things that works say at a place if it is a blank. */
const SAID = 3;
/** A form has this many blanks at least, */
const BLANKS = 2;
/** and one in so many equal words. Of an edited copy none is, so that a sparse form is told from it too. */
const WORDS_A_BLANK = 24;

/** In the place of a hash. */
const AS_THE_STORY = -1;

interface Stretch {
  from: number;
  to: number;
}

export interface Aligned {
  /** Words of the story that the work has, gaps included. */
  stretches: Stretch[];
  /** Places of the story where it has other words than the work. */
  gaps: Gap[];
  /** Words that are equal. */
  words: number;
}

/** The alignments that are more than the same form filled in again. All are of one story. */
export function dropForms<T extends Aligned>(aligned: readonly T[]): T[] {
  return aligned.filter((one) => {
    const blanks = one.gaps.filter((gap) => isBlank(gap, one, aligned)).length;
    return blanks < BLANKS || blanks * WORDS_A_BLANK < one.words;
  });
}

function isBlank(gap: Gap, of: Aligned, aligned: readonly Aligned[]): boolean {
  const said = new Set([gap.said]);
  for (const other of aligned) {
    if (other === of) continue;
    const gaps = other.gaps.filter((one) => one.from < gap.to && gap.from < one.to);
    for (const one of gaps) said.add(one.said);
    const isEqual = !gaps.length && other.stretches.some(({ from, to }) => from <= gap.from && gap.to <= to);
    if (isEqual) said.add(AS_THE_STORY);
  }
  return said.size >= SAID;
}
