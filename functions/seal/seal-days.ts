import {
  type ChainEnd,
  endOfDay,
  headHash,
  headOf,
  headText,
  inOrder,
  NO_HEAD,
} from '../../shared/audit/daily-head.ts';
import { daysFrom } from '../../shared/pipeline/days.ts';
import type { AuditStore, HeadStore } from '../../shared/ports/audit-store.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { mapAtMost } from '../runtime/at-most.ts';

export interface SealPorts {
  audit: AuditStore;
  heads: HeadStore;
  clock: Clock;
}

/** Days that one call seals; the next call goes on. */
const DAYS = 31;
/** An event is written at most a few seconds after the moment it carries: within this time of midnight the day is not over. */
const SETTLE_MS = 5 * 60_000;

/**
 * Gives every day up to yesterday its head. A kill anywhere is made up for by the next call: chain ends lie under their own
 * root, a head that stands is never computed anew, and the mark of what is sealed follows it.
 * @returns the days that got their head
 */
export async function sealDays({ audit, heads, clock }: SealPorts): Promise<string[]> {
  const today = new Date(Date.parse(clock.now()) - SETTLE_MS).toISOString().slice(0, 10);
  const sealed = await audit.sealed();
  let day = sealed ? daysFrom(sealed.day, 1) : (await audit.days())[0];
  let before = sealed?.hash ?? NO_HEAD;
  const done: string[] = [];
  while (day !== undefined && day < today && done.length < DAYS) {
    before = headHash(await seal(day, before));
    await audit.putSealed(day, before);
    done.push(day);
    day = daysFrom(day, 1);
  }
  return done;

  async function seal(of: string, last: string): Promise<string> {
    const standing = await heads.head(of);
    if (standing !== null) return standing;
    const subjects = await audit.subjects(of);
    const found = await mapAtMost(16, subjects, async (subject) => endOfDay(await audit.chain(subject), of));
    const ends = inOrder(found.filter((end): end is ChainEnd => end !== null));
    const head = headOf(of, ends, last);
    await heads.putEnds(of, head.root, ends);
    return heads.putHead(of, headText(head));
  }
}
