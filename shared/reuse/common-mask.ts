import type { Fingerprint } from '../ports/postings.ts';
import type { Folded } from '../text/fold.ts';
import { anchorsOf } from './fingerprints.ts';

/**
 * 1 for each word of the story that is common text. Fingerprints are a sample, so between two neighbouring anchors that
 * are both common the words are common too.
 */
export function commonMask(story: Folded, common: ReadonlySet<Fingerprint>): Uint8Array {
  const masked = new Uint8Array(story.count);
  if (common.size === 0) return masked;
  let reach = -1;
  for (const { print, at, length } of anchorsOf(story)) {
    if (!common.has(print)) {
      reach = -1;
      continue;
    }
    masked.fill(1, reach < 0 ? at : Math.min(reach, at), at + length);
    reach = at + length;
  }
  return masked;
}
