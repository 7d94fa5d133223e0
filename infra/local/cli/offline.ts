/** The commands that need no system: they run the detectors on files and print JSON Lines. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Register } from '../../../functions/adapters/load-register.ts';
import { splitDrop } from '../../../shared/formats/split-drop.ts';
import { thirdPartyIn } from '../../../shared/formats/third-party.ts';
import type { RegisterView } from '../../../shared/license/register.ts';
import { type DetectedStory, isSetAside } from '../../../shared/pipeline/batch.ts';
import { examinerWithLists } from '../../../shared/pipeline/examine-story.ts';
import { dropIdOf, extentOf, sha256 } from '../../../shared/pipeline/ids.ts';
import { makeBatches } from '../../../shared/pipeline/make-batches.ts';
import { nearbyNotices } from '../../../shared/pipeline/nearby-notices.ts';
import { reasonSentence } from '../../../shared/pipeline/reasons.ts';
import { rulesOfRegister } from '../../../shared/pipeline/rules-of-register.ts';
import { findMatches } from '../../../shared/reuse/find-matches.ts';
import { locatePassage } from '../../../shared/reuse/locate-passage.ts';
import { MemoryPostings } from '../../../shared/reuse/memory-postings.ts';
import { nominate } from '../../../shared/reuse/nominate.ts';
import { readStory } from '../../../shared/reuse/read-story.ts';
import { withoutFences } from '../../../shared/reuse/without-fences.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { detectNotices } from '../../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../../shared/rights/holder-directory.ts';
import { factsOf } from '../../../shared/rights/notice-facts.ts';
import { noticeToOdrl } from '../../../shared/rights/notice-odrl.ts';
import type { Verdict } from '../../../shared/verdict/verdict.ts';
import { plainFailure } from './plain-failure.ts';
import { Refused } from './refused.ts';

type Print = (line: unknown) => void;
interface TextLine {
  id: string;
  text: string;
  /** Passages of a work that are not its holder's, as `register` takes them. */
  thirdParty?: unknown;
}

const linesOf = (path: string): TextLine[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line, at) => ({ line, no: at + 1 }))
    .filter(({ line }) => line.trim())
    .map(({ line, no }) => {
      try {
        const { id, text, thirdParty } = JSON.parse(line) as Partial<TextLine>;
        if (typeof id === 'string' && typeof text === 'string') return { id, text, thirdParty };
      } catch {}
      throw new Refused(`${path}, line ${no}: this is no JSON object with "id" and "text".`);
    });

/** @returns false when a file was refused */
export async function split(
  files: readonly string[],
  print: Print,
  complain: (line: string) => void,
): Promise<boolean> {
  let all = true;
  for (const file of files) {
    try {
      const { format, encoding, segments, warnings } = await splitDrop(readFileSync(file), basename(file));
      print({ dump: basename(file), format, encoding: encoding.name, segments });
      for (const warning of warnings) complain(`${file}: ${warning}`);
    } catch (failure) {
      const plain = plainFailure(failure);
      if (!plain) throw failure;
      complain(`${file}: ${plain}`);
      all = false;
    }
  }
  return all;
}

/** @param at ISO 8601, the day from which a stated date without a year is read; null: no ODRL policies are asked for */
export function rights(file: string, at: string | null, print: Print): void {
  const directory = createHolderDirectory();
  for (const { id, text } of linesOf(file)) {
    const notices = detectNotices(text, directory).map((notice) => {
      const { start, end, holder, terms, scope, confidence } = notice;
      const names = { uid: `urn:rightsdesk:notice:${id}:${start}`, target: `urn:rightsdesk:text:${id}` };
      return {
        ...{ start, end, text: text.slice(start, end), holder, terms, scope, confidence },
        ...(at && { odrl: noticeToOdrl(notice, names, factsOf(notice, text, at)) }),
      };
    });
    print({ id, notices });
  }
}

