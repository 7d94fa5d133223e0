import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { receiptKey } from '../../../shared/pipeline/place.ts';
import type { Receipt } from '../../../shared/pipeline/receipt.ts';
import { type Connection, Refused } from './running-system.ts';

const LOOK_MS = 100;

/** Uploads a file as a partner would and waits for its receipt, telling how many stories are through. */
export async function dropFile(
  { s3, output }: Connection,
  file: string,
  partner: string,
  seconds = 120,
): Promise<Receipt> {
  const name = basename(file);
  const sent = new Date().toISOString();
  await s3.send(
    new PutObjectCommand({
      Bucket: output('UploadsBucket'),
      Key: `incoming/${partner}/${name}`,
      Body: readFileSync(file),
    }),
  );
  const end = Date.now() + seconds * 1000;
  let told = '';
  while (Date.now() < end) {
    const found = await s3
      .send(new GetObjectCommand({ Bucket: output('DataBucket'), Key: receiptKey({ partner, name }) }))
      .catch(() => null);
    if (found?.Body && (found.LastModified?.toISOString() ?? '') >= sent.slice(0, 19)) {
      const receipt = JSON.parse(await found.Body.transformToString()) as Receipt;
      const progress = `${receipt.counts.recorded} of ${receipt.counts.stories} stories`;
      if (progress !== told) process.stderr.write(`${partner}/${name}: ${progress}\n`);
      told = progress;
      if (receipt.status !== 'working') return receipt;
    }
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  throw new Refused(`No receipt for ${partner}/${name} after ${seconds} seconds. Look at: npx rightsdesk recount`);
}
