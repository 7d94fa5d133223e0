/** What detect does to one story, as a function: notices, holder signs, language, words, content issues. */
import type { RegisterView } from '../license/register.ts';
import type { Check } from '../moderation/check.ts';
import { type ContentRules, examineContent } from '../moderation/examine-content.ts';
import { watchChecks } from '../moderation/watch/watch-checks.ts';
import { creditPrinted } from '../rights/credit-printed.ts';
import { detectNotices } from '../rights/detect-notices.ts';
import type { Holder } from '../rights/holder.ts';
import { createHolderDirectory, type HolderDirectory } from '../rights/holder-directory.ts';
import { findHolderSigns } from '../rights/holder-signs.ts';
import { noticesInMetadata } from '../rights/metadata-notices.ts';
import type { Notice } from '../rights/notice.ts';
import { factsOf, hasFacts } from '../rights/notice-facts.ts';
import { findUnknownMarks } from '../rights/unknown-marks.ts';
import { foldText } from '../text/fold.ts';
import type { DetectedStory, SplitStory } from './batch.ts';
import { conflictFindings, RIGHTS_CONFLICT } from './conflict-findings.ts';
import { LIMITS } from './limits.ts';
import type { NearbyNotice } from './nearby-notices.ts';
import { doubtFindings, UNCERTAIN_SPLIT } from './uncertain-split.ts';

export interface StoryToExamine {
  story: SplitStory;
  text: string;
  /** Where the story starts in the drop's text. */
  offset: number;
  receivedAt: string;
  /** Notice segments of the drop; see StoriesBatch. */
  notices: NearbyNotice[];
}

export type ExamineStory = (input: StoryToExamine) => DetectedStory;

/** The examination under one register with its watch lists, which take a moment to prepare. */
export async function examinerWithLists(register: RegisterView | null): Promise<ExamineStory> {
  return examinerFor(register, register ? await watchChecks(register.watchLists ?? [], register.partner.id) : []);
}

/**
 * The examination under one register, whose holders add to the built-in ones.
 * @param own content checks beside the built-in ones
 */
export function examinerFor(register: RegisterView | null, own: readonly Check[] = []): ExamineStory {
  const directory = directoryOf(register?.holders ?? NO_HOLDERS);
  const { checks = {}, publishes } = register?.partner ?? {};
  // Every story of a batch comes with the notices of its drop: each is read once.
  const read = new Map<string, Notice[]>();
  const noticesIn = (words: string): Notice[] => {
    const found = read.get(words) ?? detectNotices(words, directory);
    read.set(words, found);
    return found;
  };
  const content: ContentUnder = { rules: { on: checks, own }, territories: publishes?.territories ?? [] };
  return (input) => examineStory(input, directory, noticesIn, content);
}

const NO_HOLDERS: readonly Holder[] = [];
const directories = new WeakMap<readonly Holder[], HolderDirectory>();

/** A directory lives as long as the holders it was made of: a view of the register keeps them until its revision moves on. */
function directoryOf(holders: readonly Holder[]): HolderDirectory {
  const directory = directories.get(holders) ?? createHolderDirectory(holders);
  directories.set(holders, directory);
  return directory;
}

/** @param words that the notice was found in @param story text that a credit may stand in */
function withFacts(notice: Notice, words: string, story: string, at: string): Notice {
  return hasFacts(notice) ? withCredit({ ...notice, facts: factsOf(notice, words, at) }, story) : notice;
}

function withCredit(notice: Notice, story: string): Notice {
  const { facts } = notice;
  if (!facts?.credit) return notice;
  return { ...notice, facts: { ...facts, creditPrinted: creditPrinted(facts.credit, story) } };
}

interface ContentUnder {
  rules: ContentRules;
  territories: readonly string[];
}

function examineStory(
  { story, text, offset, receivedAt, notices }: StoryToExamine,
  directory: HolderDirectory,
  noticesIn: (words: string) => readonly Notice[],
  { rules, territories }: ContentUnder,
): DetectedStory {
  const shift = <T extends { start: number; end: number }>(found: T, by: number): T => ({
    ...found,
    start: found.start + by,
    end: found.end + by,
  });
  const rights: DetectedStory['rights'] = detectNotices(text, directory).map((notice) => {
    const outside = `${text.slice(0, notice.start)}\n${text.slice(notice.end)}`;
    return { notice: shift(withFacts(notice, text, outside, receivedAt), offset), by: 'notice' };
  });
  for (const { text: words, start, wide, standsBy } of notices) {
    for (const notice of noticesIn(words)) {
      const by = standsBy ? 'notice' : 'drop-notice';
      if (standsBy || wide || notice.scope === 'drop')
        rights.push({ notice: shift(withFacts(notice, words, text, receivedAt), start), by });
    }
  }
  const { kind, headline, fields } = story;
  for (const notice of fields.metadata ? noticesInMetadata(fields.metadata, directory, receivedAt) : [])
    rights.push({ notice: withCredit(notice, text), by: 'metadata' });
  // What a drop says of all its stories is no contradiction of one of them.
  const own = rights.flatMap(({ notice, by }) => (by === 'drop-notice' ? [] : [notice]));
  const passage = { text, kind, headline, fields, receivedAt, territories, lang: fields.lang ?? null };
  const states = (term: 'embargo' | 'withdrawn') =>
    rights.some(({ notice, by }) => by === 'notice' && notice.terms.includes(term));
  const marks = findUnknownMarks(text, fields, directory).map((mark) => shift(mark, offset));
  const runs = (check: string) => rules.on?.[check] !== false;
  return {
    ...story,
    lang: story.fields.lang ?? null,
    words: foldText(text).count,
    rights: rights.sort((a, b) => b.notice.confidence - a.notice.confidence).slice(0, LIMITS.noticesPerStory),
    signs: findHolderSigns(text, story.fields, directory).map((sign) => shift(sign, offset)),
    ...(marks.length && { marks }),
    findings: [
      ...(runs(UNCERTAIN_SPLIT) ? doubtFindings(story, text, offset) : []),
      ...(runs(RIGHTS_CONFLICT) ? conflictFindings(own) : []),
      ...examineContent({ ...passage, states }, rules).map((finding) => ({
        ...finding,
        spans: finding.spans.map((span) => shift(span, offset)),
      })),
    ].slice(0, LIMITS.findingsPerStory),
  };
}
