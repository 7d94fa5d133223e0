import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { FLAG_INDEXES, refusedUploadKey, refusedUploads } from '../../shared/pipeline/ledger-keys.ts';
import type { RefusedUpload } from '../../shared/pipeline/refused-upload.ts';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import type { RefusedUploads } from '../../shared/ports/refused-uploads.ts';
import { unlessRefused } from './unless-refused.ts';

const NOT_SEEN_TO_OR_EARLIER = '(attribute_not_exists(settled) AND body.receivedAt <= :at) OR body.receivedAt < :at';
const NOTHING_STANDS = 'attribute_not_exists(pk)';
const IS_LISTED = 'attribute_exists(gpk)';
const NO_LATER_ONE_STANDS = 'attribute_exists(gpk) AND body.receivedAt <= :at';

const ttlOf = (at: string) => Math.ceil(Date.parse(at) / 1000) + RETENTION.uploads.days * 86_400;
const place = ({ receivedAt, id }: Pick<RefusedUpload, 'receivedAt' | 'id'>) => `${receivedAt}#${id}`;

/** In the ledger. An item goes when the file in the uploads bucket does. */
export function dynamoRefusedUploads(client: DynamoDBDocumentClient, table: string): RefusedUploads {
  return {
    async put(upload) {
      const { id, partner, receivedAt } = upload;
      const listed = { gpk: refusedUploads(), ppk: refusedUploads(partner), gsk: place(upload) };
      const command = new PutCommand({
        TableName: table,
        Item: { ...refusedUploadKey(id), ...listed, body: upload, ttl: ttlOf(receivedAt) },
        ConditionExpression: `${NOTHING_STANDS} OR ${NOT_SEEN_TO_OR_EARLIER}`,
        ExpressionAttributeValues: { ':at': receivedAt },
      });
      await unlessRefused(client.send(command));
    },
    async one(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: { ...refusedUploadKey(id) }, ConsistentRead: true }),
      );
      return Item && !Item.settled ? (Item.body as RefusedUpload) : null;
    },
    async list(limit, { partner, before } = {}) {
      const index = partner === undefined ? 'queue' : 'partner';
      const [attribute, value] = [FLAG_INDEXES[index], refusedUploads(partner)];
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: index,
          KeyConditionExpression: `${attribute} = :value`,
          ExpressionAttributeValues: { ':value': value },
          ScanIndexForward: false,
          Limit: limit,
          ...(before && {
            ExclusiveStartKey: { [attribute]: value, gsk: place(before), ...refusedUploadKey(before.id) },
          }),
        }),
      );
      return Items.map(({ body }) => body as RefusedUpload);
    },
    async askAgain(id, by, at) {
      const command = new UpdateCommand({
        ...{ TableName: table, Key: { ...refusedUploadKey(id) }, UpdateExpression: 'SET body.again = :again' },
        ...{ ConditionExpression: IS_LISTED, ExpressionAttributeValues: { ':again': { by, at } } },
      });
      return (await unlessRefused(client.send(command))) !== null;
    },
    async settle({ id, receivedAt }, how) {
      const command = new UpdateCommand({
        ...{ TableName: table, Key: { ...refusedUploadKey(id) }, ConditionExpression: NO_LATER_ONE_STANDS },
        UpdateExpression: 'SET settled = :how REMOVE gpk, ppk, gsk',
        ExpressionAttributeValues: { ':how': how, ':at': receivedAt },
      });
      await unlessRefused(client.send(command));
    },
  };
}
