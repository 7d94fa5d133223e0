import type { Objects } from '../ports/objects.ts';
import { isOpen } from '../review/flag-states.ts';
import { isSetAside } from './batch.ts';
import { isComplete, recordedCount, storyCount } from './completion.ts';
import { type Place, receiptKey } from './place.ts';
import { type ReasonCode, reasonSentence } from './reasons.ts';
import { type DropRecord, type FlagRecord, isJudged, type StoryRecord } from './records.ts';
import { readJson, type StoredJson } from './stored-json.ts';

interface Reason {
  code: ReasonCode;
  sentence: string;
}

/** What a partner reads about one delivered file, at `receipts/<partner>/<name>.json`. */
export interface Receipt {
  v: 1;
  partner: string;
  name: string;
  receivedAt: string;
  /** `refused`: nothing was checked, see `reason`. `working`: some stories are on their way. `done`: every story is accounted for. */
  status: 'refused' | 'working' | 'done';
  reason: Reason | null;
  dropId: string | null;
  format: string | null;
  encoding: { name: string; because: string } | null;
  warnings: string[];
  counts: { stories: number; recorded: number; setAside: number; flags: number };
  stories: ReceiptStory[];
}

export type ReceiptStory =
  | { storyId: string; setAside: Reason }
  | {
      storyId: string;
      no: number;
      kind: 'story' | 'brief';
      headline: string | null;
      lang: string | null;
      verdict: string;
      holder: string | null;
      flags: { kind: string; severity: string; because: string }[];
    };

export const storedReceipt = (receipt: Receipt): StoredJson => ({
  key: receiptKey(receipt),
  json: `${JSON.stringify(receipt, null, 2)}\n`,
});

/** The receipt as it stands, or null when there is none. */
export const readReceipt = (data: Pick<Objects, 'get'>, place: Place): Promise<Receipt | null> =>
  readJson<Receipt>(data, receiptKey(place));

const reasonOf = (code: ReasonCode): Reason => ({ code, sentence: reasonSentence(code) });

/** For a file that never became a drop. */
export function refusalReceipt(place: Place, receivedAt: string, code: ReasonCode): Receipt {
  return {
    v: 1,
    ...place,
    receivedAt,
    status: 'refused',
    reason: reasonOf(code),
    dropId: null,
    format: null,
    encoding: null,
    warnings: [],
    counts: { stories: 0, recorded: 0, setAside: 0, flags: 0 },
    stories: [],
  };
}

/** A story that a correction of the split has put an end to. */
export const isWithdrawn = (story: StoryRecord): boolean => isSetAside(story) && story.setAside === 'cut-anew';

/** @param stories those recorded, in order; while the drop is under way only their number is told */
export function dropReceipt(
  drop: DropRecord,
  name: string,
  stories: readonly StoryRecord[],
  flags: readonly FlagRecord[],
): Receipt {
  const { dropId, partner, receivedAt, refused, format, encoding, warnings } = drop;
  const done = isComplete(drop);
  const open = flags.filter(isOpen);
  const standing = stories.filter((story) => !isWithdrawn(story));
  return {
    v: 1,
    partner,
    name,
    receivedAt,
    status: refused ? 'refused' : done ? 'done' : 'working',
    reason: refused ? reasonOf(refused) : null,
    dropId,
    format,
    encoding,
    warnings,
    counts: {
      stories: storyCount(drop),
      recorded: recordedCount(drop),
      setAside: done ? standing.filter(isSetAside).length : 0,
      flags: done ? open.length : 0,
    },
    stories: done ? standing.map((story) => receiptStory(story, open)) : [],
  };
}

function receiptStory(story: StoryRecord, open: readonly FlagRecord[]): ReceiptStory {
  if (!isJudged(story)) return { storyId: story.storyId, setAside: reasonOf(story.setAside) };
  const { storyId, no, kind, headline, lang, verdict } = story;
  const flags = open
    .filter((flag) => flag.storyId === storyId)
    .map(({ kind: of, severity, because }) => ({ kind: of, severity, because }));
  return { storyId, no, kind, headline, lang, verdict: verdict.outcome, holder: verdict.holderName, flags };
}
