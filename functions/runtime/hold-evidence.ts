import { type DropId, dropOfStory, storyOfFlag } from '../../shared/pipeline/ids.ts';
import type { LegalHolds } from '../../shared/ports/kept-drops.ts';
import { noteOnFlag } from '../../shared/review/act-on-flag.ts';
import { tellDrop } from './tell-drop.ts';
import { type FlagPorts, writeFlag } from './write-flag.ts';

export interface HoldPorts extends FlagPorts {
  holds: LegalHolds;
}

export interface HoldAsked {
  do: 'hold' | 'release';
  /** Id of the person. */
  by: string;
  reason: string;
}

export type Held = { drops: DropId[] } | 'missing' | 'not-held' | 'busy';

/**
 * Keeps the files and texts of a drop, or of a flag's drop and work, whatever their age, until they are released; and tells
 * of it in the history of the flag or drop.
 *
 *     holds put ─ event                 event of the release ─ holds lifted
 *
 * A kill in between leaves them held. Asked again, it is done and told again.
 * @param subject a flag or drop
 */
export async function holdEvidence(ports: HoldPorts, subject: string, asked: HoldAsked): Promise<Held> {
  const drops = await evidenceOf(ports, subject);
  if (!drops) return 'missing';
  const at = ports.clock.now();
  const { by, reason } = asked;
  if (asked.do === 'hold') {
    for (const drop of drops) await ports.holds.putHold(drop, { subject, by, at, reason });
    return (await tell()) ? { drops } : 'busy';
  }
  const standing = await Promise.all(drops.map(async (drop) => ({ drop, holds: await ports.holds.holds(drop) })));
  const held = standing.filter(({ holds }) => holds.some((hold) => hold.subject === subject));
  if (!held.length) return 'not-held';
  if (!(await tell())) return 'busy';
  for (const { drop } of held) await ports.holds.liftHold(drop, subject, by, at);
  return { drops };

  async function tell(): Promise<boolean> {
    const what = { actor: by, action: asked.do === 'hold' ? 'legal-hold' : 'legal-release', data: { reason } } as const;
    if (!storyOfFlag(subject)) return tellDrop(ports, subject, { ...what, at });
    const told = await writeFlag(ports, subject, (record, now) => ({
      ok: true,
      record: noteOnFlag(record, { ...what, at: now }),
    }));
    return told !== 'busy';
  }
}

/** The drops that hold the evidence; null when there is no such flag or drop. */
async function evidenceOf({ review, ledger }: HoldPorts, subject: string): Promise<DropId[] | null> {
  if (!storyOfFlag(subject)) return (await ledger.drop(subject)) && [subject];
  const flag = await review.flag(subject);
  return flag && [...new Set([flag.dropId, ...(flag.workId ? [dropOfStory(flag.workId)] : [])])];
}
