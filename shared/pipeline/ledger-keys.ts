/** Keys of the ledger and the register tables; see README.md. */
import { type DropId, type FlagId, isDropId, parseStoryId, type StoryId, storyOfFlag } from './ids.ts';

/** UTF-16 code units of a drop's text whose stories share a partition: about 100 stories of a dense dump. */
const BLOCK_CHARS = 65_536;

export interface ItemKey {
  pk: string;
  sk: string;
}

export const dropKey = (drop: DropId): ItemKey => ({ pk: `D#${drop}`, sk: 'DROP' });

function blockOf(story: StoryId): string {
  const at = parseStoryId(story);
  if (!at) throw new RangeError(`not a story id: ${story}`);
  return `D#${at.drop}#${Math.floor(at.start / BLOCK_CHARS)}`;
}

export const storyKey = (id: StoryId): ItemKey => ({ pk: blockOf(id), sk: `S#${id}` });
export const workKey = (id: StoryId): ItemKey => ({ pk: blockOf(id), sk: `W#${id}` });
export const flagKey = (id: FlagId): ItemKey => ({ pk: blockOf(storyOfFlag(id) ?? id), sk: `F#${id}` });
export const flagPrefix = (id: StoryId): string => `F#${id}.`;

/** Events of a flag's history lie beside it, by number. */
export const eventKey = (id: FlagId | DropId, seq: number): ItemKey => ({
  pk: (chainEndKey(id) ?? flagKey(id)).pk,
  sk: `${eventPrefix(id)}${String(seq).padStart(6, '0')}`,
});
export const eventPrefix = (id: FlagId | DropId): string => `E#${id}#`;

/** The latest event of a drop's own history; null for a flag, whose latest event lies in the flag itself. */
export const chainEndKey = (id: FlagId | DropId): ItemKey | null =>
  isDropId(id) ? { pk: `D#${id}`, sk: 'CHAIN' } : null;
/** One item for each history that grew on a day, and one for each such day, so that heads are made without a scan. */
export const chainOfDayKey = (at: string, id: FlagId | DropId): ItemKey => ({
  pk: chainsOfDay(at.slice(0, 10)),
  sk: `C#${id}`,
});
export const chainsOfDay = (day: string): string => `CHAINS#${day}`;
export const chainDaysKey = (at: string): ItemKey => ({ pk: 'CHAINDAYS', sk: at.slice(0, 10) });
/** The last day that has its head. */
export const sealedKey: ItemKey = { pk: 'AUDIT', sk: 'SEALED' };

/** What one recipient of alerts is told: cases, and mails by number. */
export const alertCaseKey = (recipient: string, caseId: string): ItemKey => ({
  pk: `ALERT#${recipient}`,
  sk: `C#${caseId}`,
});
export const alertMailKey = (recipient: string, no: number): ItemKey => ({
  pk: `ALERT#${recipient}`,
  sk: `${ALERT_MAILS}${String(no).padStart(8, '0')}`,
});
export const ALERT_MAILS = 'M#';
/** Partition of the `queue` index: cases and mails by the moment at which somebody has to look at them. */
export const DUE_ALERTS = 'ALERTS#DUE';
export const recipientKey = (id: string): ItemKey => ({ pk: 'RECIPIENTS', sk: id });
export const alertPolicyKey: ItemKey = { pk: 'ALERTPOLICY', sk: 'POLICY' };

/** A legal hold on what is stored of a drop, by the flag or drop that it was put for. */
export const holdKey = (drop: DropId, subject: string): ItemKey => ({ pk: `D#${drop}`, sk: `HOLD#${subject}` });
/** Drops in order of arrival; the same place orders a day's drops in the `queue` index. */
export const placeOfDrop = (receivedAt: string, drop: DropId): string => `${receivedAt}#${drop}`;
export const dropOfPlace = (place: string): DropId => place.slice(place.indexOf('#') + 1);
export const leftBehindKey = (place: string): ItemKey => ({ pk: 'LEFTBEHIND', sk: place });
export const sweepMarksKey: ItemKey = { pk: 'SWEEP', sk: 'MARKS' };
export const sweptDropKey = (drop: DropId): ItemKey => ({ pk: `D#${drop}`, sk: 'SWEPT' });

