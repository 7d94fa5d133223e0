/**
 * Forms that many works fill in: the wording stands, and what fills a blank is another in each. One pair of texts does not always tell
 * a filled form from an edited copy; more texts do. Where an editor changed a word, most works still say the same; a blank is a
 * place where three works or more say as many things, and none of these is said by most.
 */
import type { Gap } from './weigh-passage.ts';

/** Things that works say in a blank. */
const SAID = 3;
/** Two fillings differ in so many blanks at least. */
const DIFFER = 2;
/** And one blank in so many words: what is sparser is a story with a line of a form in it. */
const WORDS_A_BLANK = 24;
/** Of two fillings that share some, one place in so many may have been edited besides. */
const BLANKS_AN_EDIT = 4;

interface Stretch {
  from: number;
  to: number;
}

export interface Aligned {
  /** Words of the story that the work has, gaps included. */
  stretches: Stretch[];
  /** Places of the story where it has other words than the work. */
  gaps: Gap[];
  /** Places where only one of the two has words. */
  added: number;
  /** Words that are equal. */
  words: number;
}

/** Where some work differs from the story, with the words that each work has there: none where it says what the story says. */
interface Place extends Stretch {
  said: Map<Aligned, number[]>;
}

/** The alignments that are more than the same form filled in again. All are of one story. */
export function dropForms<T extends Aligned>(aligned: readonly T[]): T[] {
  const blanks = placesOf(aligned).filter(isBlank);
  return aligned.filter((work) => {
    const among = blanks.filter(({ said }) => said.has(work));
    if (among.length * WORDS_A_BLANK < work.words) return true;
    const differ = among.filter(({ said }) => said.get(work)?.length).length;
    if (differ === 0) return true;
    // Two fillings differ in most blanks. An editor's changes are anywhere: a third of them in blanks would be chance at its best.
    if (differ >= DIFFER && differ * 2 > among.length && differ * 3 > work.gaps.length) return false;
    // Or, where many have filled it in, in few and nowhere else.
    return (work.gaps.length - differ + work.added) * BLANKS_AN_EDIT > differ;
  });
}

/** In order of place; gaps that meet are one place. */
function placesOf(aligned: readonly Aligned[]): Place[] {
  const gaps = aligned.flatMap((work) => work.gaps.map((gap) => ({ work, gap })));
  const places: Place[] = [];
  for (const { work, gap } of gaps.sort((a, b) => a.gap.from - b.gap.from)) {
    const last = places.at(-1);
    const place =
      last && gap.from < last.to ? last : { from: gap.from, to: gap.to, said: new Map<Aligned, number[]>() };
    if (place !== last) places.push(place);
    place.to = Math.max(place.to, gap.to);
    const said = place.said.get(work) ?? [];
    said.push(...gap.said);
    place.said.set(work, said);
  }
  for (const work of aligned) {
    let next = 0;
    for (const { from, to } of work.stretches.toSorted((a, b) => a.from - b.from)) {
      while (next < places.length && (places[next] as Place).from < from) next++;
      for (let at = next; at < places.length && (places[at] as Place).to <= to; at++) {
        const { said } = places[at] as Place;
        if (!said.has(work)) said.set(work, []);
      }
    }
  }
  return places;
}

function isBlank({ said }: Place): boolean {
  const groups: { words: Set<number>; works: number }[] = [];
  for (const words of said.values()) {
    // Gaps of two works begin and end where each was edited: what has a word in common is the same saying.
    const group = groups.find((one) => (words.length ? words.some((word) => one.words.has(word)) : !one.words.size));
    if (group) group.works++;
    else groups.push({ words: new Set(words), works: 1 });
  }
  return groups.length >= SAID && groups.every(({ works }) => works * 2 <= said.size);
}
