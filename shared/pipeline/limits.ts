/**
 * Every bound of the pipeline, in one place. Each has a test at n and n+1.
 * Units are in the name: bytes, chars (UTF-16 code units), seconds, or a plain count.
 */
export const LIMITS = {
  /** One delivered file. Above it the drop is quarantined unread: 32 MiB is 30 times a full agency day in plain text. */
  dropBytes: 32 * 1024 * 1024,
  /** All members of an archive together, inflated. */
  inflatedBytes: 64 * 1024 * 1024,
  /** Inflated to compressed. Prose compresses 3 to 5 times, markup 20; a bomb 1,000. */
  inflateRatio: 200,
  /** Members of an archive. */
  archiveMembers: 2_000,
  /** Archives inside archives. */
  archiveDepth: 2,
  /** Decoded text of a drop. */
  textChars: 32 * 1024 * 1024,
  /** Stories of one drop. */
  stories: 20_000,
  /** Element nesting of XML, HTML and JSON. */
  markupDepth: 200,
  /** Elements of a markup file: a parsed one takes about 200 bytes, so this is 400 MB at most. */
  markupNodes: 2_000_000,
  /** Pages of a PDF: finding one walks past all before it. */
  pdfPages: 1_000,
  /** Codes that the character tables of a PDF map: 24 fonts with every code of two bytes, a second of work. */
  pdfMappedCodes: 24 * 65_536,
  /** A stored batch or manifest. 20,000 segments with fields take about 12 MiB. */
  storedBytes: 48 * 1024 * 1024,
  /** Stories that travel in one message. */
  batchStories: 50,
  /** Text of the stories that travel in one message. */
  batchChars: 256 * 1024,
  /** Text of one story; a longer one is quarantined by itself. */
  storyChars: 512 * 1024,
  /** Notices kept for one story; the strongest stay. */
  noticesPerStory: 20,
  /** Content findings kept for one story; the gravest stay. */
  findingsPerStory: 24,
  /** Places kept of one content finding; the rest is counted. */
  spansPerFinding: 20,
  /** Watch lists compared with one story. */
  watchLists: 20,
  /** Words of one watch list. */
  watchTerms: 2_000,
  /** Patterns of one watch list, and characters of each. */
  watchPatterns: 20,
  watchPatternChars: 200,
  /** Instructions of a compiled pattern: the time to search a text is at most this times its length. */
  watchPatternProgram: 300,
  /** Notices of a drop that travel with one batch. */
  noticesPerBatch: 50,
  /** Codes and names of genres, and of subjects, kept of one item. */
  topicsPerItem: 60,
  /** Stories looked at that carry the id of one item: every partner that takes a wire sends its updates under one id. */
  storiesPerItemId: 200,
  /** Passages of a work that are fenced off as not its holder's. */
  fencesPerWork: 50,
  /** Names kept for one drop: the same bytes delivered under more names get no further receipts. */
  namesPerDrop: 20,
  /** Candidate works whose text is read for one story. */
  candidatesPerStory: 12,
  /** A fingerprint found in more stories than this is common text: it nominates nobody. */
  postingsPerFingerprint: 24,
  /** Characters of a headline kept in the ledger. */
  headlineChars: 200,
  /** Drops that the nightly recount reads: what it can in its ten minutes, with 50 stories a drop. */
  recountDrops: 2_000,
  /** Drops that the nightly sweep looks at: four reads each, and what it deletes, in its ten minutes. */
  sweepDrops: 2_000,
  /** Bytes of an object key, as S3 allows. */
  keyBytes: 1024,
} as const;
