/**
 * What travels between the stages. Claim check: a message names the stored batch it speaks of by key and hash, and
 * carries ids and counts only. Versions stand side by side: a message of a version this code does not know goes back
 * to its queue and, if nobody takes it, to the dead-letter queue; it is never guessed at.
 */
import * as v from 'valibot';
import { DROP_ID, PARTNER_ID, STORY_ID } from './ids.ts';
import { LIMITS } from './limits.ts';
import { UPLOAD_ID } from './refused-upload.ts';

const whole = (pattern: string) => v.pipe(v.string(), v.regex(new RegExp(`^${pattern}$`)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const DropIdSchema = whole(DROP_ID);
const StoryIdSchema = whole(STORY_ID);
const PartnerSchema = whole(PARTNER_ID);
const HashSchema = whole('[0-9a-f]{64}');
const KeySchema = whole(`drops/${DROP_ID}/[a-z]+/[0-9a-f]{64}\\.json`);

/** Stories of one drop that travel together. `no` and `size` are those of the batch as split made it. */
export const BatchMessageSchema = v.strictObject({
  v: v.literal(1),
  kind: v.picklist(['stories', 'detected', 'verdicts']),
  dropId: DropIdSchema,
  partner: PartnerSchema,
  batch: v.strictObject({ no: count, size: count, key: KeySchema, sha256: HashSchema }),
  /** The stories asked for: all of the batch, or those left after it was narrowed. `i` is the place in the batch. */
  stories: v.pipe(
    v.array(v.strictObject({ i: count, id: StoryIdSchema })),
    v.minLength(1),
    v.maxLength(LIMITS.batchStories),
  ),
  /** Judged before; asked for again because an earlier text or a changed register turned up. */
  again: v.optional(v.literal(true)),
});
export type BatchMessage = v.InferOutput<typeof BatchMessageSchema>;
export type BatchKind = BatchMessage['kind'];

/** A drop whose flags changed. The alert stage reads the flags themselves from the ledger. */
export const AlertMessageSchema = v.strictObject({
  v: v.literal(1),
  kind: v.literal('alert'),
  dropId: DropIdSchema,
  partner: PartnerSchema,
});
export type AlertMessage = v.InferOutput<typeof AlertMessageSchema>;

/** What a person asks of a drop, or of an upload that became none, on the queue of drops beside the events of uploads. */
export const DropRequestSchema = v.variant('kind', [
  v.strictObject({
    v: v.literal(1),
    kind: v.literal('correct'),
    dropId: DropIdSchema,
    partner: PartnerSchema,
    key: whole(`corrections/${DROP_ID}/[0-9a-f]{64}\\.json`),
  }),
  v.strictObject({ v: v.literal(1), kind: v.literal('retry'), dropId: DropIdSchema, partner: PartnerSchema }),
  /** By its id: see `refused-upload.ts`. */
  v.strictObject({ v: v.literal(1), kind: v.literal('take-up'), upload: whole(UPLOAD_ID) }),
]);
export type DropRequest = v.InferOutput<typeof DropRequestSchema>;

export type Message = BatchMessage | AlertMessage | DropRequest;

/** The schema of the messages on each queue that the pipeline writes itself. */
export const QUEUE_MESSAGES = {
  stories: BatchMessageSchema,
  detected: BatchMessageSchema,
  verdicts: BatchMessageSchema,
  alerts: AlertMessageSchema,
} as const;
