import { FLAG_ID } from '../../shared/pipeline/ids.ts';
import { kindGroup } from '../../shared/pipeline/ledger-keys.ts';
import { type FlagRecord, isJudged, type StoryRecord } from '../../shared/pipeline/records.ts';
import type { Narrow, QueuePlace, ReviewStore } from '../../shared/ports/review-store.ts';
import { type Due, openedBefore } from '../../shared/review/deadline.ts';
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
  /** Id of a person: only what is theirs to decide. */
  assignee?: string | undefined;
  /** Id of a person: only what they work on. */
  workedOnBy?: string | undefined;
  /** Overdue, or due soon. */
  due?: Due | undefined;
  /** Words of a headline. */
  search?: string | undefined;
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
  now: string,
): Promise<QueuePage> {
  const severities = SEVERITIES.filter((severity) => !filter.severity || severity === filter.severity);
  let place: QueuePlace | null = from ?? first(severities[0]);
  const rows: QueueRow[] = [];
  let looked = 0;
  while (place && looked < LOOK) {
    const at: QueuePlace = place;
    const narrow = narrowOf(filter, at.severity, now);
    const sifted = siftsBy(filter, narrow);
    const round = Math.min(sifted ? ROUND : PAGE - rows.length, LOOK - looked);
    const { flags, end } = await review.openFlags(at, round, narrow);
    // One request more or less is told by the budget, not by what it found: an empty page counts too.
    looked += Math.max(flags.length, 1);
    const fitting = flags.filter((flag) => fits(flag, filter));
    const stories = await review.storiesById(fitting.map(({ storyId }) => storyId));
    for (const flag of fitting) {
      const story = stories.get(flag.storyId) ?? null;
      if (filter.search && !saysWords(story, filter.search)) continue;
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
  now: string,
): Promise<Pick<QueuePage, 'rows' | 'next'>> {
  const rows: QueueRow[] = [];
  let next = from;
  for (let page = 0; page < pages && (page === 0 || next); page++) {
    const found = await readQueue(review, filter, next, now);
    rows.push(...found.rows);
    next = found.next;
  }
  return { rows, next };
}

const first = (severity: Severity | undefined): QueuePlace | null => (severity ? { severity, after: null } : null);
const follow = (severities: Severity[], severity: Severity) => first(severities[severities.indexOf(severity) + 1]);

/** Those an index answers, the narrowest first. */
const INDEXED = ['assignee', 'partner', 'holder', 'language', 'kind'] as const;

/** What the index is asked for: the narrowest of the filters, and a moment. The other filters sift what comes back. */
function narrowOf(filter: QueueFilter, severity: Severity, now: string): Narrow {
  const index = INDEXED.find((name) => filter[name]);
  const value = index && filter[index];
  return {
    ...(index && value && { by: { index, value: index === 'kind' ? kindGroup(value) : value } }),
    ...(filter.due && { openedBefore: openedBefore(severity, filter.due, now) }),
  };
}

/** Whether the index gives more than what was asked for. */
function siftsBy(filter: QueueFilter, { by }: Narrow): boolean {
  const answered = new Set<string>(['severity', 'due', by?.index ?? '']);
  const part = by?.index === 'kind' && filter.kind !== by.value;
  return part || Object.entries(filter).some(([name, value]) => value && !answered.has(name));
}

function fits(flag: FlagRecord, filter: QueueFilter): boolean {
  const { partner, holder, kind, state, language, assignee, workedOnBy } = filter;
  if (state && flag.state !== state) return false;
  if (workedOnBy && flag.life?.claim?.by !== workedOnBy) return false;
  if (assignee && flag.life?.assignee !== assignee) return false;
  if (partner && flag.partner !== partner) return false;
  if (holder && flag.holderId !== holder) return false;
  if (language && flag.lang !== language) return false;
  return !kind || flag.kind === kind || kindGroup(flag.kind) === kind;
}

/** Case and the dots of Turkish letters aside. */
const plain = (text: string) =>
  text.toLocaleLowerCase('tr').normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

function saysWords(story: StoryRecord | null, words: string): boolean {
  const headline = plain((isJudged(story) && story.headline) || '');
  return plain(words)
    .split(/\s+/)
    .every((word) => headline.includes(word));
}

/** How many open flags of each severity the indexed filters leave, at most `most`: one request each. */
export async function countQueue(
  review: Pick<ReviewStore, 'countOpen'>,
  filter: QueueFilter,
  most: number,
  now: string,
): Promise<{ severity: Severity; count: number }[]> {
  return Promise.all(
    SEVERITIES.map(async (severity) => ({
      severity,
      count: await review.countOpen(severity, most, narrowOf(filter, severity, now)),
    })),
  );
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
