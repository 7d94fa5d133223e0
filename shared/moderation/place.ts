/** UTF-16 code units of the story's own text, `end` exclusive. */
export interface Place {
  start: number;
  end: number;
}
