/** Back up and restore, as infra/README.md does it on AWS: tables to a moment, objects by their versions, uploads told again. */
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { mapAtMost } from '../../functions/runtime/at-most.ts';
import { legalHold } from '../../infra/local/cli/legal-hold.ts';
import type { Connection } from '../../infra/local/cli/running-system.ts';
import { verifySystem } from '../../infra/local/cli/verify-system.ts';
import { dropIdOf, sha256 } from '../../shared/pipeline/ids.ts';
import { System } from '../walk/embedded/upload-and-wait.ts';
import { DELIVERIES } from './deliveries.ts';
import type { Drilled } from './drilled.ts';

const TABLES = ['LedgerTable', 'RegistersTable', 'FingerprintsTable'];
/** Uploads last: what they raise finds everything else in its place. */
const BUCKETS = ['DataBucket', 'HeadsBucket', 'UploadsBucket'];
const LANES = 16;

interface Backup {
  tables: Map<string, Record<string, unknown>[]>;
  buckets: Map<string, [key: string, body: Uint8Array][]>;
}

/** Half of the deliveries are through, half are under way, and an order to keep evidence stands, when the backup is made. */
export async function restored(say: (line: string) => void, idleMs: number): Promise<Drilled> {
  const lost = new System();
  await lost.start();
  const half = DELIVERIES.length / 2;
  for (const { key, body } of DELIVERIES.slice(0, half)) await lost.put(key, body);
  await lost.aws.idle(idleMs);
  const first = DELIVERIES[0] ?? { body: '' };
  const held = dropIdOf('ilkha', sha256(Buffer.from(first.body)));
  await legalHold(lost.link, held, { do: 'hold', reason: 'drill' });
  for (const { key, body } of DELIVERIES.slice(half)) await lost.put(key, body);
  await new Promise((done) => setTimeout(done, 400));
  const backup = await copyOf(lost.link);
  await lost.end();

  const system = new System();
  await system.start();
  const begun = performance.now();
  const { items, objects } = await restore(backup, system.link);
  say(`wiped; ${items} items and ${objects} objects restored in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  await system.aws.idle(idleMs);
  const released = await legalHold(system.link, held, { do: 'release', reason: 'drill' });
  if (released.drops[0] !== held || !(await verifySystem(system.link, () => {})))
    throw new Error('what people did before was not restored');
  return { system, reordered: true };
}

/** Tables first: what an item leads to is then among the objects. */
async function copyOf({ tables, s3, output }: Connection): Promise<Backup> {
  const backup: Backup = { tables: new Map(), buckets: new Map() };
  for (const name of TABLES) {
    const items: Record<string, unknown>[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await tables.send(
        new ScanCommand({ TableName: output(name), ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
      );
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from);
    backup.tables.set(name, items);
  }
  for (const name of BUCKETS) {
    const Bucket = output(name);
    const keys: string[] = [];
    let from: string | undefined;
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket, ...(from && { ContinuationToken: from }) }));
      keys.push(...(page.Contents ?? []).map(({ Key = '' }) => Key));
      from = page.NextContinuationToken;
    } while (from);
    const bodies = await mapAtMost(LANES, keys, async (Key): Promise<[string, Uint8Array]> => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return [Key, (await Body?.transformToByteArray()) ?? new Uint8Array()];
    });
    backup.buckets.set(name, bodies);
  }
  return backup;
}

async function restore({ tables: of, buckets }: Backup, { tables, s3, output }: Connection) {
  let [items, objects] = [0, 0];
  for (const [name, all] of of) {
    await mapAtMost(LANES, all, (Item) => tables.send(new PutCommand({ TableName: output(name), Item })));
    items += all.length;
  }
  for (const name of BUCKETS) {
    const all = buckets.get(name) ?? [];
    await mapAtMost(LANES, all, ([Key, Body]) => s3.send(new PutObjectCommand({ Bucket: output(name), Key, Body })));
    objects += all.length;
  }
  return { items, objects };
}
