/** What the API answers, as schemas: the description is made of them, and tests hold every answer against them. */
import * as v from 'valibot';
import { FLAG_STATES } from '../../../shared/review/flag-states.ts';
import { SEVERITIES } from '../../../shared/verdict/verdict.ts';

const text = v.string();
const maybe = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const anything = v.record(v.string(), v.unknown());

export const FlagSchema = v.object({
  flagId: text,
  severity: v.picklist(SEVERITIES),
  kind: text,
  state: v.picklist(FLAG_STATES),
  partner: text,
  holderId: maybe(text),
  openedAt: text,
  dueAt: text,
  shareOfStory: maybe(share),
  storyId: text,
  workId: maybe(text),
  dropId: text,
  lang: v.optional(text),
  because: text,
  version: count,
  assignee: maybe(text),
  workedOnUntil: maybe(text),
  decision: maybe(anything),
  story: maybe(v.object({ headline: maybe(text), lang: maybe(text), no: count, kind: text, verdict: text })),
});
export const ClaimedFlagSchema = v.object({ ...FlagSchema.entries, lease: maybe(text) });

export const EventSchema = v.object({
  ...{ seq: count, at: text, actor: text, action: text, subject: text, data: anything },
  ...{ dataHash: text, prevHash: text, hash: text },
});

export const DropSchema = v.object({
  ...{ dropId: text, partner: text, names: v.array(text), receivedAt: text, bytes: count, chars: count },
  ...{ refused: maybe(text), format: maybe(text), encoding: maybe(v.object({ name: text, because: text })) },
  ...{ batchSizes: v.array(count), manifestKey: maybe(text), warnings: v.array(text), marks: v.array(text) },
  splitNo: v.optional(count),
  correction: v.optional(text),
  corrections: v.optional(v.array(v.object({ key: text, by: text, at: text, from: text }))),
});

export const RefusedUploadSchema = v.object({
  ...{ id: text, key: text, partner: text, name: text, receivedAt: text, reason: text },
  /** Asked for once more, without an answer yet. */
  again: v.optional(v.object({ by: text, at: text })),
});

export const ReceiptSchema = v.object({
  ...{ v: count, partner: text, name: text, receivedAt: text, status: v.picklist(['refused', 'working', 'done']) },
  ...{ reason: maybe(v.object({ code: text, sentence: text })), dropId: maybe(text), format: maybe(text) },
  encoding: maybe(v.object({ name: text, because: text })),
  counts: v.object({ stories: count, recorded: count, setAside: count, flags: count }),
  warnings: v.array(text),
  stories: v.array(anything),
});

export const ProposalSchema = v.object({
  ...{ id: text, register: text, entry: text, state: v.picklist(['open', 'approved', 'refused']), by: text, at: text },
  ...{ decidedBy: maybe(text), decidedAt: maybe(text), reason: maybe(text), before: maybe(anything), after: anything },
});

export const DecisionSchema = v.object({
  ...{ flagId: text, at: text, by: text, decision: text, reason: maybe(text), state: text, kind: text },
  ...{ severity: text, partner: text, holderId: maybe(text) },
});

export const EndingSchema = v.object({ partner: text, what: text, id: text, holderId: maybe(text), until: text });

export const UploadFormSchema = v.object({
  url: text,
  /** To be sent with the file, which comes last. */
  fields: v.record(text, text),
  maxBytes: count,
  expires: text,
});

export const ProblemSchema = v.object({ type: text, title: text, status: count, detail: v.optional(text) });
