/**
 * Where two texts differ as two fillings of one form do: a figure, a name or a few words stand where others stood, and nothing
 * was put in or left out. An editor changes words of any kind, adds some and drops some.
 */
import { type Folded, NUMBER, WORD } from '../text/fold.ts';
import { wordsWorth } from './grams.ts';

export interface Blanks {
  /** Places where both texts have few words, a figure among them or one that may be a name. The same exchange counts once. */
  filled: number;
  /** Of those, the ones where each has a name that is not the other's in another spelling. */
  named: number;
  /** Places where one of the two has no words. */
  added: number;
  /** Places that differ in any other way. */
  other: number;
  exchanged: Set<string>;
}

export const noBlanks = (): Blanks => ({ filled: 0, named: 0, added: 0, other: 0, exchanged: new Set() });

/** Words of a name or of a figure with its unit. */
export const BLANK_WORDS = 3;
/** So many capitals are a headline's or a title's habit, and tell no names. German writes a third of its words with one. */
const CAPITALS_MOST = 0.5;
/** Of the pairs of letters of the shorter name this part is in the other where both are one name. */
const RESPELLED = 0.6;

const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const SMALL = /\p{Ll}/u;

/** Adds the place where the story has words [q, qTo) and the work has words [r, rTo). */
export function addPlace(blanks: Blanks, story: Folded, q: number, qTo: number, work: Folded, r: number, rTo: number) {
  if (q >= qTo || r >= rTo) blanks.added++;
  else if (Math.max(wordsWorth(story, q, qTo), wordsWorth(work, r, rTo)) > BLANK_WORDS) blanks.other++;
  else {
    const [ours, theirs] = [wordsIn(story, q, qTo), wordsIn(work, r, rTo)];
    const exchange = `${ours}\n${theirs}`;
    if (blanks.exchanged.has(exchange)) return;
    blanks.exchanged.add(exchange);
    if (hasCapital(story, q, qTo) && hasCapital(work, r, rTo)) {
      if (isRespelled(ours, theirs)) blanks.other++;
      else {
        blanks.filled++;
        blanks.named++;
      }
    } else if (mayFill(story, q, qTo) && mayFill(work, r, rTo)) blanks.filled++;
    else blanks.other++;
  }
}

const wordsIn = ({ text, starts, ends }: Folded, from: number, to: number) =>
  text.slice(starts[from], ends[to - 1]).toLowerCase();

/** Whether two words share most of their pairs of letters, as spellings of one name do and its cases. */
function isRespelled(a: string, b: string): boolean {
  const [ours, theirs] = [pairsIn(a), pairsIn(b)];
  const shared = [...ours].filter((pair) => theirs.has(pair)).length;
  return shared >= RESPELLED * Math.min(ours.size, theirs.size);
}

const pairsIn = (word: string) => new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));

const firstOf = ({ text, starts }: Folded, at: number) =>
  String.fromCodePoint(text.codePointAt(starts[at] as number) ?? 32);

function hasCapital(folded: Folded, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (folded.kinds[at] === WORD && CAPITAL.test(firstOf(folded, at))) return true;
  return false;
}

/** In a script without capitals any word may be a name. */
function mayFill(folded: Folded, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (folded.kinds[at] === NUMBER || !SMALL.test(firstOf(folded, at))) return true;
  return false;
}

/** Whether capitals tell names in these words. */
export function tellsNames(folded: Folded, from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) if (CAPITAL.test(firstOf(folded, at))) capitals++;
  return capitals <= CAPITALS_MOST * (to - from);
}
