import type { Severity } from '../verdict/verdict.ts';

/** What a content check found in a story. The text itself stays in S3: spans are offsets in the drop's decoded text. */
export interface Finding {
  /** Id of the check, kebab-case. */
  check: string;
  severity: Severity;
  /** A plain sentence without story text. */
  because: string;
  spans: { start: number; end: number }[];
}
