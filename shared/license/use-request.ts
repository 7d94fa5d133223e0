import type { Obligation, UseAction } from './license.ts';

/** One use of one work, with every fact a license may ask for. `null` means not known, and is never read as a pass. */
export interface UseRequest {
  partnerId: string;
  holderId: string;
  use: UseAction;
  /** When the work is used: ISO 8601. */
  at: string;
  /** Judge with what the register knew at that instant, ISO 8601; null for all that it knows. */
  knownAt: string | null;
  work: {
    workId: string | null;
    language: string | null;
    /** As the item states them: IPTC codes and names. */
    genres: string[] | null;
    subjects: string[] | null;
    /** As it is stated, with or without hour and zone: see `stated-moment.ts`. */
    publishedAt: string | null;
    withdrawn: boolean;
    /** Null: no embargo is stated. `until` null: one is, and its end is not known. */
    embargo: { until: string | null } | null;
  };
  extent: { whole: boolean; words: number | null; shareOfWork: number | null };
  channel: string | null;
  place: string | null;
  territories: string[] | null;
  language: string | null;
  /** Uses that came before this one in its calendar day, month and year (UTC); null where they were not counted. */
  used: { day: number | null; month: number | null; year: number | null } | null;
  /** Duties that are seen to be fulfilled. */
  fulfilled: Obligation['duty'][];
  /** Credits that grants ask for in so many words and that stand in the text; absent: they were not looked for. */
  printed?: string[];
  /** What is stated on the text itself; absent when nothing is. */
  stated?: StatedLimits;
  /** A grant to everybody that the holder states in the text, as a Creative Commons licence is; null when there is none. */
  offered: Offer | null;
}

/** Limits that notices on a text or the fields of its item state. They bind every grant, one of the register like one to everybody. */
export interface StatedLimits {
  /** ISO 3166-1 alpha-2: use is allowed there alone, or barred there. */
  onlyIn?: string[];
  barredIn?: string[];
  /** A place is stated that could not be read. */
  placeNotRead?: true;
  /** Days from publication on in which use is allowed; or the instants between which it is, ISO 8601. */
  windowDays?: number;
  from?: string;
  until?: string;
  noArchive?: true;
  /** A credit must be printed: a duty, see `fulfilled`. */
  credit?: true;
  /** Conditions that no text shows to be met. */
  conditions?: string[];
}

/** Limits with what the story shows of the credit that is due: absent where it cannot be seen. */
export interface SeenLimits extends StatedLimits {
  creditPrinted?: boolean;
}

export interface Offer {
  term: string;
  conditions: string[];
  /** Conditions that are not seen to be met. */
  open: string[];
}
