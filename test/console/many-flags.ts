/** Any number of open flags with their stories and drops, written straight to the table, so that every index holds its share. */
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mapAtMost } from '../../functions/runtime/at-most.ts';
import { dropIdOf, flagIdOf, sha256, storyIdOf } from '../../shared/pipeline/ids.ts';
import { flagKey, kindGroup, openFlags, storyKey } from '../../shared/pipeline/ledger-keys.ts';
import type { DropRecord, FlagRecord, JudgedRecord } from '../../shared/pipeline/records.ts';
import { storedJson } from '../../shared/pipeline/stored-json.ts';
import type { Segment } from '../../shared/split/segment.ts';

const PER_DROP = 100;
/** A flag and a story each; a request takes 25 items. */
const PER_BATCH = 12;
const LANES = 8;
const OPENED = '2026-11-26T06:00:00.000Z';

/** Of each list every other flag has the first: half of all flags stand under it, however many there are. */
const PARTNERS = ['gazette', 'kiyi', 'gazette', 'liman'];
const HOLDERS = ['meltem', 'deniz', 'meltem', 'kuzey'];
const KINDS = ['unlicensed', 'scope', 'unlicensed', 'expired'];
const LANGUAGES = ['tr', 'ar', 'tr', 'en'];
const ASSIGNEES = ['selim', undefined, 'selim', 'rana'];

const pick = <T>(list: readonly T[], no: number): T => list[no % list.length] as T;

export function manyFlag(no: number): FlagRecord {
  const dropId = dropIdOf('many', sha256(String(Math.floor(no / PER_DROP))));
  const start = (no % PER_DROP) * 1000;
  const storyId = storyIdOf(dropId, { start, end: start + 900 });
  const [kind, assignee] = [pick(KINDS, no), pick(ASSIGNEES, no)];
  return {
    ...{ flagId: flagIdOf(storyId, kind), dropId, storyId, partner: pick(PARTNERS, no), kind, severity: 'high' },
    ...{ because: 'The partner has no license for it.', holderId: pick(HOLDERS, no), workId: null, shareOfStory: 0.9 },
    // Those of a drop came at one moment.
    openedAt: new Date(Date.parse(OPENED) + Math.floor(no / PER_DROP) * 60_000).toISOString(),
    ...{ state: 'queued', version: 1, lang: pick(LANGUAGES, no) },
    ...(assignee && { life: { assignee, claim: null, decision: null, because: null } }),
  } as FlagRecord;
}

function storyOf(flag: FlagRecord, no: number): JudgedRecord {
  return {
    ...{ storyId: flag.storyId, partner: flag.partner, receivedAt: flag.openedAt, no, kind: 'story', confidence: 1 },
    ...{ headline: `Headline number ${no}`, fields: {}, lang: flag.lang ?? 'tr', words: 90, rights: [], signs: [] },
    ...{ findings: [], matches: [], uses: [], flags: [], basis: '1' },
    verdict: {
      ...{ outcome: 'no-license', holderId: flag.holderId, holderName: 'Meltem', severity: 'high', claims: [] },
      ...{ winner: null, reasons: [], trace: [], licenseId: null, licenseVersion: null, asked: null },
    },
  } as JudgedRecord;
}

function itemsOf(no: number): Record<string, unknown>[] {
  const flag = manyFlag(no);
  const { severity, partner, holderId, kind, lang, life } = flag;
  const under = (value: string | null | undefined) => (value ? openFlags(severity, value) : undefined);
  const places = {
    ...{ gpk: openFlags(severity), gsk: `${flag.openedAt}#${flag.flagId}`, ppk: under(partner) },
    ...{ hpk: under(holderId), kpk: under(kindGroup(kind)), lpk: under(lang), apk: under(life?.assignee) },
  };
  const story = storyOf(flag, no);
  return [
    { ...flag, ...flagKey(flag.flagId), ...places },
    { ...story, ...storyKey(story.storyId) },
  ];
}

/** Writes the flags numbered from `from` up to `to`. */
export async function writeFlags(client: DynamoDBDocumentClient, table: string, from: number, to: number) {
  const starts = Array.from({ length: Math.ceil((to - from) / PER_BATCH) }, (_, at) => from + at * PER_BATCH);
  await mapAtMost(LANES, starts, async (start) => {
    const numbers = Array.from({ length: Math.min(PER_BATCH, to - start) }, (_, at) => start + at);
    const puts = numbers.flatMap(itemsOf).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }));
  });
}

/** The first drop as the ledger and its manifest have it. */
export function manyDrop(): { drop: DropRecord; manifest: { key: string; json: string } } {
  const { dropId, partner } = manyFlag(0);
  const segments = Array.from({ length: PER_DROP }, (_, no): Segment => {
    const start = no * 1000;
    return { start, end: start + 900, kind: 'story', headline: `Headline number ${no}`, fields: {}, confidence: 1 };
  });
  const manifest = storedJson(dropId, 'manifest', { v: 1, dropId, partner, segments, batches: [] });
  const drop: DropRecord = {
    ...{ dropId, partner, names: ['many.txt'], receivedAt: OPENED, bytes: 200_000, chars: 100_000, refused: null },
    ...{
      format: 'text',
      encoding: null,
      batchSizes: [PER_DROP],
      manifestKey: manifest.key,
      warnings: [],
      marks: ['0'],
    },
  };
  return { drop, manifest };
}
