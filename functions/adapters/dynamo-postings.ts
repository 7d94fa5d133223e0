import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { Entry, Fingerprint, Posting, Postings } from '../../shared/ports/postings.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { batchStatements, type WriteStatement } from './dynamo-batch-statements.ts';
import { unlessRefused } from './unless-refused.ts';

const MOST = LIMITS.postingsPerFingerprint;
const HAS_ROOM = 'attribute_not_exists(works) OR size(works) < :most';
const LANES = 64;
/** Full lists that a process remembers: some 2,000 characters each. What is full stays as it is, so the memory is never wrong. */
const FULL_KNOWN = 4_000;

/** A posting as the set holds it; the work has points of its own. An index of before contexts were kept has none. */
const written = ({ day, work, context }: Posting) => `${day}.${work}.${context}`;
function read(text: string): Posting {
  const [, day, work = '', context = ''] = /^(\d+)\.(.*?)(?:\.([0-9a-f]{8}))?$/.exec(text) ?? [];
  return { day: Number(day), work, context };
}
const setOf = (list: readonly Posting[]) => new Set(list.map(written));
const listOf = (item: Record<string, unknown>) => [...(item.works as Set<string>)].sort().map(read);
const isFull = (list: readonly Posting[]) => list.length >= MOST;

/** What is to be added to a fingerprint, and what it held when it was read. */
interface Addition {
  print: Fingerprint;
  before: Posting[];
  missing: Posting[];
}

/**
 * One item a fingerprint, its works a string set: one write unit a posting. Reading comes first, at half a unit, so that nothing
 * is written to a fingerprint that is full or has the work: the notice of an agency is written 24 times and never again.
 *
 * Then all additions go out in batches, each on the condition that its set is still what was read:
 *
 *     A reads {}   B reads {}   A: {} → {a} done   B: {} → {b} refused   B adds b, is answered {a, b}
 *
 * Who was too late adds to the set, whatever it holds by then, and is answered with it; so is who was refused for any other
 * reason, and a work that is there already does no harm. Either way the writer knows the set as it was left: whoever adds to it
 * later is told of all who did before, and needs no second read.
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
  const replace = ({ print, before, missing }: Addition): WriteStatement => {
    const now = setOf(after(before, missing));
    if (!before.length)
      return { Statement: `INSERT INTO "${table}" VALUE {'pk': ?, 'works': ?}`, Parameters: [print, now] };
    return {
      Statement: `UPDATE "${table}" SET works = ? WHERE pk = ? AND works = ?`,
      Parameters: [now, print, setOf(before)],
    };
  };
  /** The list as it is then; null when there was no room. */
  const add = async ({ print: pk, missing }: Addition): Promise<Posting[] | null> => {
    const update = new UpdateCommand({
      TableName: table,
      Key: { pk },
      UpdateExpression: 'ADD works :set',
      ConditionExpression: HAS_ROOM,
      ExpressionAttributeValues: { ':set': setOf(after([], missing)), ':most': MOST },
      ReturnValues: 'ALL_NEW',
    });
    const done = await unlessRefused(client.send(update));
    return done?.Attributes ? listOf(done.Attributes) : null;
  };

  return {
    async enter(entries, fresh = false) {
      const works = postingsOf(entries);
      const all = [...new Set([...entries.flatMap(({ read: prints }) => prints), ...works.keys()])];
      const found = new Map(all.flatMap((print) => (full.has(print) ? [[print, full.get(print) as Posting[]]] : [])));
      const unknown = all.filter((print) => !found.has(print));
      for (const [print, list] of await get(unknown, fresh)) found.set(print, list);

      const additions = [...works].flatMap(([print, postings]): Addition[] => {
        const before = found.get(print) ?? [];
        const missing = postings.filter(({ work }) => !before.some((other) => other.work === work));
        return isFull(before) || !missing.length ? [] : [{ print, before, missing }];
      });
      const done = await batchStatements(client, additions.map(replace));
      for (const [at, { print, before, missing }] of additions.entries())
        if (done[at]) found.set(print, after(before, missing));

      const refused: Fingerprint[] = [];
      const late = additions.filter((_, at) => !done[at]);
      await mapAtMost(LANES, late, async (addition) => {
        const now = await add(addition);
        if (now) found.set(addition.print, now);
        else refused.push(addition.print);
      });
      for (const [print, list] of await get(refused, true)) found.set(print, list);
      for (const [print, list] of found) remember(print, list);
      return found;
    },
  };
}

const after = (before: readonly Posting[], missing: readonly Posting[]) => [...before, ...missing].slice(0, MOST);

/** What all works of a batch write, by fingerprint: many stories of a message share one, and then write it once. */
function postingsOf(entries: readonly Entry[]): Map<Fingerprint, Posting[]> {
  const works = new Map<Fingerprint, Posting[]>();
  for (const { work, day, written: prints, contexts } of entries) {
    for (const print of prints) {
      const list = works.get(print) ?? [];
      if (list.some((other) => other.work === work)) continue;
      works.set(print, [...list, { work, day, context: contexts.get(print) ?? '' }]);
    }
  }
  return works;
}
