import { extentOf } from '../pipeline/ids.ts';
import type { Match } from '../reuse/match.ts';
import { csvOf } from '../review/csv.ts';
import type { Mark } from '../review/mark-text.ts';
import type { PackInput } from './pack-input.ts';

/** The match that the flag is about, null when it is about none. */
export function matchOf({ flag, used }: Pick<PackInput, 'flag' | 'used'>): Match | null {
  if (!used.story || !('matches' in used.story)) return null;
  return used.story.matches.find(({ workId }) => workId === flag.workId) ?? null;
}

/** Copied passages are numbered alike on both sides; notices of the story are marked too. */
export function textMarks(input: PackInput, side: 'story' | 'work'): Mark[] {
  const copies = (matchOf(input)?.spans ?? []).map(({ qStart, qEnd, rStart, rEnd }, at): Mark => {
    const [start, end] = side === 'story' ? [qStart, qEnd] : [rStart, rEnd];
    return { start, end, kind: 'copy', no: at + 1 };
  });
  const { story } = input.used;
  if (side === 'work' || !story || !('rights' in story)) return copies;
  const { start, end } = extentOf(story.storyId);
  const notices = story.rights
    .map(({ notice }) => notice)
    .filter((notice) => notice.from === 'prose' && notice.end > start && notice.start < end)
    .map((notice): Mark => ({ start: notice.start - start, end: notice.end - start, kind: 'notice', no: 0 }));
  return [...copies, ...notices];
}

interface PassageRow {
  no: number;
  qStart: number;
  qEnd: number;
  rStart: number;
  rEnd: number;
  words: number;
  story: string | null;
  work: string | null;
}

const HEADER = ['no', 'words', 'qStart', 'qEnd', 'rStart', 'rEnd', 'story', 'work'] as const;

/** Offsets are UTF-16 code units in the two texts; `story` and `work` repeat what stands there. */
export function matchesOf(input: PackInput): { json: string; csv: string } {
  const match = matchOf(input);
  const rows = (match?.spans ?? []).map(
    ({ qStart, qEnd, rStart, rEnd, words }, at): PassageRow => ({
      no: at + 1,
      ...{ qStart, qEnd, rStart, rEnd, words },
      story: input.used.text?.slice(qStart, qEnd) ?? null,
      work: input.work?.text?.slice(rStart, rEnd) ?? null,
    }),
  );
  const all = match && {
    workId: match.workId,
    words: match.words,
    shareOfStory: match.shareOfStory,
    shareOfWork: match.shareOfWork,
  };
  return {
    json: `${JSON.stringify({ storyId: input.flag.storyId, ...all, passages: rows }, null, 2)}\n`,
    csv: csvOf(
      [...HEADER],
      rows.map((row) => HEADER.map((name) => row[name])),
    ),
  };
}
