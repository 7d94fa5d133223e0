/**
 * Controls that make a text read otherwise than it stands: overrides, which show letters in another order, and embeddings
 * or isolates in a text without a single right-to-left letter, where they have nothing honest to do. Direction marks, and
 * the embeddings that editing systems leave in Arabic, Hebrew and Persian text, are normal. Limit: an embedding that misleads
 * in a text with right-to-left letters is not told from an honest one.
 */
import { type Check, counted, sighting } from '../check.ts';
import type { Place } from '../place.ts';

/** A run of them counts as its last one: each takes the place of the one before. */
const OVERRIDE = /[\u202d\u202e](?![\u202d\u202e])/g;
/** Units behind an override that are looked at. */
const COVERED = 80;
const EMBEDDING = /[\u202a\u202b\u2066-\u2068]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export const bidiOverride: Check = {
  id: 'bidi-override',
  look({ text }) {
    const overrides = placesOf(text, OVERRIDE).filter(({ start }) => changesOrder(text, start));
    const idle = RIGHT_TO_LEFT.test(text) ? [] : placesOf(text, EMBEDDING);
    const places = [...overrides, ...idle].sort((a, b) => a.start - b.start);
    return sighting(
      'medium',
      `${counted(places.length, 'control')} in the text can show it in another order than it stands.`,
      places,
    );
  },
};

const placesOf = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + 1 }));

/** An override before letters of its own direction, or before nothing, changes nothing: left-to-right over Latin is common. */
function changesOrder(text: string, at: number): boolean {
  const covered = text.slice(at + 1, at + COVERED).split(/[\u202c\n]/)[0] ?? '';
  const strong = /\p{L}/u;
  if (!strong.test(covered)) return text[at] === '\u202e' && /\p{Nd}[^\n]{0,8}\p{Nd}/u.test(covered);
  return text[at] === '\u202e' ? /[A-Za-z\u00c0-\u058f]/.test(covered) : RIGHT_TO_LEFT.test(covered);
}
