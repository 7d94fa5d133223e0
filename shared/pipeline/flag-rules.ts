import type { Cap } from '../license/caps.ts';
import type { Passed } from '../license/policy.ts';
import type { RegisterView } from '../license/register.ts';
import type { UseRequest } from '../license/use-request.ts';
import type { Fingerprint, Fingerprints, Posting } from '../ports/postings.ts';
import type { Match } from '../reuse/match.ts';
import type { StoryReading } from '../reuse/read-story.ts';
import type { Flag } from '../review/flag.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { DetectedStory } from './batch.ts';
import type { StoryId } from './ids.ts';
import type { WorkRecord } from './records.ts';
import type { UseRecord } from './use-record.ts';

/** The domain decisions that the flag stage calls between its reads and writes, for the register as it stands. */
export type FlagRules = (register: RegisterView | null) => {
  work(story: DetectedStory): Pick<WorkRecord, 'holderId' | 'holderName' | 'own' | 'withdrawn' | 'facts' | 'fences'>;
  read(text: string): StoryReading;
  nominate(
    own: Fingerprints,
    postings: Map<Fingerprint, Posting[]>,
    self: StoryId,
  ): { candidates: StoryId[]; common: Set<Fingerprint> };
  /** @param notices spans of the story's notices, which are no evidence of copying */
  match(
    story: StoryReading,
    sources: { workId: StoryId; text: string }[],
    common: Set<Fingerprint>,
    notices: { start: number; end: number }[],
  ): Match[];
  /** The credits that grants of the register ask for and that stand in the text. */
  credits(text: string): string[];
  /** Whose text the story uses, to be counted before it is judged. */
  uses(input: MatchedStory): UseRecord[];
  caps(use: UseRecord): Cap[];
  /** @param used how many uses came before this one, by holder key */
  judge(
    input: MatchedStory,
    used: ReadonlyMap<string, UseRequest['used']>,
  ): {
    verdict: Verdict;
    flags: Flag[];
    passed?: Passed[];
    looks?: string[];
  };
};

export interface MatchedStory {
  story: DetectedStory;
  partner: string;
  receivedAt: string;
  matches: { match: Match; work: WorkRecord }[];
  /** Holders whose own kill orders name the story by its item's id; absent: none. */
  killedBy?: string[];
  /** Credits of licenses that stand in its text; absent: they were not looked for. */
  printed?: string[];
}
