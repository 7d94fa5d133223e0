import type { Place } from '../place.ts';

/** An example of a list, and what comes of it. */
export interface TriedExample {
  text: string;
  should: 'hit' | 'miss';
  /** Where it is found, as offsets in the text. */
  places: readonly Place[];
}

export const behaves = ({ should, places }: TriedExample): boolean => places.length > 0 === (should === 'hit');
