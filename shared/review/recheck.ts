/** What becomes of the flags of a story that was judged again: a later text, a changed register or the passing of time. */
import { flagIdOf } from '../pipeline/ids.ts';
import type { FlagRecord } from '../pipeline/records.ts';
import { SPLIT_DOUBT } from '../pipeline/uncertain-split.ts';
import { sentenceOf } from '../text/sentence-of.ts';
import { actOnFlag, noteOnFlag } from './act-on-flag.ts';
import type { Flag } from './flag.ts';
import { flagSentence } from './flag-kinds.ts';
import { isOpen } from './flag-states.ts';

/** A flag that the verdict raises, with the language of its story. */
export type Wanted = Flag & Pick<FlagRecord, 'lang'>;

/** Kind of the task that asks a person to look at a decision again. */
const RECHECK = 'recheck';
const ACTOR = 'record';

/** Every sentence that the pipeline puts into the history of a flag. Records hold them: words stay as they are. */
export const JUDGED_AGAIN = {
  'set-aside': 'The story was set aside.',
  corrected: 'A person has corrected the split.',
  over: 'Judged again: nothing is left that a person must see.',
  stands: 'Judged again: stands as it was decided.',
  none: 'Judged again: would not be raised today.',
  severity: 'Judged again: would be of {severity} severity today.',
  heir: 'Judged again: now {kind}.',
} as const;

/**
 * What must be written so that exactly the `wanted` flags are open. An open flag follows the verdict, with an event. What a
 * person has decided stays as it is: it gets a note, and a task in the queue where no other flag of its holder asks already.
 * @param wanted null when the story was set aside: nothing is said of it any more
 * @param at ISO 8601, now
 */
export function changesOf(standing: readonly FlagRecord[], wanted: readonly Wanted[] | null, at: string): FlagRecord[] {
  if (!wanted) return standing.filter(isOpen).map((flag) => closed(flag, 'supersede', JUDGED_AGAIN['set-aside'], at));
  const decided = standing.filter((flag) => isDecided(flag) && flag.kind !== RECHECK && flag.kind !== SPLIT_DOUBT);
  const tasks = decided.flatMap((flag) => taskOf(flag, wanted));
  const all = new Map([...wanted, ...tasks].map((flag) => [flag.flagId, flag]));
  const known = new Map(standing.map((flag) => [flag.flagId, flag]));
  return [
    ...[...all.values()].flatMap((flag) => raise(known.get(flag.flagId), flag, at)),
    ...standing.filter((flag) => isOpen(flag) && !all.has(flag.flagId)).map((flag) => close(flag, wanted, at)),
    ...decided.flatMap((flag) => note(flag, all.get(flag.flagId), at)),
  ];
}

const isDecided = ({ state }: FlagRecord) => state === 'decided' || state === 'effective';

function raise(stands: FlagRecord | undefined, flag: Wanted, at: string): FlagRecord[] {
  if (!stands) return [{ ...flag, state: 'queued', version: 1 }];
  if (isDecided(stands) || (isOpen(stands) && says(flag, stands))) return [];
  const { severity, life: _over, ...rest } = stands;
  const next: FlagRecord = isOpen(stands) ? { ...stands, ...flag } : { ...rest, ...flag, state: 'queued' };
  const data = { state: next.state, from: severity, to: flag.severity, because: flag.because };
  return [noteOnFlag(next, { at, actor: ACTOR, action: 'recheck', data })];
}

function close(flag: FlagRecord, wanted: readonly Wanted[], at: string): FlagRecord {
  if (flag.kind === SPLIT_DOUBT) return closed(flag, 'supersede', JUDGED_AGAIN.corrected, at);
  const heir = wanted.find((other) => other.holderId === flag.holderId && isRights(other));
  if (heir && isRights(flag)) return closed(flag, 'supersede', sentenceOf(JUDGED_AGAIN.heir, { kind: heir.kind }), at);
  return closed(flag, 'auto-resolve', JUDGED_AGAIN.over, at);
}

function closed(flag: FlagRecord, how: 'supersede' | 'auto-resolve', reason: string, at: string): FlagRecord {
  const acted = actOnFlag(flag, { do: how, by: ACTOR, at, reason });
  if (!acted.ok) throw new Error(`an open flag can always be closed: ${acted.refusal}`);
  return acted.record;
}

/** How a decided flag would look today, in a word; null when as it was decided. */
function newsOf(flag: FlagRecord, now: Flag | undefined): string | null {
  if (!now) return 'none';
  return now.severity === flag.severity ? null : now.severity;
}

function note(flag: FlagRecord, now: Flag | undefined, at: string): FlagRecord[] {
  const news = newsOf(flag, now);
  if (news === (flag.news ?? null)) return [];
  const code = news === null ? 'stands' : news === 'none' ? 'none' : 'severity';
  const text = sentenceOf(JUDGED_AGAIN[code], { severity: news ?? '' });
  return [noteOnFlag({ ...flag, news }, { at, actor: ACTOR, action: 'note', data: { text } })];
}

function taskOf(flag: FlagRecord, wanted: readonly Wanted[]): Wanted[] {
  const now = wanted.find(({ flagId }) => flagId === flag.flagId);
  const news = newsOf(flag, now);
  const asked = wanted.some(
    (other) => isRights(other) && other.flagId !== flag.flagId && other.holderId === flag.holderId,
  );
  if (news === null || (asked && !now)) return [];
  const { dropId, storyId, partner, holderId, workId, shareOfStory, openedAt, lang } = flag;
  return [
    {
      ...{ dropId, storyId, partner, holderId, workId, shareOfStory, openedAt, ...(lang && { lang }) },
      // Another change is another task, also after this one was decided.
      flagId: flagIdOf(storyId, RECHECK, `${flag.flagId} ${news}`),
      kind: RECHECK,
      severity: 'medium',
      because: flagSentence(RECHECK, null),
    },
  ];
}

const isRights = ({ kind }: Flag) => !kind.startsWith('content:') && kind !== RECHECK;

function says(flag: Wanted, stands: FlagRecord): boolean {
  return (Object.keys(flag) as (keyof Wanted)[]).every((field) => flag[field] === stands[field]);
}
