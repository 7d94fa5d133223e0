/**
 * The life of a flag, as ONE pure function over a table. Times are ISO 8601 instants and come with the action: no clock
 * is asked. An action that does not fit is refused with a reason for the person; nothing is thrown.
 *
 *     queued -> claimed -> decided -(30 s without undo)-> effective
 *
 * A claim or an undo that has run out is seen at the next action, so no timer has to fire for the state to be right.
 */
import { type DecisionKind, REASON_REQUIRED } from './decision-kinds.ts';

export const FLAG_STATES = [
  'queued',
  'claimed',
  'held',
  'escalated',
  'decided',
  'effective',
  'reopened',
  'auto-resolved',
  'superseded',
] as const;
export type FlagState = (typeof FLAG_STATES)[number];

const LEASE_MS = 15 * 60_000;
export const UNDO_MS = 30_000;

export interface FlagLife {
  state: FlagState;
  /** Who works on it and until when; `leaseId` is random and given by the caller. */
  claim: { by: string; leaseId: string; until: string } | null;
  /** `from` is where an undo leads back to. */
  decision: { kind: DecisionKind; by: string; at: string; reason: string | null; from: 'claimed' | 'escalated' } | null;
  /** Whose it is to decide, when somebody said so. */
  assignee?: string | null;
  /** Why it is held, escalated, reopened or resolved. */
  because: string | null;
}

export type FlagAction = { by: string; at: string } & (
  | { do: 'claim' | 'heartbeat' | 'release'; leaseId: string }
  | { do: 'decide'; leaseId: string; kind: DecisionKind; reason?: string }
  /** `to` nobody: anybody's again. */
  | { do: 'assign'; to: string | null }
  | { do: 'undo' | 'settle' }
  | { do: 'hold' | 'escalate' | 'reopen' | 'auto-resolve' | 'supersede'; reason: string }
);
export type FlagActionName = FlagAction['do'];

/** What may be done where, and where it leads. What is not in the table is refused. */
export const TRANSITIONS: Record<FlagState, Partial<Record<FlagActionName, FlagState>>> = {
  queued: {
    assign: 'queued',
    claim: 'claimed',
    hold: 'held',
    escalate: 'escalated',
    'auto-resolve': 'auto-resolved',
    supersede: 'superseded',
  },
  claimed: {
    assign: 'claimed',
    claim: 'claimed',
    heartbeat: 'claimed',
    release: 'queued',
    decide: 'decided',
    hold: 'held',
    escalate: 'escalated',
    'auto-resolve': 'auto-resolved',
    supersede: 'superseded',
  },
  held: {
    assign: 'held',
    claim: 'claimed',
    release: 'queued',
    escalate: 'escalated',
    'auto-resolve': 'auto-resolved',
    supersede: 'superseded',
  },
  escalated: {
    assign: 'escalated',
    claim: 'escalated',
    heartbeat: 'escalated',
    release: 'escalated',
    decide: 'decided',
    'auto-resolve': 'auto-resolved',
    supersede: 'superseded',
  },
  decided: { undo: 'reopened', settle: 'effective', reopen: 'reopened' },
  effective: { reopen: 'reopened' },
  reopened: {
    assign: 'reopened',
    claim: 'claimed',
    hold: 'held',
    escalate: 'escalated',
    'auto-resolve': 'auto-resolved',
    supersede: 'superseded',
  },
  'auto-resolved': { reopen: 'reopened' },
  superseded: { reopen: 'reopened' },
};

export const REFUSALS = {
  'not-here': 'This cannot be done with a flag in this state.',
  taken: 'Somebody else is working on this flag.',
  'not-yours': 'Your claim on this flag has ended; claim it again.',
  'undo-over': 'The time to undo this decision is over; reopen the flag instead.',
  'undo-open': 'The decision can still be undone; it takes effect after 30 seconds.',
  'reason-missing': 'This needs a reason.',
} as const;
export type Refusal = keyof typeof REFUSALS;

export type Transition = { ok: true; life: FlagLife } | { ok: false; refusal: Refusal; by: string | null };

export const NEW_FLAG: FlagLife = { state: 'queued', claim: null, decision: null, because: null };

/** The life after the action, or why not. */
export function transition(life: FlagLife, action: FlagAction): Transition {
  const no = (refusal: Refusal): Transition => ({
    ok: false,
    refusal,
    by: life.claim?.by ?? life.decision?.by ?? null,
  });
  const now = Date.parse(action.at);
  const state = TRANSITIONS[life.state][action.do];
  if (!state) return no('not-here');
  const running = life.claim !== null && now < Date.parse(life.claim.until);
  const yields: FlagLife = { ...life, state };
  const yes = (fields: Partial<FlagLife>): Transition => ({ ok: true, life: { ...yields, ...fields } });

  switch (action.do) {
    case 'claim':
      if (running && life.claim?.leaseId !== action.leaseId) return no('taken');
      return yes({ claim: lease(action) });
    case 'heartbeat':
      if (!running || life.claim?.leaseId !== action.leaseId) return no('not-yours');
      return yes({ claim: lease(action) });
    case 'release':
      if (running && life.claim?.leaseId !== action.leaseId) return no('taken');
      return yes({ claim: null, because: state === 'queued' ? null : life.because });
    case 'decide': {
      if (!running || life.claim?.leaseId !== action.leaseId) return no('not-yours');
      const reason = action.reason?.trim() || null;
      if (REASON_REQUIRED.has(action.kind) && reason === null) return no('reason-missing');
      const from = life.state === 'escalated' ? 'escalated' : 'claimed';
      return yes({ claim: null, decision: { kind: action.kind, by: action.by, at: action.at, reason, from } });
    }
    case 'undo':
      if (action.by !== life.decision?.by) return no('not-yours');
      if (now >= Date.parse(life.decision.at) + UNDO_MS) return no('undo-over');
      // The old lease may be known to nobody any more: whoever undid it claims it anew.
      return yes({ state: life.decision.from === 'escalated' ? 'escalated' : 'reopened', decision: null, claim: null });
    case 'assign':
      return yes({ assignee: action.to });
    case 'settle':
      if (now < Date.parse(life.decision?.at ?? action.at) + UNDO_MS) return no('undo-open');
      return yes({});
    default: {
      const reason = action.reason.trim();
      if (reason === '') return no('reason-missing');
      const others = running && life.claim?.by !== action.by;
      if (others && (action.do === 'hold' || action.do === 'escalate')) return no('taken');
      return yes({ claim: null, because: reason });
    }
  }
}

function lease({ by, at, leaseId }: { by: string; at: string; leaseId: string }): FlagLife['claim'] {
  return { by, leaseId, until: new Date(Date.parse(at) + LEASE_MS).toISOString() };
}

export const OPEN_STATES = ['queued', 'claimed', 'held', 'escalated', 'reopened'] as const satisfies FlagState[];

/** Whether a person still has to look at it. */
export const isOpen = ({ state }: Pick<FlagLife, 'state'>): boolean => OPEN_STATES.some((open) => open === state);
