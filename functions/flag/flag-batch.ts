import { askAgain } from '../../shared/pipeline/ask-again.ts';
import { basisOf } from '../../shared/pipeline/basis.ts';
import {
  type DetectedBatch,
  type DetectedStory,
  isSetAside,
  type JudgedStory,
  notSetAside,
  type SetAside,
} from '../../shared/pipeline/batch.ts';
import { DAY_MS } from '../../shared/pipeline/days.ts';
import { TransientError } from '../../shared/pipeline/failures.ts';
import type { FlagRules } from '../../shared/pipeline/flag-rules.ts';
import { extentOf } from '../../shared/pipeline/ids.ts';
import type { BatchMessage } from '../../shared/pipeline/messages.ts';
import { isJudged, type WorkRecord } from '../../shared/pipeline/records.ts';
import type { DueLooks } from '../../shared/ports/due-looks.ts';
import type { ItemIds } from '../../shared/ports/item-ids.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Entry, Postings } from '../../shared/ports/postings.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import type { Uses } from '../../shared/ports/uses.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { narrowing, openBatch, passOn } from '../runtime/stored-batch.ts';
import { readTexts } from '../runtime/story-text.ts';
import { type CountedUses, countUses, storeUses } from './count-uses.ts';
import { type FoundCopies, findCopies, orSetAside, type Subject } from './find-copies.ts';
import { nameItems } from './name-items.ts';

export interface FlagPorts {
  data: Objects;
  ledger: Ledger;
  registers: Registers;
  postings: Postings;
  uses: Uses;
  items: ItemIds;
  looks: DueLooks;
  next: Outbox;
  own: Outbox;
  rules: FlagRules;
}

const LANES = 8;
type Rules = ReturnType<FlagRules>;

/** Registers each story as a work, then finds whose text is in it and decides whether that was allowed. */
export function flagBatch(message: BatchMessage, attempt: number, ports: FlagPorts): Promise<void> {
  return narrowing(ports, message, attempt, async () => {
    const batch = await openBatch<DetectedStory | SetAside, DetectedBatch>(ports.data, message);
    const register = await ports.registers.view(batch.partner);
    const rules = ports.rules(register);
    const subjects = await readSubjects(message, batch, rules, ports);
    await cutAnew(ports, batch.stories.filter(isSetAside), batch.splitNo ?? 1);

    // Write, then look: of two copies in flight at least one sees the other.
    await mapAtMost(LANES, subjects, ({ work }) => ports.ledger.putWork(work));
    const named = await nameItems(subjects, message.again === true, ports);
    const postings = await ports.postings.enter(subjects.map(entryOf), message.again === true);
    const looked = await findCopies(subjects, postings, ports, rules);
    const found = notSetAside<FoundCopies>(looked).map((one) =>
      withKillers(one, named.killedBy.get(one.input.story.storyId)),
    );

    const counted = await countFound(message, found, rules, ports);
    const revision = await ports.registers.revision();
    if (revision !== (register?.revision ?? revision)) throw new TransientError('the register changed meanwhile');
    const judged = found.map((one, at) => judge(one, counted[at] as CountedUses, revision, rules));

    // A second look asks for no other by its text: whoever turned up first has asked for all.
    const concerned = message.again ? [] : [...found.flatMap((one) => one.concerned), ...named.concerned];
    await judgeAgain(concerned, found, counted, ports);
    const byPlace = new Map([...looked.filter(isSetAside), ...judged].map((story) => [story.i, story]));
    const stories = batch.stories.map((story) => byPlace.get(story.i) ?? (story as SetAside));
    await passOn(ports, message, 'verdicts', { ...batch, stories });
  });
}

/** The stories that can be judged, each with its text read and as the work that it is registered as. */
async function readSubjects(
  message: BatchMessage,
  { stories, textKey, partner, receivedAt, splitNo }: DetectedBatch,
  rules: Rules,
  { data }: Pick<FlagPorts, 'data'>,
): Promise<Subject[]> {
  const live = notSetAside<DetectedStory>(stories);
  const extents = live.map(({ storyId }) => extentOf(storyId));
  const texts = await readTexts(data, textKey, extents);
  return live.map((story, at) => {
    const { storyId, lang } = story;
    const work: WorkRecord = {
      ...{ storyId, partner, receivedAt, lang },
      ...rules.work(story),
      detected: { ...message.batch, i: story.i },
      ...(splitNo && { splitNo, cutAnew: false }),
    };
    return { story, work, reading: rules.read(texts[at] ?? '') };
  });
}

const entryOf = ({ work: { storyId, receivedAt }, reading }: Subject): Entry => ({
  ...{ work: storyId, day: Math.floor(Date.parse(receivedAt) / DAY_MS) },
  ...reading.fingerprints,
});

const withKillers = (found: FoundCopies, killedBy: string[] | undefined): FoundCopies =>
  killedBy ? { ...found, input: { ...found.input, killedBy } } : found;

/** Stores what the stories use of others, then counts it where a license has a cap: in the order of the stories. */
async function countFound(
  { again }: BatchMessage,
  found: readonly FoundCopies[],
  rules: Rules,
  { ledger, uses: store }: Pick<FlagPorts, 'ledger' | 'uses'>,
): Promise<CountedUses[]> {
  const stored = await mapAtMost(LANES, found, async ({ uses, subject }) => {
    const before = again ? await ledger.story(subject.story.storyId) : null;
    return storeUses(store, uses, isJudged(before) ? before.uses : []);
  });
  return mapAtMost(LANES, stored, (uses) => countUses(store, uses, rules.caps));
}

/** Asks for those in whose case this batch is evidence, and for those that its uses moved across a cap. */
async function judgeAgain(
  concerned: readonly WorkRecord[],
  found: readonly FoundCopies[],
  counted: readonly CountedUses[],
  { ledger, own }: Pick<FlagPorts, 'ledger' | 'own'>,
): Promise<void> {
  const here = new Set(found.map(({ subject }) => subject.story.storyId));
  const elsewhere = counted.flatMap((one) => one.moved).filter((id) => !here.has(id));
  const moved = await ledger.works([...new Set(elsewhere)]);
  const again = new Map([...concerned, ...moved.values()].map((work) => [work.storyId, work]));
  if (again.size) await own.send(askAgain(again.values()));
}

function judge(
  { subject, input, known, uses }: FoundCopies,
  { used, changes }: CountedUses,
  revision: number | null,
  rules: Rules,
): JudgedStory | SetAside {
  return orSetAside(input.story, () => {
    const decided = rules.judge(input, used);
    const matches = input.matches.map(({ match }) => match);
    return {
      ...input.story,
      ...decided,
      matches,
      uses,
      ...(input.killedBy && { killedBy: input.killedBy }),
      basis: basisOf(revision, known, changes, subject.work.splitNo),
    };
  });
}

/** What a correction of the split has cut otherwise is no work and no use any more. */
async function cutAnew({ ledger, uses }: FlagPorts, aside: readonly SetAside[], splitNo: number): Promise<void> {
  const gone = aside.filter(({ setAside }) => setAside === 'cut-anew').map(({ storyId }) => storyId);
  if (!gone.length) return;
  const works = await ledger.works(gone);
  await mapAtMost(LANES, [...works.values()], async (work) => {
    await ledger.putWork({ ...work, splitNo, cutAnew: true });
    const before = await ledger.story(work.storyId);
    if (isJudged(before)) await storeUses(uses, [], before.uses);
  });
}
