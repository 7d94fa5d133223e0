import * as v from 'valibot';
import type { CoverageQuestion } from './coverage.ts';
import { type Checked, checked, InstantSchema, LanguageSchema, TerritorySchema, USES } from './license-schema.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** A question as people type it; what is left out is not known. */
const CoverageSchema = v.strictObject({
  partnerId: text,
  holderId: text,
  at: InstantSchema,
  use: v.optional(v.picklist(USES)),
  excerpt: v.optional(v.strictObject({ words: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  work: v.optional(v.record(v.string(), v.unknown())),
  channel: v.optional(text),
  place: v.optional(text),
  territories: v.optional(v.pipe(v.array(TerritorySchema), v.minLength(1))),
  language: v.optional(LanguageSchema),
});

export const checkCoverage = (value: unknown): Checked<CoverageQuestion> =>
  checked<CoverageQuestion>(CoverageSchema, value);
