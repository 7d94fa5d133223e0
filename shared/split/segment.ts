/**
 * A drop's text, cut into segments. Every character of the text belongs to exactly one segment: segments are in
 * order, do not overlap, and what lies between two of them is white space only.
 */
export type SegmentKind = 'story' | 'brief' | 'notice' | 'boilerplate';

export interface Segment {
  /** UTF-16 code units in the decoded text, `end` exclusive. */
  start: number;
  end: number;
  kind: SegmentKind;
  /** Its words as they stand in the text, without the marks around them; null when the segment has none. */
  headline: string | null;
  /**
   * 0 to 1. Stories and briefs of plain text: how probable it is that one starts here and none starts inside, fitted to
   * how often that was so (`confidence-data.ts`).
   */
  confidence: number;
  /** Notices only: `all` the drop, or the indexes of the segments it speaks of. */
  appliesTo?: 'all' | number[];
  /** Stories and briefs only: what else was read off the segment. */
  fields?: StoryFields;
}

export interface StoryFields {
  /** True when no headline stands in the file and the first words serve as one. */
  headlineDerived?: true;
  dateline?: string;
  byline?: string;
  signoff?: string;
  slug?: string;
  /** BCP 47 primary subtag, declared or detected. */
  lang?: string;
  /** Update, correction, kill … as marked in the text or in metadata. */
  mark?: 'update' | 'correction' | 'kill' | 'advisory';
  /** The embargo line or value as it stands. */
  embargo?: string;
  /** Passages that the item says are not its holder's: offsets in the decoded text. */
  fences?: { start: number; end: number }[];
  /** Structured metadata of the format, kept verbatim for the detect stage. */
  metadata?: ItemMetadata;
}

/** Rights-bearing metadata of a structured item (NewsML-G2, NITF, ninjs, feeds, HTML). */
export interface ItemMetadata {
  id?: string;
  /** Other names of the same item: `altId`, a provider's own number. */
  otherIds?: string[];
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  /** Where rights are given, as written: `UK; Ireland`, `DE`, `World`. */
  geography?: string;
  /** ISO 8601, between which use is allowed. */
  usageFrom?: string;
  usageUntil?: string;
  creditLine?: string;
  provider?: string;
  source?: string;
  author?: string;
  /** Links that state a licence or a reservation: rel=license, cc:license, tdm-policy … */
  licenseUrls?: string[];
  /** Text and data mining is reserved: TDMRep, RSL, NewsML-G2 `dataMining`. */
  miningReserved?: true;
  /** ISO 8601. */
  embargoed?: string;
  /** ISO 8601. */
  published?: string;
  /** usable, withheld, canceled as the format writes it. */
  status?: string;
  /** What kind of text it is and what about: IPTC codes with their scheme (`genre:Analysis`, `medtop:15000000`) and names, as written. */
  genres?: string[];
  subjects?: string[];
}

export interface SplitDocument {
  /** Name of the format that was recognised, e.g. `text`, `newsml-g2`, `zip`. */
  format: string;
  encoding: { name: string; because: string };
  /**
   * The decoded text: for plain text the file's own characters (mark removed, newlines untouched); for a structured
   * format the items' text rendered plain, one after another.
   */
  text: string;
  segments: Segment[];
  /** Plain sentences for the receipt: what was odd about the file. */
  warnings: string[];
}
