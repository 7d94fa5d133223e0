import { sweptKeyOf } from '../../shared/pipeline/manifest.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { KeptDrops } from '../../shared/ports/kept-drops.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import { isOpen } from '../../shared/review/flag-states.ts';

export interface SweepPorts {
  kept: KeptDrops;
  ledger: Pick<Ledger, 'flagsOfDrop'>;
  data: Objects;
  clock: Clock;
}

/** Drops looked at in one call; the next day's goes on. */
const DROPS = 2_000;
const DAY_MS = 86_400_000;

/** Deletes what is old enough and held by nobody. Mark first, then delete: a kill in between is made up for by the next call. */
export async function sweepDrops({
  kept,
  ledger,
  data,
  clock,
}: SweepPorts): Promise<{ looked: number; swept: number }> {
  const now = clock.now();
  const limit = new Date(Date.parse(now) - RETENTION.drops.days * DAY_MS).toISOString();
  let [looked, swept] = [0, 0];
  for await (const drop of kept.dropsBefore(limit)) {
    if (looked++ >= DROPS) break;
    if (await stays(drop)) continue;
    await data.put(sweptKeyOf(drop.dropId), new TextEncoder().encode(`{"at":"${now}"}\n`), 'application/json');
    await kept.remove(drop.dropId);
    await kept.noteSwept(drop.dropId, now);
    swept++;
  }
  return { looked, swept };

  async function stays(drop: DropRecord): Promise<boolean> {
    if ((await kept.isSwept(drop.dropId)) || (await kept.holds(drop.dropId)).length > 0) return true;
    return (await ledger.flagsOfDrop(drop)).some(isOpen);
  }
}