/** An upload that became no drop, by its id; listed among all such, and among those of its partner, until somebody saw to it. */
export const refusedUploadKey = (id: string): ItemKey => ({ pk: `U#${id}`, sk: 'REFUSED' });
export const refusedUploads = (partner?: string): string =>
  partner === undefined ? 'UPLOADS#REFUSED' : `UPLOADS#REFUSED#${partner}`;

/** The partitions that hold the stories and flags of a drop. */
export function blocksOf(drop: DropId, chars: number): string[] {
  const blocks = Math.floor(Math.max(0, chars - 1) / BLOCK_CHARS) + 1;
  return Array.from({ length: blocks }, (_, no) => `D#${drop}#${no}`);
}

/**
 * Indexes of the ledger by the attribute that holds their partition; all are ordered by `gsk`. `queue` holds all open
 * flags, the others those of one partner, holder, kind …: a narrow question is answered without reading past the rest.
 */
export const FLAG_INDEXES = {
  queue: 'gpk',
  partner: 'ppk',
  holder: 'hpk',
  kind: 'kpk',
  language: 'lpk',
  assignee: 'apk',
} as const;
export type FlagIndex = keyof typeof FLAG_INDEXES;

/** Open flags of one severity, by age: all of them, or those of one partner, holder … */
export const openFlags = (severity: string, value?: string): string =>
  value === undefined ? `FLAGS#${severity}` : `FLAGS#${severity}#${value}`;
/** Content checks are asked for together. */
export const kindGroup = (kind: string): string => (kind.startsWith('content:') ? 'content' : kind);
/** Partition of the `queue` index: flags decided on one day, by time. */
export const decidedFlags = (at: string): string => `DECIDED#${at.slice(0, 10)}`;
/** Partition of the `queue` index: drops of one day, by time. */
export const dropsOfDay = (receivedAt: string): string => `DROPS#${receivedAt.slice(0, 10)}`;
/** One item a day on which something was dropped, so that all drops can be listed without a scan. */
export const dayKey = (receivedAt: string): ItemKey => ({ pk: 'DAYS', sk: receivedAt.slice(0, 10) });

/** Uses of one holder's text by one partner in one year, in order of arrival; see ports/uses.ts. */
export const usesPartition = (partner: string, holder: string, year: string): string =>
  `USES#${partner}#${holder}#${year}`;
/** Order in time, then in the drop's text: offsets have seven digits at most. */
export const usePlace = (receivedAt: string, story: StoryId): string => {
  const [drop = '', extent = ''] = story.split('.');
  const [start = '', end = ''] = extent.split('-');
  return `${receivedAt}#${drop}.${start.padStart(7, '0')}-${end.padStart(7, '0')}`;
};
/** Where uses of a holder, and where those of a partner lie: one item each a holder, partner and year. */
export const shelfKeys = (holder: string, partner: string, year: string): [ofHolder: ItemKey, ofPartner: ItemKey] => [
  { pk: `SHELVES#${holder}`, sk: `${partner}#${year}` },
  { pk: `USER#${partner}`, sk: `${holder}#${year}` },
];

/** Stories to be judged again, by the moment at which they are due. */
export const lookKey = (place: string): ItemKey => ({ pk: 'LOOKS', sk: place });
/** Stories that carry an item's id; kill orders stand first. */
export const itemIdKey = (id: string, story: StoryId, kills: boolean): ItemKey => ({
  pk: `ITEM#${id}`,
  sk: `${kills ? 'K' : 'S'}#${story}`,
});

export const partnerKey = (id: string): ItemKey => ({ pk: 'PARTNERS', sk: id });
export const holderKey = (id: string): ItemKey => ({ pk: 'HOLDERS', sk: id });
export const licenseKey = (partner: string, license: string, version: number): ItemKey => ({
  pk: `LICENSES#${partner}`,
  sk: `${license}#${String(version).padStart(6, '0')}`,
});
export const watchListKey = (id: string): ItemKey => ({ pk: 'WATCHLISTS', sk: id });
export const revisionKey: ItemKey = { pk: 'REGISTER', sk: 'REVISION' };
/** Changes whose stories are still to be judged again. */
export const changeKey = (id: string): ItemKey => ({ pk: 'CHANGES', sk: id });
/** Up to where the passing of time has been seen to. */
export const seenToKey: ItemKey = { pk: 'REGISTER', sk: 'SWEPT' };
/** Moments at which a license begins or ends, by day, in the order of `placeOfBoundary`. */
export const boundaryKey = (place: string): ItemKey => ({ pk: `BOUNDARIES#${place.slice(0, 10)}`, sk: place });
