/**
 * Compares a story with one work, word by word, and says what of the work is in the story.
 *
 * What counts as a match, in words that are not common text:
 * - LONG words, with a run of RUN of them in a row or so many agreeing seeds that no accident explains them; or
 * - SHORT words that make up most of a short work, or BRIEF words that are half of the story.
 * A quotation of a sentence stays below; a paragraph does not.
 */

import type { Folded } from '../text/fold.ts';
import { chainRuns } from './chain-runs.ts';
import type { Aligned } from './drop-forms.ts';
import { piecesOfWord, wordsWorth } from './grams.ts';
import { amountsOf, isForm } from './is-form.ts';
import type { Match, MatchSpan } from './match.ts';
import { type SeedIndex, sharedRuns } from './shared-runs.ts';
import { type Passage, weighPassage } from './weigh-passage.ts';

const LONG = 28;
const RUN = 12;
const SEEDS = 14;
const SHORT = 18;
const MOST_OF_WORK = 0.6;
/** A brief that is mostly one sentence of a work. */
const BRIEF = 16;
const MOST_OF_STORY = 0.5;
/** An edited copy is as long as what it was made from: LONG words of extent, this many of them equal. */
const EDITED = 22;
/** Passages below this many words, or seeds, are chance: idioms, names, a shared quotation of three words. */
const PASSAGE_WORDS = 9;
/** Of the words of a passage so many are equal; of a sentence with three words in ten edited half are. */
const DENSE = 0.4;
/** Story words between two passages of one work that still make one span: a moved or rewritten sentence. */
const MERGE = 30;

export type AlignedMatch = Aligned & { match: Match | null };

/**
 * What the story shares with the work as a copy may, and apart from it, without a match, what is the same form filled in again:
 * where that differs other works may tell blanks by it.
 * @param masked 1 for each story word that is common text
 */
export function alignMatch(
  story: SeedIndex,
  work: { workId: string; folded: Folded },
  masked: Uint8Array,
): AlignedMatch[] {
  const passages = chainRuns(sharedRuns(story, work.folded), piecesOfWord(story.folded))
    .map((chain) => weighPassage(story.folded, work.folded, chain, masked))
    .filter((passage) => passage.words >= PASSAGE_WORDS && isDense(passage));
  const kept = withoutRepeats(passages.filter((passage) => !isForm(passage)));
  const forms = passages.filter(isForm);
  if (isForm(amountsOf(kept))) forms.push(...kept.splice(0));
  const match = matchOf(story.folded, work, kept);
  return [
    ...(match ? [{ ...alignedOf(kept), match }] : []),
    ...(forms.length ? [{ ...alignedOf(forms), match: null }] : []),
  ];
}

const alignedOf = (passages: readonly Passage[]): Aligned => ({
  words: passages.reduce((all, { words }) => all + words, 0),
  stretches: passages.map(({ qFrom, qTo }) => ({ from: qFrom, to: qTo })),
  gaps: passages.flatMap(({ places }) => places),
  added: passages.reduce((all, { blanks }) => all + blanks.added, 0),
});

function matchOf(story: Folded, { workId, folded }: { workId: string; folded: Folded }, kept: Passage[]): Match | null {
  const sum = (of: (passage: Passage) => number) => kept.reduce((all, passage) => all + of(passage), 0);
  const most = (of: (passage: Passage) => number) => kept.reduce((most, passage) => Math.max(most, of(passage)), 0);
  const words = sum((passage) => passage.words);
  const [ofStory, ofWork] = [wordsWorth(story), wordsWorth(folded)];
  const hasRun = most(({ longest }) => longest) >= RUN || sum(({ seeds }) => seeds) >= SEEDS;
  const isLong = (words >= LONG || (words >= EDITED && most(extentOf) >= LONG)) && hasRun;
  const isMost = words >= SHORT && words >= MOST_OF_WORK * ofWork;
  const isBrief = words >= BRIEF && words >= MOST_OF_STORY * ofStory;
  if (!isLong && !isMost && !isBrief) return null;
  return {
    workId,
    spans: spansOf(story, folded, kept),
    words: Math.round(words),
    shareOfStory: share(words, ofStory),
    shareOfWork: share(words, ofWork),
  };
}

/** Equal words and the edited ones between them, counted on the side that has fewer. */
const extentOf = ({ words, gaps }: Passage) => words + gaps;

const share = (words: number, all: number) => (all ? Math.min(1, words / all) : 0);

const isDense = (passage: Passage) => passage.words >= DENSE * extentOf(passage);

/** Drops a passage whose story words a weightier one has claimed already. */
function withoutRepeats(passages: Passage[]): Passage[] {
  const kept: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => b.words - a.words)) {
    const claimed = kept.reduce((sum, other) => {
      return sum + Math.max(0, Math.min(other.qTo, passage.qTo) - Math.max(other.qFrom, passage.qFrom));
    }, 0);
    if (claimed * 2 < passage.qTo - passage.qFrom) kept.push(passage);
  }
  return kept;
}

/** Spans in order of place in the story; passages that stand close together there are one span. */
function spansOf(story: Folded, work: Folded, passages: Passage[]): MatchSpan[] {
  const merged: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => a.qFrom - b.qFrom)) {
    const before = merged.at(-1);
    if (before && wordsWorth(story, before.qTo, passage.qFrom) <= MERGE) {
      before.qTo = Math.max(before.qTo, passage.qTo);
      before.rFrom = Math.min(before.rFrom, passage.rFrom);
      before.rTo = Math.max(before.rTo, passage.rTo);
    } else merged.push({ ...passage });
  }
  return merged.map(({ qFrom, qTo, rFrom, rTo }) => ({
    qStart: story.starts[qFrom] as number,
    qEnd: story.ends[qTo - 1] as number,
    rStart: work.starts[rFrom] as number,
    rEnd: work.ends[rTo - 1] as number,
    words: Math.round(wordsWorth(story, qFrom, qTo)),
  }));
}
