/** Text that a story shares with a registered work. Offsets are UTF-16 code units in each original text. */
export interface MatchSpan {
  qStart: number;
  qEnd: number;
  rStart: number;
  rEnd: number;
  /** Words of the story inside the span. */
  words: number;
}

export interface Match {
  workId: string;
  spans: MatchSpan[];
  /** Words shared, common text not counted. */
  words: number;
  /** Part of the story's words that are shared, 0 to 1. */
  shareOfStory: number;
  /** Part of the work's words that are shared, 0 to 1. */
  shareOfWork: number;
  /** Whether the story prints the credit that is due for the work; absent where none is known. */
  credited?: boolean;
}
