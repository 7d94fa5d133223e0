import { foldText } from '../text/fold.ts';
import type { Fence } from './fence-off.ts';

/** Fewest words of a quoted passage: fewer stand in many places. */
export const PASSAGE_WORDS = 5;

/**
 * Where a quoted passage stands in a text, word for word after folding: its line breaks, marks and case need not be the text's.
 * The first place counts. Null when it stands nowhere or is too short to say which place is meant.
 */
export function locatePassage(text: string, quote: string): Fence | null {
  const [whole, part] = [foldText(text), foldText(quote)];
  if (part.count < PASSAGE_WORDS) return null;
  const at = indexOfRun(whole.hashes.subarray(0, whole.count), part.hashes.subarray(0, part.count));
  return at < 0 ? null : { start: whole.starts[at] as number, end: whole.ends[at + part.count - 1] as number };
}

/** Knuth, Morris and Pratt: linear, whatever is repeated. */
function indexOfRun(whole: Uint32Array, part: Uint32Array): number {
  const back = new Int32Array(part.length);
  for (let at = 1, same = 0; at < part.length; at++) {
    while (same > 0 && part[at] !== part[same]) same = back[same - 1] as number;
    if (part[at] === part[same]) same++;
    back[at] = same;
  }
  for (let at = 0, same = 0; at < whole.length; at++) {
    while (same > 0 && whole[at] !== part[same]) same = back[same - 1] as number;
    if (whole[at] === part[same]) same++;
    if (same === part.length) return at - same + 1;
  }
  return -1;
}
