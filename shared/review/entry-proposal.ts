/** A change of a partner, holder, watch list, recipient of alerts or the alert policy that waits for a second person. Nothing speaks before that. */
import type { AlertPolicy, Recipient } from '../alert/recipient.ts';
import type { Partner } from '../license/register.ts';
import type { WatchList } from '../moderation/watch/watch-list.ts';
import { DAY_MS } from '../pipeline/days.ts';
import { sha256 } from '../pipeline/ids.ts';
import type { Holder } from '../rights/holder.ts';
import { canonical } from './flag-event.ts';
import { type WaitingChange, waitingChange } from './waiting-change.ts';

export interface Entries {
  partner: Partner;
  holder: Holder;
  'watch-list': WatchList;
  recipient: Recipient;
  'alert-policy': AlertPolicy;
}
export const REGISTERS = [
  'partner',
  'holder',
  'watch-list',
  'recipient',
  'alert-policy',
] as const satisfies (keyof Entries)[];
export type RegisterName = keyof Entries;
export type Entry = Entries[RegisterName];

/** There is one alert policy: it goes by this id. */
export const POLICY_ID = 'policy';
export const entryId = (entry: Entry): string => ('id' in entry ? entry.id : POLICY_ID);

/** Its id is `<register>~<entry>~<digest of what it replaces>`. */
export interface EntryProposal extends WaitingChange {
  register: RegisterName;
  /** Null: a new one. */
  before: Entry | null;
  after: Entry;
  reason: string;
}

/** What tells two contents of an entry apart. */
export const digestOf = (entry: Entry | null): string => (entry ? sha256(canonical(entry)).slice(0, 12) : 'new');

export const entryProposalId = (register: RegisterName, id: string, before: Entry | null): string =>
  `${register}~${id}~${digestOf(before)}`;

/** @param standing the proposal that has this id already; null when somebody else's waits under it */
export function proposeEntry(
  what: Pick<EntryProposal, 'register' | 'before' | 'after' | 'reason' | 'by' | 'at'>,
  standing: EntryProposal | null,
): EntryProposal | null {
  const { register, before, after, reason } = what;
  const waiting = waitingChange(entryProposalId(register, entryId(after), before), what, standing);
  return waiting && { ...waiting, register, before, after, reason };
}

const YEAR_MS = 366 * DAY_MS;

/** What no schema can say, because it depends on the day: an allowance ends, and within a year. */
export function expiryProblems({ policy }: Pick<Partner, 'policy'>, before: Partner | null, now: string): string[] {
  const known = new Set((before?.policy?.allow ?? []).map((entry) => canonical(entry)));
  return (policy?.allow ?? []).flatMap((entry, at) => {
    if (known.has(canonical(entry))) return [];
    const left = Date.parse(entry.until) - Date.parse(now);
    return left > 0 && left <= YEAR_MS ? [] : [`policy.allow.${at}.until: expected a day within the next year`];
  });
}
