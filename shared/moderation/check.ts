import type { Severity } from '../verdict/verdict.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';

export interface Sighting {
  severity: Severity;
  /** A plain sentence that holds none of the story's words. */
  because: string;
  /** In order; never empty, save when the check speaks of what is missing. */
  places: Place[];
}

/** One content check: total, deterministic, linear in the text. Null: nothing to show to a person. */
export interface Check {
  /** Kebab-case; the key of `Partner.checks` and, behind `content:`, the kind of the flag. */
  id: string;
  look: (passage: Passage) => Sighting | null;
}

/** Null when no place was found, so that a check ends in one expression. */
export const sighting = (severity: Severity, because: string, places: Place[]): Sighting | null =>
  places.length ? { severity, because, places } : null;

/** `one phone number`, `3 phone numbers`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;
