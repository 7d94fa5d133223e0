import { PutObjectCommand } from '@aws-sdk/client-s3';
import { dynamoLedger } from '../../../functions/adapters/dynamo-ledger.ts';
import { dynamoRegisterLists } from '../../../functions/adapters/dynamo-register-lists.ts';
import { isComplete, recordedCount, storyCount } from '../../../shared/pipeline/completion.ts';
import { dropIdOf, sha256 } from '../../../shared/pipeline/ids.ts';
import type { DropRecord } from '../../../shared/pipeline/records.ts';
import { Refused } from './refused.ts';
import type { Connection } from './running-system.ts';
import { type WorksDrop, worksOfFile } from './works-of-file.ts';

export interface Registered {
  holder: string;
  partner: string;
  /** Works that are registered now, of them those that were so before. */
  works: number;
  before: number;
  drops: number;
  refused: { name: string; reason: string }[];
}

/** Drops on their way at once: enough to keep every stage busy. */
const AHEAD = 12;
const LOOK_MS = 250;
const PARTNERS = 10_000;

/**
 * Registers the works of a file through the walk, as if their holder delivered them: the same code, receipts and counts. A
 * drop's id comes from its content, so a run that was killed goes on where it was, and nothing is registered twice.
 */
export async function registerWorks(
  { s3, tables, output }: Connection,
  file: string,
  holder: string,
  tell: (line: string) => void,
): Promise<Registered> {
  const partners = await dynamoRegisterLists(tables, output('RegistersTable')).partners(PARTNERS);
  const partner = partners.find(({ holderId }) => holderId === holder)?.id;
  if (!partner) throw new Refused(`No partner of the register is the holder ${holder}.`);
  const ledger = dynamoLedger(tables, output('LedgerTable'));
  const done: Registered = { holder, partner, works: 0, before: 0, drops: 0, refused: [] };
  const open = new Map<string, WorksDrop['name']>();
  const begun = performance.now();

  const settle = (drop: DropRecord, name: string) => {
    open.delete(drop.dropId);
    done.drops++;
    done.works += storyCount(drop);
    if (drop.refused) done.refused.push({ name, reason: drop.refused });
  };
  const look = async () => {
    let underWay = 0;
    for (const [id, name] of [...open]) {
      const drop = await ledger.drop(id);
      if (drop && isOver(drop)) settle(drop, name);
      else if (drop) underWay += recordedCount(drop);
    }
    const seconds = (performance.now() - begun) / 1000;
    const now = done.works + underWay;
    tell(`${now} works registered, ${Math.round((now - done.before) / Math.max(seconds, 0.001))} a second`);
  };

  for await (const { name, bytes } of worksOfFile(file)) {
    const id = dropIdOf(partner, sha256(bytes));
    const known = await ledger.drop(id);
    if (known && isOver(known)) {
      settle(known, name);
      done.before = done.works;
      continue;
    }
    if (!known) {
      const Key = `incoming/${partner}/${name}`;
      await s3.send(new PutObjectCommand({ Bucket: output('UploadsBucket'), Key, Body: bytes }));
    }
    open.set(id, name);
    while (open.size >= AHEAD) await pause(look);
  }
  while (open.size) await pause(look);
  return done;
}

const isOver = (drop: DropRecord) => drop.refused !== null || isComplete(drop);

async function pause(look: () => Promise<void>) {
  await new Promise((over) => setTimeout(over, LOOK_MS));
  await look();
}