export function match(
  registeredFile: string,
  queriesFile: string,
  print: Print,
  complain: (line: string) => void,
): void {
  const directory = createHolderDirectory();
  const postings = new MemoryPostings();
  const texts = new Map<string, string>();
  for (const { id, text, thirdParty } of linesOf(registeredFile)) {
    const passages = thirdPartyIn({ thirdParty }, text);
    const fences = passages.flatMap((passage) => locatePassage(text, passage) ?? []);
    if (fences.length < passages.length)
      complain(`${id}: ${passages.length - fences.length} third-party passages do not stand in its text.`);
    texts.set(id, withoutFences(text, fences));
    postings.addNow({ work: id, day: 0, ...readStory(text).fingerprints });
  }
  for (const { id, text } of linesOf(queriesFile)) {
    const story = readStory(text);
    const own = story.fingerprints;
    const { candidates, common } = nominate(own, postings.readNow(own.read), id);
    const sources = candidates.map((workId) => ({ workId, text: texts.get(workId) ?? '' }));
    // A notice is no copied text, though every work of its holder carries it.
    const notices = sources.length ? detectNotices(text, directory) : [];
    const matches = findMatches(story, sources, common, notices).map(
      ({ workId, spans, shareOfStory, shareOfWork }) => ({
        registeredId: workId,
        score: Math.max(shareOfStory, shareOfWork),
        containment: shareOfStory,
        spans: spans.map(({ qStart, qEnd, rStart, rEnd }) => ({ qStart, qEnd, rStart, rEnd })),
      }),
    );
    print({ queryId: id, matches });
  }
}

/** What the pipeline would say of a file, without an index of works: rights and licenses only. */
export async function check(
  { file, partnerId, register, at }: { file: string; partnerId: string; register: Register; at: string },
  print: Print,
  complain: (line: string) => void,
): Promise<void> {
  const bytes = readFileSync(file);
  const view = viewOf(register, partnerId);
  if (!view) complain(`The register does not know the partner ${partnerId}: nothing can be cleared.`);
  const { text, segments } = await splitDrop(bytes, basename(file));
  const dropId = dropIdOf(partnerId, sha256(bytes));
  const head = { v: 1 as const, dropId, partner: partnerId, name: basename(file), receivedAt: at, textKey: '' };
  const [examine, rules] = [await examinerWithLists(view), rulesOfRegister(view)];
  for (const batch of makeBatches(head, segments, text)) {
    const noticeTexts = batch.notices.map((notice) => text.slice(notice.start, notice.end));
    for (const story of batch.stories) {
      if (isSetAside(story)) {
        print({ storyId: story.storyId, setAside: story.setAside, because: reasonSentence(story.setAside) });
        continue;
      }
      const { start, end } = extentOf(story.storyId);
      const notices = nearbyNotices(story, batch.notices, noticeTexts);
      const words = text.slice(start, end);
      const detected = examine({ story, text: words, offset: start, receivedAt: at, notices });
      const frame = { partner: partnerId, receivedAt: at, matches: [], printed: rules.credits(words) };
      print(told(detected, rules.judge({ story: detected, ...frame }, new Map())));
    }
  }
}

/** The register as the partner sees it; null when it does not know the partner. */
function viewOf(register: Register, partnerId: string): RegisterView | null {
  const { holders, watchLists } = register;
  const partner = register.partners.find(({ id }) => id === partnerId);
  if (!partner) return null;
  const licenses = register.licenses.filter((license) => license.partnerId === partnerId);
  return { revision: 1, partner, holders, licenses, ...(watchLists && { watchLists }) };
}

const told = (
  { storyId, kind, headline, rights: found }: DetectedStory,
  { verdict, flags }: { verdict: Verdict; flags: readonly Flag[] },
) => ({
  ...{ storyId, kind, headline, verdict: verdict.outcome, holder: verdict.holderName },
  notices: found.map(({ notice: { holder, terms, scope }, by }) => ({ by, holder, terms, scope })),
  ...{ matches: [], reasons: verdict.reasons },
  flags: flags.map(({ kind, severity, because }) => ({ kind, severity, because })),
});
