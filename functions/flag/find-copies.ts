import type { DetectedStory, SetAside } from '../../shared/pipeline/batch.ts';
import type { FlagRules, MatchedStory } from '../../shared/pipeline/flag-rules.ts';
import { extentOf, type StoryId } from '../../shared/pipeline/ids.ts';
import type { WorkRecord } from '../../shared/pipeline/records.ts';
import type { UseRecord } from '../../shared/pipeline/use-record.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Fingerprint, Posting } from '../../shared/ports/postings.ts';
import type { StoryReading } from '../../shared/reuse/read-story.ts';
import { withoutFences } from '../../shared/reuse/without-fences.ts';
import { creditPrinted } from '../../shared/rights/credit-printed.ts';
import { comesBefore, isEvidence } from '../../shared/verdict/lineage.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { failureName, logger } from '../runtime/logger.ts';
import { sourceTexts } from './source-texts.ts';

export interface Subject {
  story: DetectedStory;
  work: WorkRecord;
  reading: StoryReading;
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

const LANES = 8;
const TEXTS_AT_ONCE = 4;

/** A work that a story may have copied, and what of its text is its holder's. */
interface Source {
  workId: StoryId;
  work: WorkRecord;
  text: string;
}

/** Looks for the works that the stories of a batch share text with; answers in the order of the stories. */
export async function findCopies(
  subjects: readonly Subject[],
  postings: Map<Fingerprint, Posting[]>,
  { ledger, data }: { ledger: Pick<Ledger, 'works'>; data: Objects },
  rules: ReturnType<FlagRules>,
): Promise<(FoundCopies | SetAside)[]> {
  const nominations = subjects.map((subject) => nominate(subject, postings, rules));
  const asked = await ledger.works([...new Set(nominations.flatMap(({ candidates }) => candidates))]);
  const works = new Map([...asked].filter(([, one]) => !one.cutAnew));
  const here = new Map(subjects.map(({ work, reading }) => [work.storyId, reading.text]));
  const elsewhere = sourceTexts(
    data,
    [...works.keys()].filter((id) => !here.has(id)),
  );
  return mapAtMost(LANES, nominations, async ({ subject, known, candidates, common }) => {
    const candidateWorks = candidates.flatMap((id) => works.get(id) ?? []);
    const sources = await mapAtMost(TEXTS_AT_ONCE, candidateWorks, async (work): Promise<Source> => {
      const workId = work.storyId;
      return { workId, work, text: ownText(work, here.get(workId) ?? (await elsewhere(workId))) };
    });
    return orSetAside(subject.story, () => ({ ...copiesAmong(subject, sources, common, rules), known }));
  });
}

/** The works that share fingerprints with a story, and how many postings its fingerprints have. */
function nominate(subject: Subject, postings: Map<Fingerprint, Posting[]>, rules: ReturnType<FlagRules>) {
  const { fingerprints } = subject.reading;
  const own = new Map(
    fingerprints.read.flatMap((print) => {
      const list = postings.get(print);
      return list ? [[print, list] as const] : [];
    }),
  );
  const known = [...own.values()].reduce((sum, list) => sum + list.length, 0);
  return { subject, known, ...rules.nominate(fingerprints, own, subject.work.storyId) };
}

/** What of a work is its holder's: a copy of the rest accuses nobody. */
function ownText({ storyId, fences = [], fencedByDesk = [] }: WorkRecord, text: string): string {
  const { start: from } = extentOf(storyId);
  const fenced = [...fences, ...fencedByDesk].map(({ start, end }) => ({ start: start - from, end: end - from }));
  return withoutFences(text, fenced);
}

function copiesAmong(
  subject: Subject,
  sources: Source[],
  common: Set<Fingerprint>,
  rules: ReturnType<FlagRules>,
): Omit<FoundCopies, 'known'> {
  const { story, work, reading } = subject;
  const { start: from } = extentOf(story.storyId);
  const notices = story.rights
    .filter(({ notice }) => notice.end > notice.start)
    .map(({ notice }) => ({ start: notice.start - from, end: notice.end - from }));
  const works = new Map(sources.map((source) => [source.workId, source.work]));
  const found = rules.match(reading, sources, common, notices).map((one) => {
    const matched = works.get(one.workId) as WorkRecord;
    const credit = matched.facts?.credit;
    return { match: credit ? { ...one, credited: creditPrinted(credit, reading.text) } : one, work: matched };
  });
  const input = {
    story,
    receivedAt: work.receivedAt,
    partner: work.partner,
    matches: found.filter((one) => isEvidence(one.work, work)),
    printed: rules.credits(reading.text),
  };
  const concerned = found.map((one) => one.work).filter((other) => affects(work, other));
  return { subject, input, uses: rules.uses(input), concerned };
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
