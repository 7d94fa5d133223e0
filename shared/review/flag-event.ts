/**
 * One thing that happened to a flag. Events of a flag are numbered from 1 and chained: each holds the hash of the one
 * before. `data` may be erased (what somebody wrote): the chain holds its hash, and a later event says so (`erase-words.ts`).
 */
import { type DropId, type FlagId, sha256 } from '../pipeline/ids.ts';

export interface FlagEvent {
  seq: number;
  /** ISO 8601. */
  at: string;
  /** Id of the person, or the name of the stage. */
  actor: string;
  /** A flag action, or `read`, `note`, `assign`. */
  action: string;
  /** A flag; or a drop, of what was done to it as a whole. */
  subject: FlagId | DropId;
  data: Record<string, unknown>;
  /** Hex SHA-256 of `data` as canonical JSON. */
  dataHash: string;
  /** `hash` of the event before; zeros for the first. */
  prevHash: string;
  /** Hex SHA-256 over all of the above but `data`. */
  hash: string;
}

/** A person who looks at the same text again within this time reads on: no further event. */
const READ_MS = 15 * 60_000;

/** Whether the latest event already tells of this read: the same person, the same thing, nobody and nothing in between. */
export function coversRead(
  latest: FlagEvent | null | undefined,
  read: Pick<FlagEvent, 'at' | 'actor' | 'action' | 'data'>,
): boolean {
  if (!latest || latest.action !== read.action || latest.actor !== read.actor) return false;
  const since = Date.parse(read.at) - Date.parse(latest.at);
  return since >= 0 && since < READ_MS && latest.dataHash === sha256(canonical(read.data));
}

export const FIRST_PREV_HASH = '0'.repeat(64);

export function eventAfter(
  before: FlagEvent | null,
  what: Pick<FlagEvent, 'at' | 'actor' | 'action' | 'subject' | 'data'>,
): FlagEvent {
  const event = {
    ...what,
    seq: (before?.seq ?? 0) + 1,
    dataHash: sha256(canonical(what.data)),
    prevHash: before?.hash ?? FIRST_PREV_HASH,
  };
  return { ...event, hash: hashOf(event) };
}

/** The events stored apart, and the latest one, which lies in the flag until the next writer has stored it apart. */
export const withLatest = (stored: FlagEvent[], latest: FlagEvent | undefined): FlagEvent[] =>
  !latest || stored.some(({ seq }) => seq === latest.seq) ? stored : [...stored, latest];

const hashOf = ({ seq, at, actor, action, subject, dataHash, prevHash }: Omit<FlagEvent, 'hash'>): string =>
  sha256(JSON.stringify([seq, at, actor, action, subject, dataHash, prevHash]));

/** What was kept of the data of events that a later one erased, by their numbers. */
export function erasedIn(events: readonly FlagEvent[]): Map<number, Record<string, unknown>> {
  return new Map(
    events.flatMap(({ seq, action, data }) =>
      action === 'erase' && typeof data.erases === 'number' && data.erases < seq
        ? [[data.erases, (data.kept ?? {}) as Record<string, unknown>]]
        : [],
    ),
  );
}

/** The number of the first event that does not fit, null when the chain holds. Data may be gone (`{}`) where a later event says so. */
export function brokenAt(events: readonly FlagEvent[]): number | null {
  const erasures = erasedIn(events);
  let before: FlagEvent | null = null;
  for (const event of events) {
    const erased = Object.keys(event.data ?? { gone: 1 }).length === 0 && erasures.has(event.seq);
    const fits =
      event.seq === (before?.seq ?? 0) + 1 &&
      event.prevHash === (before?.hash ?? FIRST_PREV_HASH) &&
      event.hash === hashOf(event) &&
      (erased || event.dataHash === sha256(canonical(event.data)));
    if (!fits) return event.seq;
    before = event;
  }
  return null;
}

/** JSON with the keys of every object in order, so that equal values have equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join(',')}}`;
}
