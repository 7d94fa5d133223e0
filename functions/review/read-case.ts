import { dropOfStory, type FlagId, parseStoryId, type StoryId } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { textKeyOf } from '../../shared/pipeline/manifest.ts';
import {
  type DropRecord,
  type FlagRecord,
  isJudged,
  type StoryRecord,
  type WorkRecord,
} from '../../shared/pipeline/records.ts';
import type { LegalHold } from '../../shared/ports/kept-drops.ts';
import type { Match } from '../../shared/reuse/match.ts';
import { type FlagEvent, withLatest } from '../../shared/review/flag-event.ts';
import { peopleIn } from '../../shared/review/told-event.ts';
import { failureName, logger } from '../runtime/logger.ts';
import { readText } from '../runtime/story-text.ts';
import type { ConsolePorts } from './console.ts';

const EVENTS = 50;
const COLLEAGUES = 200;

/** A story with what is known of it. `text` is null when it is not stored any more or not to be shown. */
export interface Told {
  story: StoryRecord | null;
  drop: DropRecord | null;
  text: string | null;
}

/** All that the page of a flag shows: a fixed number of reads, whatever is stored. */
export interface FlagCase extends Told {
  flag: FlagRecord;
  match: Match | null;
  work: (Told & { record: WorkRecord }) | null;
  events: FlagEvent[];
  /** Whether earlier events are left out. */
  latest: boolean;
  /** On its drop, whatever flag they were put for. */
  holds: LegalHold[];
  others: FlagRecord[];
  /** The next open flag of the same severity. */
  next: FlagId | null;
  names: Map<string, string>;
  /** To whom it can be assigned. */
  colleagues: { id: string; name: string }[];
}

export async function readCase(ports: ConsolePorts, flag: FlagRecord, withText: boolean): Promise<FlagCase> {
  const { ledger, review, people } = ports;
  const tell = async (id: StoryId): Promise<Told> => {
    const [story, drop, text] = await Promise.all([
      ledger.story(id),
      ledger.drop(dropOfStory(id)),
      withText ? textOf(ports, id) : null,
    ]);
    return { story, drop, text };
  };
  const { workId, severity, openedAt, flagId } = flag;
  const [own, work, records, stored, others, after, holds] = await Promise.all([
    tell(flag.storyId),
    workId ? tell(workId) : null,
    workId ? ledger.works([workId]) : null,
    review.events(flagId, EVENTS),
    ledger.flagsOfStory(flag.storyId),
    review.openFlags({ severity, after: { openedAt, flagId } }, 1),
    ports.holds.holds(flag.dropId),
  ]);
  const record = workId ? records?.get(workId) : undefined;
  const matches = isJudged(own.story) ? own.story.matches : [];
  const events = withLatest(stored, flag.event);
  const people_ = [
    flag.life?.assignee ?? undefined,
    flag.life?.claim?.by,
    flag.life?.decision?.by,
    ...peopleIn(events),
    ...holds.map(({ by }) => by),
  ];
  return {
    ...own,
    flag,
    match: matches.find((match) => match.workId === workId) ?? null,
    work: work && record ? { ...work, record } : null,
    events,
    latest: (events[0]?.seq ?? 1) > 1,
    holds,
    others: others.filter((other) => other.flagId !== flagId),
    next: after.flags[0]?.flagId ?? null,
    names: await people.names(people_.filter((id) => id !== undefined)),
    colleagues: await people.list(COLLEAGUES),
  };
}

async function textOf({ data }: ConsolePorts, id: StoryId): Promise<string | null> {
  const at = parseStoryId(id);
  if (!at) return null;
  try {
    const end = Math.min(at.end, at.start + LIMITS.storyChars);
    return await readText(data, textKeyOf(at.drop), { start: at.start, end });
  } catch (failure) {
    logger.warn('story text not read', { storyId: id, failure: failureName(failure) });
    return null;
  }
}
