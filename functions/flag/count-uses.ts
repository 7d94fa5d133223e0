import {
  type Cap,
  capsOver,
  type FirstUses,
  movedOverCaps,
  periodsToCount,
  usedBefore,
} from '../../shared/license/caps.ts';
import type { UseRequest } from '../../shared/license/use-request.ts';
import type { UseRecord } from '../../shared/pipeline/use-record.ts';
import type { CountedUse, Uses } from '../../shared/ports/uses.ts';

/** Whose text a story uses, and what it was judged to use before and uses no more. */
export interface StoredUses {
  now: UseRecord[];
  gone: UseRecord[];
}

export interface CountedUses {
  /** How many uses came before this story's, by holder. */
  used: Map<string, UseRequest['used']>;
  /** How often the uses that were counted have changed. */
  changes: number;
  /** Stories whose place under a cap this story may have changed. */
  moved: string[];
}

export async function storeUses(uses: Uses, now: UseRecord[], before: readonly UseRecord[]): Promise<StoredUses> {
  const gone = before.filter((old) => !now.some((use) => use.holder === old.holder && use.counts === old.counts));
  for (const use of now) await uses.add(use);
  for (const use of gone) await uses.takeBack(use);
  return { now, gone };
}

/** Counts for the caps once all uses of a batch are stored. Where no license has a cap, nothing is read. */
export async function countUses(
  uses: Uses,
  { now, gone }: StoredUses,
  capsOf: (use: UseRecord) => Cap[],
): Promise<CountedUses> {
  const counted: CountedUses = { used: new Map(), changes: 0, moved: [] };
  for (const use of [...now, ...gone]) {
    const caps = capsOf(use);
    if (!caps.length) continue;
    const { first, changes } = await firstUses(uses, use, caps);
    const used = usedBefore(use.storyId, first);
    counted.used.set(use.holder, used);
    counted.changes += changes;
    counted.moved.push(...movedOverCaps(caps, first));
    if (now.includes(use)) await uses.mark(use, capsOver(caps, used));
  }
  return counted;
}

async function firstUses(
  uses: Uses,
  use: UseRecord,
  caps: readonly Cap[],
): Promise<{ first: FirstUses; changes: number }> {
  const first = new Map<Cap['period'], CountedUse[]>();
  let changes = 0;
  for (const { period, from, limit } of periodsToCount(caps, use.receivedAt)) {
    const read = await uses.inOrder(use, from, limit);
    first.set(period, read.uses);
    changes += read.changes;
  }
  return { first, changes };
}
