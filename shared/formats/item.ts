import type { Segment, StoryFields } from '../split/segment.ts';

/** One text item of a structured format, before it is rendered. */
export interface Item {
  headline: string | null;
  /** Plain paragraphs, trimmed; a paragraph may hold newlines where the item breaks its lines. */
  paragraphs: string[];
  fields: StoryFields;
  /** Quoted passages that are not the holder's. */
  thirdParty?: string[];
}

/** What a format's reader makes of a file. */
export type Reading =
  /** The text is a dump in itself: it goes to the plain-text splitter. */
  | { kind: 'dump'; format: string; text: string; warnings: string[] }
  /** Items, and notices that stand outside them and speak of all. */
  | { kind: 'items'; format: string; items: Item[]; notices?: string[]; warnings: string[] };

/** Text with the segments of it. */
export interface Cut {
  text: string;
  segments: Segment[];
}
