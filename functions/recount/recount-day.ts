import type { Account } from '../../shared/pipeline/account-of-drop.ts';
import { daysFrom } from '../../shared/pipeline/days.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import { recountDrop } from '../../shared/pipeline/recount-drop.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import { mapAtMost } from '../runtime/at-most.ts';

export interface RecountPorts {
  /** Drops of a day (`2026-01-31`), the oldest first. */
  dropsOf(day: string): AsyncIterable<DropRecord>;
  ledger: Ledger;
  data: Objects;
  clock: Clock;
}

export interface Recounted {
  day: string;
  drops: number;
  unbalanced: Account[];
  /** Drops of the day that were not looked at. */
  left: number;
}

const LANES = 8;

/** Counts yesterday's drops anew. By then nothing of them is under way any more: what is in flight does not balance either. */
export async function recountDay({ dropsOf, ledger, data, clock }: RecountPorts): Promise<Recounted> {
  const day = daysFrom(clock.now(), -1);
  const drops: DropRecord[] = [];
  let left = 0;
  for await (const drop of dropsOf(day)) {
    if (drops.length < LIMITS.recountDrops) drops.push(drop);
    else left++;
  }
  const accounts = await mapAtMost(LANES, drops, (drop) => recountDrop(drop, ledger, data));
  return { day, drops: drops.length, unbalanced: accounts.filter(({ ok }) => !ok), left };
}
