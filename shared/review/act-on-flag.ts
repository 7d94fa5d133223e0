/** A flag's record after an action, with the event that tells of it: state, version and event are one write. */
import type { FlagRecord } from '../pipeline/records.ts';
import { eventAfter } from './flag-event.ts';
import { type FlagAction, type FlagLife, NEW_FLAG, type Refusal, transition, UNDO_MS } from './flag-states.ts';

export type Acted = { ok: true; record: FlagRecord } | { ok: false; refusal: Refusal; by: string | null };

export const lifeOf = ({ state, life }: Pick<FlagRecord, 'state' | 'life'>): FlagLife => ({
  ...NEW_FLAG,
  ...life,
  state,
});

export function actOnFlag(record: FlagRecord, action: FlagAction): Acted {
  const step = transition(lifeOf(record), action);
  if (!step.ok) return step;
  const { state, ...life } = step.life;
  const next: FlagRecord = { ...record, state, life, version: record.version + 1 };
  // A claim kept alive is no news.
  if (action.do === 'heartbeat') return { ok: true, record: next };
  // A lease opens the flag to whoever holds it: no history tells it.
  const { do: name, by, at, leaseId: _lease, ...data } = { leaseId: null, ...action };
  return { ok: true, record: withEvent(next, { at, actor: by, action: name, data: { state, ...data } }) };
}

/** Something that no action of a person does: a read, a note, another verdict. */
export function noteOnFlag(
  record: FlagRecord,
  what: {
    at: string;
    actor: string;
    action: 'read' | 'note' | 'export' | 'recheck' | 'legal-hold' | 'legal-release' | 'erase';
    data: Record<string, unknown>;
  },
): FlagRecord {
  return withEvent({ ...record, version: record.version + 1 }, what);
}

function withEvent(
  record: FlagRecord,
  what: { at: string; actor: string; action: string; data: Record<string, unknown> },
): FlagRecord {
  return { ...record, event: eventAfter(record.event ?? null, { ...what, subject: record.flagId }) };
}

/** Takes an action that is due by itself: a decision nobody undid in time has taken effect. */
export function settled(record: FlagRecord, at: string): FlagRecord {
  const { decision } = lifeOf(record);
  if (record.state !== 'decided' || !decision || Date.parse(at) < Date.parse(decision.at) + UNDO_MS) return record;
  const acted = actOnFlag(record, { do: 'settle', by: 'review', at });
  return acted.ok ? acted.record : record;
}
