import type { FlagRecord } from '../../shared/pipeline/records.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { ReviewStore } from '../../shared/ports/review-store.ts';
import { type Acted, settled } from '../../shared/review/act-on-flag.ts';

export interface FlagPorts {
  review: ReviewStore;
  ledger: Ledger;
  clock: Clock;
}

/** Fifty people at once on one flag, each of whom reads it: every round one of them gets through. */
const TRIES = 80;

/**
 * Does a deed on a flag as it stands, and again on what stands then when somebody else was faster.
 *
 *     read v1 ─ event of v1 stored apart ─ day noted ─ v2 with its event, only over v1 ─ event of v2 stored apart
 *
 * A kill anywhere loses nothing: the latest event lies in the flag itself until the next writer has stored it apart.
 * @returns 'missing' when there is no such flag, 'busy' when too many were faster
 */
export async function writeFlag(
  { review, ledger, clock }: FlagPorts,
  flagId: string,
  deed: (record: FlagRecord, now: string) => Acted,
): Promise<Acted | 'missing' | 'busy'> {
  for (let tries = 0; tries < TRIES; tries++) {
    const record = await review.flag(flagId);
    if (!record) return 'missing';
    const now = clock.now();
    const due = settled(record, now);
    const acted: Acted = due === record ? deed(record, now) : { ok: true, record: due };
    if (!acted.ok) return acted;
    // Nothing to write: a read that an earlier event covers.
    if (acted.record === record) return acted;
    if (record.event) await review.putEvent(record.event);
    if (acted.record.event && acted.record.event !== record.event) await review.noteChain(acted.record.event);
    if (!(await ledger.putFlag(acted.record))) continue;
    if (acted.record.event) await review.putEvent(acted.record.event);
    if (due === record) return acted;
  }
  return 'busy';
}
