import type { Severity } from '../verdict/verdict.ts';

/** What a content check found in a story. The text itself stays in S3: spans are offsets in the drop's decoded text. */
export interface Finding {
  /** Id of the check, kebab-case; `watch-<list>` for an operator's list. */
  check: string;
  severity: Severity;
  /** A plain sentence without story text. */
  because: string;
  /** The first places, in order; `LIMITS.spansPerFinding` at most. */
  spans: { start: number; end: number }[];
  /** Places found beyond those in `spans`; absent when none. */
  more?: number;
}
