/** The books of one drop, counted anew from what the ledger and the receipts hold. Pure: who recounts reads, this only compares. */
import { isOpen } from '../review/flag-states.ts';
import { isSetAside } from './batch.ts';
import { recordedCount, storyCount } from './completion.ts';
import type { DropId, FlagId, StoryId } from './ids.ts';
import type { ReasonCode } from './reasons.ts';
import { isWithdrawn, type Receipt } from './receipt.ts';
import { type DropRecord, type FlagRecord, isJudged, type StoryRecord } from './records.ts';

export type Imbalance =
  /** Marked as recorded, but not in the ledger; or the other way round. */
  | { problem: 'stories-missing' | 'stories-too-many'; count: number }
  /** A verdict raises a flag that the ledger does not hold, or one is open that no verdict raises. */
  | { problem: 'flag-missing' | 'flag-without-cause'; flagId: FlagId; storyId: StoryId }
  | { problem: 'receipt-missing' | 'receipt-differs'; name: string };

export interface Account {
  drop: DropId;
  partner: string;
  refused: ReasonCode | null;
  stories: number;
  recorded: number;
  setAside: number;
  inFlight: number;
  openFlags: number;
  problems: Imbalance[];
  /** Nothing is in flight, and nothing is lost or doubled. */
  ok: boolean;
}

/**
 * stories = recorded + set aside + in flight; the open flags are those that the verdicts raise; each name has its receipt.
 * @param receipts by name; null for one that is not there
 */
export function accountOfDrop(
  drop: DropRecord,
  recorded: readonly StoryRecord[],
  flags: readonly FlagRecord[],
  receipts: ReadonlyMap<string, Receipt | null>,
): Account {
  const stories = recorded.filter((story) => !isWithdrawn(story));
  const total = storyCount(drop);
  const inFlight = total - recordedCount(drop);
  const setAside = stories.filter(isSetAside).length;
  const open = flags.filter(isOpen);
  const problems = [
    ...countsOf(total, inFlight, new Set(stories.map(({ storyId }) => storyId)).size),
    ...(inFlight ? [] : flagsOf(stories, flags)),
    ...(inFlight ? [] : receiptsOf(drop, stories, receipts)),
  ];
  const { dropId, partner, refused } = drop;
  const counts = { stories: total, recorded: stories.length - setAside, setAside, inFlight, openFlags: open.length };
  return { drop: dropId, partner, refused, ...counts, problems, ok: inFlight === 0 && problems.length === 0 };
}

/** Of those in flight some may stand in the ledger already: they are marked after they are stored. */
function countsOf(total: number, inFlight: number, standing: number): Imbalance[] {
  if (standing > total) return [{ problem: 'stories-too-many', count: standing - total }];
  const missing = total - inFlight - standing;
  return missing > 0 ? [{ problem: 'stories-missing', count: missing }] : [];
}

function flagsOf(stories: readonly StoryRecord[], flags: readonly FlagRecord[]): Imbalance[] {
  const raised = stories.flatMap((story) => (isJudged(story) ? story.flags : []));
  const [causes, held] = [new Set(raised.map(({ flagId }) => flagId)), new Set(flags.map(({ flagId }) => flagId))];
  const missing = raised.filter(({ flagId }) => !held.has(flagId));
  const without = flags.filter((flag) => isOpen(flag) && !causes.has(flag.flagId));
  return [
    ...missing.map(({ flagId, storyId }): Imbalance => ({ problem: 'flag-missing', flagId, storyId })),
    ...without.map(({ flagId, storyId }): Imbalance => ({ problem: 'flag-without-cause', flagId, storyId })),
  ];
}

/** Flags are left out: a person may decide or reopen one without a new receipt. */
function receiptsOf(
  { names, refused }: DropRecord,
  stories: readonly StoryRecord[],
  receipts: ReadonlyMap<string, Receipt | null>,
): Imbalance[] {
  const told = stories.map((story) => `${story.storyId} ${isJudged(story) ? story.verdict.outcome : story.setAside}`);
  return names.flatMap((name): Imbalance[] => {
    const receipt = receipts.get(name);
    if (!receipt) return [{ problem: 'receipt-missing', name }];
    const tells = receipt.stories.map((s) => `${s.storyId} ${'setAside' in s ? s.setAside.code : s.verdict}`);
    const same = receipt.status === (refused ? 'refused' : 'done') && told.sort().join() === tells.sort().join();
    return same ? [] : [{ problem: 'receipt-differs', name }];
  });
}
