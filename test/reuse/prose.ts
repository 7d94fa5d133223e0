import type { MemoryPostings } from '../../shared/reuse/memory-postings.ts';
import { nominate } from '../../shared/reuse/nominate.ts';
import { readStory } from '../../shared/reuse/read-story.ts';

/** Words of story `seed`: no two stories share one. */
export const prose = (seed: number, words: number, from = 0) =>
  Array.from({ length: words }, (_, i) => {
    const at = from + i;
    return `w${seed}${'abcdefghij'[at % 10]}${(at * 7919) % 9973}x`;
  }).join(' ');

/** Fingerprints that a text puts in the index. */
export const written = (text: string) => printsOf(text).written;

export const printsOf = (text: string) => readStory(text).fingerprints;

export function nominated(index: MemoryPostings, text: string, self = 'self') {
  const { fingerprints } = readStory(text);
  return nominate(fingerprints, index.readNow(fingerprints.read), self);
}
