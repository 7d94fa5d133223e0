import type { Fingerprints } from '../ports/postings.ts';
import { type Folded, foldText } from '../text/fold.ts';
import { type Anchor, anchorsOf, fingerprintsOf } from './fingerprints.ts';

/** A story's text as words and fingerprints: made once, and handed to all that compares it. */
export interface StoryReading {
  text: string;
  folded: Folded;
  anchors: Anchor[];
  fingerprints: Fingerprints;
}

export function readStory(text: string): StoryReading {
  const folded = foldText(text);
  const anchors = anchorsOf(folded);
  return { text, folded, anchors, fingerprints: fingerprintsOf(anchors) };
}
