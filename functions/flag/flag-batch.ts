import { basisOf } from '../../shared/pipeline/basis.ts';
import {
  type DetectedBatch,
  type DetectedStory,
  isSetAside,
  type JudgedStory,
  type SetAside,
} from '../../shared/pipeline/batch.ts';
import { TransientError } from '../../shared/pipeline/failures.ts';
import type { FlagRules } from '../../shared/pipeline/flag-rules.ts';
import { extentOf, parseStoryId } from '../../shared/pipeline/ids.ts';
import { textKeyOf } from '../../shared/pipeline/manifest.ts';
import type { BatchMessage } from '../../shared/pipeline/messages.ts';
import type { WorkRecord } from '../../shared/pipeline/records.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Fingerprint, Posting, Postings } from '../../shared/ports/postings.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import type { Match } from '../../shared/reuse/match.ts';
import { comesBefore, isEvidence } from '../../shared/verdict/lineage.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { failureName, logger } from '../runtime/logger.ts';
import { narrowing, openBatch, passOn } from '../runtime/stored-batch.ts';
import { readText, readTexts } from '../runtime/story-text.ts';

export interface FlagPorts {
  data: Objects;
  ledger: Ledger;
  registers: Registers;
  postings: Postings;
  next: Outbox;
  own: Outbox;
  rules: FlagRules;
}

interface Subject {
  story: DetectedStory;
  text: string;
  work: WorkRecord;
  fingerprints: Fingerprint[];
}

const DAY_MS = 86_400_000;
const LANES = 8;

/** Registers each story as a work, then finds whose text is in it and decides whether that was allowed. */
export function flagBatch(message: BatchMessage, attempt: number, ports: FlagPorts): Promise<void> {
  return narrowing(ports.own, message, attempt, async () => {
    const batch = await openBatch<DetectedStory | SetAside, DetectedBatch>(ports.data, message);
    const register = await ports.registers.view(batch.partner);
    const rules = ports.rules(register);
    const live = batch.stories.filter((story): story is DetectedStory => !isSetAside(story));
    const texts = await readTexts(
      ports.data,
      batch.textKey,
      live.map(({ storyId }) => extentOf(storyId)),
    );
    const subjects = live.map((story, at): Subject => {
      const text = texts[at] ?? '';
      const { storyId, lang } = story;
      const { partner, receivedAt } = batch;
      const work: WorkRecord = {
        storyId,
        partner,
        receivedAt,
        lang,
        ...rules.work(story),
        detected: { ...message.batch, i: story.i },
      };
      return { story, text, work, fingerprints: rules.fingerprints(text) };
    });

    // Write, then look: of two copies in flight at least one sees the other.
    await mapAtMost(LANES, subjects, async ({ work, fingerprints }) => {
      await ports.ledger.putWork(work);
      await ports.postings.add(
        { work: work.storyId, day: Math.floor(Date.parse(work.receivedAt) / DAY_MS) },
        fingerprints,
      );
    });
    const postings = await ports.postings.read([...new Set(subjects.flatMap(({ fingerprints }) => fingerprints))]);
    const revision = await ports.registers.revision();
    if (revision !== (register?.revision ?? revision)) throw new TransientError('the register changed meanwhile');

    const again = new Map<string, BatchMessage>();
    const judged = await mapAtMost(LANES, subjects, (subject) =>
      judge(subject, postings, revision, ports, rules, message.again ? null : again),
    );
    const byPlace = new Map(judged.map((story) => [story.i, story]));
    const stories = batch.stories.map((story) => byPlace.get(story.i) ?? (story as SetAside));
    if (again.size) await ports.own.send([...again.values()]);
    await passOn(ports, message, 'verdicts', { ...batch, stories });
  });
}

/** @param again collects the stories that must be judged anew because this one turned up; null when this is such a second look */
async function judge(
  { story, text, work, fingerprints }: Subject,
  postings: Map<Fingerprint, Posting[]>,
  revision: number | null,
  { ledger, data }: FlagPorts,
  rules: ReturnType<FlagRules>,
  again: Map<string, BatchMessage> | null,
): Promise<JudgedStory | SetAside> {
  const own = new Map(
    fingerprints.flatMap((print) => {
      const found = postings.get(print);
      return found ? [[print, found] as const] : [];
    }),
  );
  const { candidates, common } = rules.nominate(fingerprints, own, story.storyId);
  const works = await ledger.works(candidates);
  const sources = await mapAtMost(4, [...works.values()], async (candidate) => {
    const at = parseStoryId(candidate.storyId);
    return { workId: candidate.storyId, text: at ? await readText(data, textKeyOf(at.drop), at) : '' };
  });
  try {
    const { start: from } = extentOf(story.storyId);
    const fences = story.rights
      .filter(({ notice }) => notice.end > notice.start)
      .map(({ notice }) => ({ start: notice.start - from, end: notice.end - from }));
    const matches = rules.match(text, sources, common, fences);
    const known = (match: Match) => works.get(match.workId) as WorkRecord;
    if (again) for (const match of matches) if (affects(work, known(match))) askAgain(again, known(match));
    const evidence = matches.filter((match) => isEvidence(known(match), work));
    const decided = rules.judge({
      story,
      receivedAt: work.receivedAt,
      partner: work.partner,
      matches: evidence.map((match) => ({ match, work: known(match) })),
    });
    const count = [...own.values()].reduce((sum, list) => sum + list.length, 0);
    return { ...story, ...decided, matches: evidence, basis: basisOf(revision, count) };
  } catch (failure) {
    logger.error('judging failed', { storyId: story.storyId, failure: failureName(failure) });
    return { storyId: story.storyId, i: story.i, setAside: 'detector-failed' };
  }
}

/** Whether `mine`, now that it is here, is evidence in the case of `other`. */
const affects = (mine: WorkRecord, other: WorkRecord) =>
  isEvidence(mine, other) && (comesBefore(mine, other) || mine.own);

function askAgain(again: Map<string, BatchMessage>, { storyId, partner, detected }: WorkRecord) {
  const at = parseStoryId(storyId);
  if (!at) return;
  const { i, ...batch } = detected;
  const stories = [{ i, id: storyId }];
  again.set(storyId, { v: 1, kind: 'detected', dropId: at.drop, partner, batch, stories, again: true });
}
