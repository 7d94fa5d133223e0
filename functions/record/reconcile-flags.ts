import type { FlagRecord, StoryRecord } from '../../shared/pipeline/records.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Flag } from '../../shared/review/flag.ts';

const flagsOf = (story: StoryRecord): Flag[] => ('setAside' in story ? [] : story.flags);

/**
 * Makes the flags of a story those its verdict raises, then looks whether the verdict still stands, and begins again if
 * not: two recorders of one story end in the same flags, whoever comes last.
 * @param before the verdict that this one replaced; without one there is nothing to take back
 */
export async function reconcileFlags(ledger: Ledger, record: StoryRecord, before: StoryRecord | null): Promise<void> {
  let story = record;
  if (!before && !flagsOf(story).length) return;
  for (;;) {
    let settled = true;
    for (const change of changesOf(await ledger.flagsOfStory(story.storyId), flagsOf(story))) {
      settled = (await ledger.putFlag(change)) && settled;
    }
    const now = await ledger.story(story.storyId);
    if (settled && (!now || now.basis === story.basis)) return;
    story = now ?? story;
  }
}

/** What must be written so that exactly the `wanted` flags are open. */
export function changesOf(standing: readonly FlagRecord[], wanted: readonly Flag[]): FlagRecord[] {
  const byId = new Map(standing.map((flag) => [flag.flagId, flag]));
  const raised = wanted.flatMap((flag): FlagRecord[] => {
    const stands = byId.get(flag.flagId);
    const next: FlagRecord = { ...flag, state: 'queued', version: (stands?.version ?? 0) + 1 };
    return stands && same({ ...next, version: stands.version }, stands) ? [] : [next];
  });
  const ids = new Set(wanted.map((flag) => flag.flagId));
  const dropped = standing
    .filter((flag) => !ids.has(flag.flagId) && flag.state === 'queued')
    .map((flag): FlagRecord => ({ ...flag, state: 'superseded', version: flag.version + 1 }));
  return [...raised, ...dropped];
}

function same(a: FlagRecord, b: FlagRecord): boolean {
  return (Object.keys(a) as (keyof FlagRecord)[]).every((field) => a[field] === b[field]);
}
