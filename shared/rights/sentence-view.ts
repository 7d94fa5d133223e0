/** A sentence as the readers of rights constructs see it. */
export interface SentenceView {
  /** Folded. */
  text: string;
  /** The same letters as written, one for one. */
  readonly written: string;
  /** Written in capitals, as wires write usage terms. */
  readonly capitals: boolean;
  /** Its line is short: no paragraph of a story. */
  alone: boolean;
  lineStart: boolean;
  /** Names a holder of the directory. */
  readonly named: boolean;
  /** Characters of the same line that stand outside the sentence. */
  around: number;
}
