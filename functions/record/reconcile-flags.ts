import type { FlagRecord, StoryRecord } from '../../shared/pipeline/records.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { isOpen } from '../../shared/review/flag-states.ts';

type Wanted = Flag & Pick<FlagRecord, 'lang'>;

function flagsOf(story: StoryRecord): Wanted[] {
  if ('setAside' in story) return [];
  const { flags, lang } = story;
  return lang ? flags.map((flag) => ({ ...flag, lang })) : flags;
}

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

/** What must be written so that exactly the `wanted` flags are open. What a person has decided stays as it is. */
export function changesOf(standing: readonly FlagRecord[], wanted: readonly Wanted[]): FlagRecord[] {
  const byId = new Map(standing.map((flag) => [flag.flagId, flag]));
  const raised = wanted.flatMap((flag): FlagRecord[] => {
    const stands = byId.get(flag.flagId);
    if (!stands) return [{ ...flag, state: 'queued', version: 1 }];
    if (stands.state === 'decided' || stands.state === 'effective') return [];
    const next = { ...stands, ...flag, version: stands.version + 1 };
    if (isOpen(stands)) return says(flag, stands) ? [] : [next];
    const { life: _over, ...anew } = next;
    return [{ ...anew, state: 'queued' }];
  });
  const ids = new Set(wanted.map((flag) => flag.flagId));
  const dropped = standing
    .filter((flag) => !ids.has(flag.flagId) && isOpen(flag))
    .map(({ life, ...flag }): FlagRecord => {
      const closed: FlagRecord = { ...flag, state: 'superseded', version: flag.version + 1 };
      return life ? { ...closed, life: { ...life, claim: null } } : closed;
    });
  return [...raised, ...dropped];
}

function says(flag: Wanted, stands: FlagRecord): boolean {
  return (Object.keys(flag) as (keyof Wanted)[]).every((field) => flag[field] === stands[field]);
}
