import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { s3Objects } from '../../../functions/adapters/s3-objects.ts';
import { dropIdOf, sha256 } from '../../../shared/pipeline/ids.ts';
import { type Receipt, readReceipt } from '../../../shared/pipeline/receipt.ts';
import { Refused } from './refused.ts';
import type { Connection } from './running-system.ts';

const LOOK_MS = 100;
const WAIT_SECONDS = 120;

/** Uploads a file as a partner would and waits for its receipt, telling how many stories are through. */
export async function dropFile(
  { s3, output }: Connection,
  file: string,
  partner: string,
  tell: (line: string) => void,
): Promise<Receipt> {
  const [name, Body] = [basename(file), readFileSync(file)];
  const data = s3Objects(s3, output('DataBucket'));
  const before = await readReceipt(data, { partner, name });
  await s3.send(new PutObjectCommand({ Bucket: output('UploadsBucket'), Key: `incoming/${partner}/${name}`, Body }));
  tell(`${partner}/${name}: ${Body.length} bytes uploaded`);
  // Told by content, not by time: the clock here need not be that of S3.
  const dropId = dropIdOf(partner, sha256(Body));
  const isOurs = (receipt: Receipt) =>
    receipt.dropId === dropId || (receipt.dropId === null && receipt.receivedAt !== before?.receivedAt);
  const end = Date.now() + WAIT_SECONDS * 1000;
  let told = '';
  while (Date.now() < end) {
    const receipt = await readReceipt(data, { partner, name });
    if (receipt && isOurs(receipt)) {
      const progress = `${receipt.counts.recorded} of ${receipt.counts.stories} stories`;
      if (progress !== told) tell(`${partner}/${name}: ${progress}`);
      told = progress;
      if (receipt.reason) tell(`${partner}/${name}: ${receipt.reason.code}. ${receipt.reason.sentence}`);
      if (receipt.status !== 'working') return receipt;
    }
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  throw new Refused(`No receipt for ${partner}/${name} after ${WAIT_SECONDS} seconds. Look at: npx rightsdesk recount`);
}
