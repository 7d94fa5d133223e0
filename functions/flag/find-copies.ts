import type { DetectedStory, SetAside } from '../../shared/pipeline/batch.ts';
import type { FlagRules, MatchedStory } from '../../shared/pipeline/flag-rules.ts';
import { extentOf, parseStoryId } from '../../shared/pipeline/ids.ts';
import { textKeyOf } from '../../shared/pipeline/manifest.ts';
import type { UseRecord, WorkRecord } from '../../shared/pipeline/records.ts';
import type { Fingerprint, Posting } from '../../shared/ports/postings.ts';
import { comesBefore, isEvidence } from '../../shared/verdict/lineage.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { failureName, logger } from '../runtime/logger.ts';
import { readText } from '../runtime/story-text.ts';
import type { FlagPorts } from './flag-batch.ts';

export interface Subject {
  story: DetectedStory;
  text: string;
  work: WorkRecord;
  fingerprints: Fingerprint[];
}

export interface FoundCopies {
  subject: Subject;
  input: MatchedStory;
  /** Postings that its fingerprints had. */
  known: number;
  uses: UseRecord[];
  /** Earlier stories in whose case this one is evidence. */
  concerned: WorkRecord[];
}

/** Looks for the works that a story shares text with. */
export async function findCopies(
  subject: Subject,
  postings: Map<Fingerprint, Posting[]>,
  { ledger, data }: Pick<FlagPorts, 'ledger' | 'data'>,
  rules: ReturnType<FlagRules>,
): Promise<FoundCopies | SetAside> {
  const { story, text, work, fingerprints } = subject;
  const own = new Map(
    fingerprints.flatMap((print) => {
      const found = postings.get(print);
      return found ? [[print, found] as const] : [];
    }),
  );
  const { candidates, common } = rules.nominate(fingerprints, own, story.storyId);
  const works = new Map([...(await ledger.works(candidates))].filter(([, one]) => !one.cutAnew));
  const sources = await mapAtMost(4, [...works.values()], async (candidate) => {
    const at = parseStoryId(candidate.storyId);
    return { workId: candidate.storyId, text: at ? await readText(data, textKeyOf(at.drop), at) : '' };
  });
  return orSetAside(story, () => {
    const { start: from } = extentOf(story.storyId);
    const fences = story.rights
      .filter(({ notice }) => notice.end > notice.start)
      .map(({ notice }) => ({ start: notice.start - from, end: notice.end - from }));
    const found = rules
      .match(text, sources, common, fences)
      .map((one) => ({ match: one, work: works.get(one.workId) as WorkRecord }));
    const input = {
      story,
      receivedAt: work.receivedAt,
      partner: work.partner,
      matches: found.filter((one) => isEvidence(one.work, work)),
    };
    const known = [...own.values()].reduce((sum, list) => sum + list.length, 0);
    const concerned = found.map((one) => one.work).filter((other) => affects(work, other));
    return { subject, input, known, uses: rules.uses(input), concerned };
  });
}

/** The rules are pure: what fails once fails always. */
export function orSetAside<T>({ storyId, i }: DetectedStory, decide: () => T): T | SetAside {
  try {
    return decide();
  } catch (failure) {
    logger.error('judging failed', { storyId, failure: failureName(failure) });
    return { storyId, i, setAside: 'detector-failed' };
  }
}

/** Whether `mine`, now that it is here, is evidence in the case of `other`. */
const affects = (mine: WorkRecord, other: WorkRecord) =>
  isEvidence(mine, other) && (comesBefore(mine, other) || mine.own);
