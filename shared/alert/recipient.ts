/** Who is told, and by which policy: data of the register. */
import * as v from 'valibot';
import { SEVERITIES } from '../verdict/verdict.ts';

export const CHANNELS = ['inbox', 'sns', 'smtp', 'slack', 'teams', 'webhook'] as const;
export const WEEKENDS = ['fri-sat', 'sat-sun', 'none'] as const;
/** A recipient who is no longer told stays on record: mails name the one they went to. */
export const STANDINGS = ['retired'] as const;
export const TELLINGS = ['immediate', 'digest', 'never'] as const;
export const GROUPINGS = ['drop', 'partner-work'] as const;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'an id: a-z, 0-9 and dash, at most 40 characters'));
const Time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time as 22:00'));
const SeveritySchema = v.picklist(SEVERITIES);
/** No line break, comma or angle bracket: an address can be nothing but an address. */
const Mail = v.pipe(
  v.string(),
  v.maxLength(254),
  v.regex(/^[^\s<>,;:"@\p{Cc}]+@[A-Za-z0-9.-]+$/u, 'one e-mail address'),
);
/** No more than the minutes of a month. */
const Whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(44_640));
const Zone = v.pipe(v.string(), v.check(isZone, 'an IANA time zone'));

/** `secret` names an entry of the channel secrets: addresses of Slack and Teams are secrets themselves. */
const ChannelSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('inbox') }),
  v.strictObject({ kind: v.literal('sns') }),
  v.strictObject({ kind: v.literal('smtp'), to: Mail }),
  v.strictObject({ kind: v.literal('slack'), secret: Id }),
  v.strictObject({ kind: v.literal('teams'), secret: Id }),
  v.strictObject({ kind: v.literal('webhook'), url: v.pipe(v.string(), v.url(), v.maxLength(500)), secret: Id }),
]);
export type ChannelConfig = v.InferOutput<typeof ChannelSchema>;

export const RecipientSchema = v.strictObject({
  id: Id,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  /** Absent: is told. */
  status: v.optional(v.picklist(STANDINGS)),
  language: v.picklist(['en', 'tr', 'ar']),
  zone: Zone,
  /** Days on which nothing but what breaks the quiet is sent. */
  weekend: v.picklist(WEEKENDS),
  /** By the clock on the wall; `from` later than `to` goes over midnight. */
  quiet: v.nullable(v.strictObject({ from: Time, to: Time })),
  /** Severities that are sent in spite of quiet hours and weekends. */
  breaksQuiet: v.array(SeveritySchema),
  digestAt: Time,
  /** Absent: everything. */
  partners: v.optional(v.array(v.string())),
  holders: v.optional(v.array(v.string())),
  severities: v.optional(v.array(SeveritySchema)),
  channels: v.pipe(v.array(ChannelSchema), v.minLength(1), v.maxLength(8)),
});
export type Recipient = v.InferOutput<typeof RecipientSchema>;

const Telling = v.picklist(TELLINGS);
export const AlertPolicySchema = v.strictObject({
  when: v.strictObject({ high: Telling, medium: Telling, low: Telling }),
  groupBy: v.picklist(GROUPINGS),
  /** At most so many mails to one recipient in so many minutes; the rest waits and is told together. */
  burst: v.strictObject({ mails: Whole, minutes: Whole }),
  /** Unacknowledged after so many minutes, a case goes to somebody else; null: never. */
  escalate: v.nullable(v.strictObject({ to: Id, afterMinutes: v.record(SeveritySchema, Whole) })),
});
export type AlertPolicy = v.InferOutput<typeof AlertPolicySchema>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
