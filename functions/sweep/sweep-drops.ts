import { DAY_MS } from '../../shared/pipeline/days.ts';
import { dropOfPlace, placeOfDrop } from '../../shared/pipeline/ledger-keys.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { sweptKeyOf } from '../../shared/pipeline/manifest.ts';
import type { DropRecord } from '../../shared/pipeline/records.ts';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import { putJson } from '../../shared/pipeline/stored-json.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { KeptDrops } from '../../shared/ports/kept-drops.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import { isOpen } from '../../shared/review/flag-states.ts';

export interface SweepPorts {
  kept: KeptDrops;
  ledger: Pick<Ledger, 'drop' | 'flagsOfDrop'>;
  data: Objects;
  clock: Clock;
}

export interface Swept {
  looked: number;
  swept: number;
}

/**
 * Deletes what is old enough and held by nobody: first of what earlier nights left behind, at most half of what a night looks
 * at, then of what came to its end since. Each goes on where the night before ended, so nothing that is held keeps the rest
 * waiting. Mark first, then delete, then go on: a kill in between is made up for by the next call.
 */
export async function sweepDrops({ kept, ledger, data, clock }: SweepPorts): Promise<Swept> {
  const now = clock.now();
  const limit = new Date(Date.parse(now) - RETENTION.drops.days * DAY_MS).toISOString();
  const marks = await kept.sweepMarks();
  const cited = await kept.citedDrops();
  const count: Swept = { looked: 0, swept: 0 };
  await lookAgain();
  await goOn();
  return count;

  async function lookAgain(): Promise<void> {
    for await (const place of kept.leftBehind(marks.again)) {
      if (count.looked >= LIMITS.sweepDrops / 2) return;
      const drop = await ledger.drop(dropOfPlace(place));
      if (!drop || (await sweepUnlessHeld(drop))) await kept.takeUp(place);
      marks.again = place;
      await kept.putSweepMarks(marks);
    }
    // The list is through: the next night begins it again.
    if (marks.again) await kept.putSweepMarks(Object.assign(marks, { again: '' }));
  }

  async function goOn(): Promise<void> {
    for await (const drop of kept.dropsBetween(marks.front, limit)) {
      if (count.looked >= LIMITS.sweepDrops) return;
      const place = placeOfDrop(drop.receivedAt, drop.dropId);
      if (!(await sweepUnlessHeld(drop))) await kept.leaveBehind(place);
      marks.front = place;
      await kept.putSweepMarks(marks);
    }
  }

  /** @returns whether it is gone */
  async function sweepUnlessHeld(drop: DropRecord): Promise<boolean> {
    const { dropId } = drop;
    count.looked++;
    if (await kept.isSwept(dropId)) return true;
    if (cited.has(dropId) || (await kept.holds(dropId)).length > 0) return false;
    if ((await ledger.flagsOfDrop(drop)).some(isOpen)) return false;
    await putJson(data, { key: sweptKeyOf(dropId), json: `{"at":"${now}"}\n` });
    await kept.remove(dropId);
    await kept.noteSwept(dropId, now);
    count.swept++;
    return true;
  }
}
