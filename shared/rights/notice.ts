import type { RightsTerm } from './terms.ts';

/** story: this item; drop: everything delivered with it (site-wide wording); media: a picture or video only. */
export type NoticeScope = 'story' | 'drop' | 'media';

/** A statement, by or for a holder, about the use of a story, its media or a whole drop. */
export interface Notice {
  /** UTF-16 code units in the text it was found in, `end` exclusive. Metadata notices have start = end = 0. */
  start: number;
  end: number;
  /** The holder as named in the notice, or its canonical name when it is in the directory; null when unnamed. */
  holder: string | null;
  /** Id in the holder directory, null when not listed. */
  holderId: string | null;
  terms: RightsTerm[];
  scope: NoticeScope;
  /** 0 to 1. */
  confidence: number;
  /** SPDX id of the Creative Commons licence it states, where its words give enough: `CC-BY-SA-4.0`. */
  licence?: string;
  /** Dates, places and credit that its words give; absent when none of its terms has any. */
  facts?: NoticeFacts;
  /** prose: found in the text; metadata: a structured field of the format. */
  from: 'prose' | 'metadata';
}

/** What the flag stage needs of a notice beyond its terms: dates, places, the credit to print. */
export interface NoticeFacts {
  /** `until` is ISO 8601, null when no day is stated; `zone: assumed` means the latest instant the words can mean. */
  embargo: { until: string | null; zone: 'stated' | 'assumed' | null } | null;
  withdrawn: boolean;
  /** Null when none is stated. */
  territory: StatedTerritory | null;
  /** The credit line that must be printed, as stated; null when none is, or its words could not be told. */
  credit: string | null;
  /** Days of use from transmission, a part of one for hours; 0 when a single use is meant. Null when no window is stated. */
  daysOfUse: number | null;
  /** Use ends there, ISO 8601; null when no day is stated. `useFrom`: it starts there, as only metadata state it. */
  useUntil: string | null;
  useFrom?: string;
  editorialOnly: boolean;
  noArchive: boolean;
  noSales: boolean;
  /** Text and data mining or AI training is reserved. */
  miningReserved: boolean;
  /** Whether the credit stands in the story outside the notice; absent where there is no story or no credit to look for. */
  creditPrinted?: boolean;
}

/** Where a use is allowed alone, and where it is barred: ISO 3166-1 alpha-2. Both empty: somewhere that could not be read. */
export interface StatedTerritory {
  onlyIn: string[];
  barredIn: string[];
}

/** What may be the mark of a holder that no directory knows yet. */
export interface UnknownMark {
  name: string;
  by: 'sign-off' | 'dateline';
  start: number;
  end: number;
}

/** A holder implied, not stated: by sign-off, byline, dateline or credit. Kept apart from stated ones. */
export interface HolderSign {
  holderId: string;
  by: 'sign-off' | 'byline' | 'dateline' | 'credit';
  start: number;
  end: number;
}
