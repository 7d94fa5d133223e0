import { isJudged, type StoryRecord } from '../../shared/pipeline/records.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { ReviewStore } from '../../shared/ports/review-store.ts';
import { changesOf, type Wanted } from '../../shared/review/recheck.ts';

export interface ReconcilePorts {
  ledger: Ledger;
  events: Pick<ReviewStore, 'putEvent' | 'noteChain'>;
  clock: Clock;
}

/** Null for a story that is set aside. */
function flagsOf(story: StoryRecord): Wanted[] | null {
  if (!isJudged(story)) return null;
  const { flags, lang } = story;
  return lang ? flags.map((flag) => ({ ...flag, lang })) : flags;
}

/**
 * Makes the flags of a story those its verdict raises, then looks whether the verdict still stands, and begins again if
 * not: two recorders of one story end in the same flags, whoever comes last. Events are stored as `review/act.ts` does.
 * @param before the verdict that this one replaced; without one there is nothing to take back
 */
export async function reconcileFlags(
  { ledger, events, clock }: ReconcilePorts,
  record: StoryRecord,
  before: StoryRecord | null,
): Promise<void> {
  let story = record;
  if (!before && !flagsOf(story)?.length) return;
  for (;;) {
    let settled = true;
    const standing = await ledger.flagsOfStory(story.storyId);
    for (const change of changesOf(standing, flagsOf(story), clock.now())) {
      const stands = standing.find(({ flagId }) => flagId === change.flagId);
      if (stands?.event) await events.putEvent(stands.event);
      if (change.event && change.event !== stands?.event) await events.noteChain(change.event);
      const stored = await ledger.putFlag(change);
      if (stored && change.event) await events.putEvent(change.event);
      settled = stored && settled;
    }
    const now = await ledger.story(story.storyId);
    if (settled && (!now || now.basis === story.basis)) return;
    story = now ?? story;
  }
}
