import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { Fingerprint, Posting, Postings } from '../../shared/ports/postings.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { unlessRefused } from './unless-refused.ts';

const HAS_ROOM = 'attribute_not_exists(works) OR size(works) < :most';
const LANES = 64;
/** Full lists that a process remembers: some 1,500 characters each. What is full stays as it is, so the memory is never wrong. */
const FULL_KNOWN = 4_000;

/** A posting as the set holds it; the work has points of its own. An index of before contexts were kept has none. */
const written = ({ day, work, context }: Posting) => `${day}.${work}.${context}`;
function read(text: string): Posting {
  const [, day, work = '', context = ''] = /^(\d+)\.(.*?)(?:\.([0-9a-f]{8}))?$/.exec(text) ?? [];
  return { day: Number(day), work, context };
}
const listOf = (item: Record<string, unknown>) => [...(item.works as Set<string>)].sort().map(read);
const isFull = (list: readonly Posting[] | undefined) => (list?.length ?? 0) >= LIMITS.postingsPerFingerprint;

/**
 * One item a fingerprint, its works a string set: one write unit a posting, and a set takes the same work twice without
 * harm. Reading comes first, at half a unit, so that nothing is written to a fingerprint that is full or has the work:
 * the notice of an agency is written 24 times and never again. A write answers with the set as it then is. That answer is
 * the look: whoever adds to a set later is told of all who did before, and needs no second read.
 */
export function dynamoPostings(client: DynamoDBDocumentClient, table: string): Postings {
  const full = new Map<Fingerprint, Posting[]>();
  const remember = (print: Fingerprint, list: Posting[]) => {
    if (!isFull(list)) return;
    if (full.size >= FULL_KNOWN) full.delete(full.keys().next().value as Fingerprint);
    full.set(print, list);
  };
  const get = async (prints: readonly Fingerprint[], fresh: boolean) => {
    const keys = prints.map((pk) => ({ pk }));
    return (await batchGet(client, table, keys, fresh)).map((item) => [String(item.pk), listOf(item)] as const);
  };
  /** The list as it is then; null when there was no room. */
  const add = async (pk: Fingerprint, works: readonly string[]): Promise<Posting[] | null> => {
    const update = new UpdateCommand({
      TableName: table,
      Key: { pk },
      UpdateExpression: 'ADD works :set',
      ConditionExpression: HAS_ROOM,
      ExpressionAttributeValues: { ':set': new Set(works), ':most': LIMITS.postingsPerFingerprint },
      ReturnValues: 'ALL_NEW',
    });
    const done = await unlessRefused(client.send(update));
    return done?.Attributes ? listOf(done.Attributes) : null;
  };

  return {
    async enter(entries, fresh = false) {
      const works = new Map<Fingerprint, Posting[]>();
      for (const { work, day, written: prints, contexts } of entries) {
        for (const print of prints) {
          const posting = { work, day, context: contexts.get(print) ?? '' };
          works.set(print, [...(works.get(print) ?? []), posting]);
        }
      }
      const all = [...new Set([...entries.flatMap(({ read: prints }) => prints), ...works.keys()])];
      const found = new Map(all.flatMap((print) => (full.has(print) ? [[print, full.get(print) as Posting[]]] : [])));
      const unknown = all.filter((print) => !found.has(print));
      for (const [print, list] of await get(unknown, fresh)) found.set(print, list);

      const refused: Fingerprint[] = [];
      await mapAtMost(LANES, [...works], async ([print, postings]) => {
        const list = found.get(print);
        if (isFull(list)) return;
        const missing = postings.map(written).filter((one) => !list?.some((other) => written(other) === one));
        if (!missing.length) return;
        const now = await add(print, missing.slice(0, LIMITS.postingsPerFingerprint));
        if (now) found.set(print, now);
        else refused.push(print);
      });
      for (const [print, list] of await get(refused, true)) found.set(print, list);
      for (const [print, list] of found) remember(print, list);
      return found;
    },
  };
}
