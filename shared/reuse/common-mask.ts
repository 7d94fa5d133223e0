import type { Fingerprint } from '../ports/postings.ts';
import type { StoryReading } from './read-story.ts';

/**
 * 1 for each word of the story that is common text. Fingerprints are a sample, so between two neighbouring anchors that
 * are both common the words are common too.
 */
export function commonMask(
  { folded, anchors }: Pick<StoryReading, 'folded' | 'anchors'>,
  common: ReadonlySet<Fingerprint>,
): Uint8Array {
  const masked = new Uint8Array(folded.count);
  if (common.size === 0) return masked;
  let reach = -1;
  for (const { print, at, length, written } of anchors) {
    if (!common.has(print)) {
      // A phrase that this story does not write may be one that nobody writes: it says nothing.
      if (written) reach = -1;
      continue;
    }
    masked.fill(1, reach < 0 ? at : Math.min(reach, at), at + length);
    reach = at + length;
  }
  return masked;
}
