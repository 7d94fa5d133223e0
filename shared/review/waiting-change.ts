/** A change of the register that waits for a second person: what all kinds of them have in common. */
export interface WaitingChange {
  /** Says what is changed and from what: two people who change the same at once meet. */
  id: string;
  state: 'open' | 'approved' | 'refused';
  by: string;
  at: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** From 1. A change is stored only over the version before it. */
  version: number;
}

/** @param standing the change that has this id already; null is answered when somebody else's waits under it */
export function waitingChange(
  id: string,
  { by, at }: Pick<WaitingChange, 'by' | 'at'>,
  standing: WaitingChange | null,
): WaitingChange | null {
  if (standing?.state === 'open' && standing.by !== by) return null;
  return { id, state: 'open', by, at, decidedBy: null, decidedAt: null, version: (standing?.version ?? 0) + 1 };
}

export type Decided<P> = { ok: true; proposal: P } | { ok: false; why: 'closed' | 'own' };

/** Whoever proposed a change cannot approve it, but may take it back. */
export function decide<P extends Omit<WaitingChange, 'id' | 'at'>>(
  proposal: P,
  state: 'approved' | 'refused',
  by: string,
  at: string,
): Decided<P> {
  if (proposal.state !== 'open') return { ok: false, why: 'closed' };
  if (state === 'approved' && proposal.by === by) return { ok: false, why: 'own' };
  return { ok: true, proposal: { ...proposal, state, decidedBy: by, decidedAt: at, version: proposal.version + 1 } };
}
