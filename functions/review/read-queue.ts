import { FLAG_ID } from '../../shared/pipeline/ids.ts';
import type { FlagRecord, StoryRecord } from '../../shared/pipeline/records.ts';
import type { QueuePlace, ReviewStore } from '../../shared/ports/review-store.ts';
import type { FlagState } from '../../shared/review/flag-states.ts';
import { SEVERITIES, type Severity } from '../../shared/verdict/verdict.ts';

/** Flags of one page. */
export const PAGE = 40;
/** Flags read for one page at most, however few of them fit the filters. */
export const LOOK = 400;
const ROUND = 100;

export interface QueueFilter {
  partner?: string | undefined;
  holder?: string | undefined;
  /** `content` stands for all content checks. */
  kind?: string | undefined;
  severity?: Severity | undefined;
  language?: string | undefined;
  state?: FlagState | undefined;
  /** Id of a person: only what they work on. */
  workedOnBy?: string | undefined;
}

export interface QueueRow {
  flag: FlagRecord;
  /** Null when its story is gone. */
  story: StoryRecord | null;
}

export interface QueuePage {
  rows: QueueRow[];
  /** Where the next page begins, null at the end. */
  next: QueuePlace | null;
  looked: number;
}

/** One page of open flags, gravest first, then oldest. Reads at most LOOK flags with their stories, whatever is stored. */
export async function readQueue(
  review: Pick<ReviewStore, 'openFlags' | 'storiesById'>,
  filter: QueueFilter,
  from: QueuePlace | null,
): Promise<QueuePage> {
  const severities = SEVERITIES.filter((severity) => !filter.severity || severity === filter.severity);
  let place: QueuePlace | null = from ?? first(severities[0]);
  const rows: QueueRow[] = [];
  let looked = 0;
  while (place && looked < LOOK) {
    const filtered = Object.entries(filter).some(([name, value]) => name !== 'severity' && value);
    const round = Math.min(filtered ? ROUND : PAGE - rows.length, LOOK - looked);
    const at: QueuePlace = place;
    const { flags, end } = await review.openFlags(at, round);
    // One request more or less is told by the budget, not by what it found: an empty page counts too.
    looked += Math.max(flags.length, 1);
    const fitting = flags.filter((flag) => fits(flag, filter));
    const stories = await review.storiesById(fitting.map(({ storyId }) => storyId));
    for (const flag of fitting) {
      const story = stories.get(flag.storyId) ?? null;
      if (filter.language && !(story && 'lang' in story && story.lang === filter.language)) continue;
      rows.push({ flag, story });
      if (rows.length === PAGE) {
        const last = flags.at(-1)?.flagId === flag.flagId && end;
        const after: QueuePlace = { severity: at.severity, after: flag };
        return { rows, next: last ? follow(severities, at.severity) : after, looked };
      }
    }
    place = end ? follow(severities, at.severity) : { severity: at.severity, after: flags.at(-1) ?? null };
  }
  return { rows, next: place, looked };
}

/** Several pages in one: the rows of `pages` of them at most. */
export async function readQueuePages(
  review: Pick<ReviewStore, 'openFlags' | 'storiesById'>,
  filter: QueueFilter,
  from: QueuePlace | null,
  pages: number,
): Promise<Pick<QueuePage, 'rows' | 'next'>> {
  const rows: QueueRow[] = [];
  let next = from;
  for (let page = 0; page < pages && (page === 0 || next); page++) {
    const found = await readQueue(review, filter, next);
    rows.push(...found.rows);
    next = found.next;
  }
  return { rows, next };
}

const first = (severity: Severity | undefined): QueuePlace | null => (severity ? { severity, after: null } : null);
const follow = (severities: Severity[], severity: Severity) => first(severities[severities.indexOf(severity) + 1]);

function fits(flag: FlagRecord, { partner, holder, kind, state, workedOnBy }: QueueFilter): boolean {
  if (state && flag.state !== state) return false;
  if (workedOnBy && flag.life?.claim?.by !== workedOnBy) return false;
  if (partner && flag.partner !== partner) return false;
  if (holder && flag.holderId !== holder) return false;
  return !kind || flag.kind === kind || (kind === 'content' && flag.kind.startsWith('content:'));
}

/** A place as it stands in an address. */
export const cursorOf = ({ severity, after }: QueuePlace): string =>
  after ? `${severity}~${after.openedAt}~${after.flagId}` : severity;

const CURSOR = new RegExp(`^(high|medium|low)(?:~([0-9TZ:.-]{20,30})~(${FLAG_ID}))?$`);

/** Null when `cursor` is none: the first page. */
export function placeOfCursor(cursor: string | undefined): QueuePlace | null {
  const [, severity, openedAt, flagId] = CURSOR.exec(cursor ?? '') ?? [];
  if (!severity) return null;
  return { severity: severity as Severity, after: openedAt && flagId ? { openedAt, flagId } : null };
}
