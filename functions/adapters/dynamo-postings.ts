import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { Posting, Postings } from '../../shared/ports/postings.ts';
import { mapAtMost } from '../runtime/at-most.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { unlessRefused } from './unless-refused.ts';

/** True while the set has room, or holds this work already: adding twice is no news. */
const HAS_ROOM = 'attribute_not_exists(works) OR size(works) < :most OR contains(works, :one)';
const LANES = 16;

const written = ({ day, work }: Posting) => `${day}.${work}`;
function read(text: string): Posting {
  const dot = text.indexOf('.');
  return { day: Number(text.slice(0, dot)), work: text.slice(dot + 1) };
}

/** One item a fingerprint, its works a string set: one write unit a posting, and a set takes the same work twice without harm. */
export function dynamoPostings(client: DynamoDBDocumentClient, table: string): Postings {
  return {
    async add(posting, fingerprints) {
      const one = written(posting);
      await mapAtMost(LANES, fingerprints, async (pk) => {
        const update = new UpdateCommand({
          TableName: table,
          Key: { pk },
          UpdateExpression: 'ADD works :set',
          ConditionExpression: HAS_ROOM,
          ExpressionAttributeValues: { ':set': new Set([one]), ':one': one, ':most': LIMITS.postingsPerFingerprint },
        });
        await unlessRefused(client.send(update));
      });
    },
    async read(fingerprints) {
      const items = await batchGet(
        client,
        table,
        fingerprints.map((pk) => ({ pk })),
      );
      return new Map(items.map((item) => [String(item.pk), [...(item.works as Set<string>)].sort().map(read)]));
    },
  };
}
