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
  /** When the embargo it states ends, ISO 8601; absent when it states none or its words give no day. */
  embargoUntil?: string;
  /** prose: found in the text; metadata: a structured field of the format. */
  from: 'prose' | 'metadata';
}

/** A holder implied, not stated: by sign-off, byline, dateline or credit. Kept apart from stated ones. */
export interface HolderSign {
  holderId: string;
  by: 'sign-off' | 'byline' | 'dateline' | 'credit';
  start: number;
  end: number;
}
