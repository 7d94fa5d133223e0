import { openPhrases, phraseFinder } from './phrase-finder.ts';

/** Tells whether one of the words stands shortly before a place, in its paragraph. */
export type CueNear = (folded: string, start: number) => boolean;

/** @param reach folded units before the place that are read */
export function cueNear(words: readonly string[], reach: number): CueNear {
  const find = phraseFinder(openPhrases(words));
  return (folded, start) => {
    const window = folded.slice(Math.max(0, start - reach), start);
    // A word cut by the window is no word.
    const from = start > reach ? Math.max(0, window.search(/[^\p{L}\p{N}]/u)) : 0;
    return find(window.slice(Math.max(from, window.lastIndexOf('\n') + 1))).length > 0;
  };
}
