import type { Segment } from '../split/segment.ts';
import type { BatchHead, NoticeSegment, SetAside, SplitStory, StoriesBatch } from './batch.ts';
import { storyIdOf } from './ids.ts';
import { LIMITS } from './limits.ts';
import { doubtOf } from './uncertain-split.ts';

type Numbered = Segment & { at: number };
const isItem = (segment: Segment) => segment.kind === 'story' || segment.kind === 'brief';

/**
 * Groups the stories of a drop into batches of at most `LIMITS.batchStories` whose texts lie within
 * `LIMITS.batchChars` of each other, so that one range read fetches them all.
 */
export function makeBatches(head: BatchHead, segments: readonly Segment[], text: string): StoriesBatch[] {
  const all: Numbered[] = segments.map((segment, at) => ({ ...segment, at }));
  const notices = all.filter((segment) => segment.kind === 'notice');
  const items = all.filter(isItem);
  // A person has seen a corrected split.
  const doubt = head.splitNo === undefined ? doubtOf(items) : null;
  let no = 0;
  return groups(items).map((group) => {
    const standing = group.map((item) => notices.filter((notice) => standsBy(notice, item, segments)));
    const carried = carriedNotices(standing.flat(), notices, text);
    return {
      ...head,
      stories: group.map((item, i): SplitStory | SetAside => {
        const storyId = storyIdOf(head.dropId, item);
        no++;
        if (item.end - item.start > LIMITS.storyChars) return { storyId, i, setAside: 'story-too-long' };
        return {
          storyId,
          i,
          no,
          kind: item.kind as SplitStory['kind'],
          headline: item.headline?.slice(0, LIMITS.headlineChars) ?? null,
          confidence: item.confidence,
          ...(doubt?.least === item && { doubt: { unsure: doubt.unsure, of: doubt.of } }),
          fields: item.fields ?? {},
          notices: (standing[i] ?? []).map((notice) => carried.indexOf(notice)).filter((place) => place >= 0),
        };
      }),
      notices: carried.map(({ start, end, appliesTo }): NoticeSegment => ({ start, end, wide: appliesTo === 'all' })),
    };
  });
}

function groups(items: Numbered[]): Numbered[][] {
  const made: Numbered[][] = [];
  for (const item of items) {
    const open = made.at(-1);
    const first = open?.[0];
    const fits = open && first && open.length < LIMITS.batchStories && item.end - first.start <= LIMITS.batchChars;
    if (fits) open.push(item);
    else made.push([item]);
  }
  return made;
}

/** A notice stands by the items it names; one that speaks of all stands by the full story right before it. */
function standsBy(notice: Numbered, item: Numbered, segments: readonly Segment[]): boolean {
  if (Array.isArray(notice.appliesTo)) return notice.appliesTo.includes(item.at);
  const before = segments.slice(0, notice.at).findLastIndex((segment) => segment.kind !== 'boilerplate');
  return before === item.at && item.kind === 'story';
}

/** The notices that stand by the batch's stories, then one of each other wording in the drop. */
function carriedNotices(own: Numbered[], all: Numbered[], text: string): Numbered[] {
  const carried = [...new Set(own)];
  const wording = ({ start, end }: Numbered) => text.slice(start, end).replace(/\s+/g, ' ').trim();
  const seen = new Set(carried.map(wording));
  for (const notice of all) {
    if (carried.length >= LIMITS.noticesPerBatch) break;
    const words = wording(notice);
    if (seen.has(words)) continue;
    seen.add(words);
    carried.push(notice);
  }
  return carried.slice(0, LIMITS.noticesPerBatch);
}
